import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf } from '../../../scripts/markdown-links.js';
import { readme } from '../../../scripts/release/readme.js';
import { MANIFEST, Repository } from './repository.js';

describe('the links of a text', () => {
  it('are links, images, definitions and HTML', () => {
    const text = [
      '[a](one.md) and [b `code`](<two.md> "Title")',
      '[![badge](three.svg)](four.md)',
      '[five]: five.md',
      '<img alt="x" src="six.png"> <a href="seven.md">x</a>',
    ].join('\n');
    const found = linksOf(text).map(({ line, target }) => `${line} ${target}`);
    expect(found.sort()).toEqual([
      '1 one.md',
      '1 two.md',
      '2 four.md',
      '2 three.svg',
      '3 five.md',
      '4 seven.md',
      '4 six.png',
    ]);
  });

  it('are not those in code', () => {
    expect(linksOf('`[a](b.md)`\n\n````md\n[c](d.md)\n```\n[e](f.md)\n````\n\n~~~\n[g](h.md)\n~~~\n')).toEqual([]);
  });
});

it('anchors are made from headings as GitHub does it', () => {
  const text = "# What's `new`?\n\n## Über [links](x.md) & more\n\n## Use\n\n## Use\n\n```sh\n# no heading\n```\n";
  expect([...anchorsOf(text)]).toEqual(['whats-new', 'über-links--more', 'use', 'use-1']);
});

describe('the README', () => {
  const files = { 'docs/guide.md': '# Start here\n', 'docs/picture.png': 'x' };
  const problems = (text: string, changes = {}) =>
    new Repository({ 'README.md': text, 'package.json': { ...MANIFEST, ...changes }, ...files }).problems(readme);

  it('may link to headings, committed files, folders and https', () => {
    const text = `# Use it
[a](#use-it) [b](docs/guide.md) [c](./docs/guide.md#start-here) [d](docs) [e](https://example.com/x)
[f](https://github.com/acme/paint/blob/main/docs/guide.md) [g](https://github.com/acme/paint/issues)
![h](docs/picture.png)`;
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['#useit', 'names no heading'],
    ['docs/missing.md', 'leads to no file of the repository'],
    ['docs/guide.md#end', 'names no heading'],
    ['../other/README.md', 'leaves the repository'],
    ['http://example.com', 'is no https address'],
    ['//example.com/x', 'is no https address'],
    ['https://github.com/acme/paint/blob/main/missing.md', 'leads to no file of the repository'],
  ])('may not link to %s, which %s', (target, fault) => {
    expect(problems(`# Use it\n\n[x](${target})\n`)).toEqual([`README.md:3: ${target} ${fault}.`]);
  });

  it('may not link to a file that is not committed', () => {
    const project = new Repository({ 'README.md': '[x](draft.md)\n' });
    project.write({ 'draft.md': 'x' });
    expect(project.problems(readme)).toEqual(['README.md:1: draft.md leads to no file of the repository.']);
  });

  it('may not link to files when nobody knows where they are', () => {
    expect(problems('[x](docs/guide.md)\n', { repository: undefined })).toEqual([
      'README.md:1: docs/guide.md is relative, and package.json names no repository.',
    ]);
  });

  it('has to be there', () => {
    expect(new Repository().problems(readme)).toEqual(['There is no README.md.']);
  });
});
