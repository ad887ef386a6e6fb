import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { descriptionOf, firstSentence } from '../../../docs/site/build/output/describe.js';
import { pages } from '../../../docs/site/build/pages/pages.js';
import { loadSite } from '../../../docs/site/build/read/site.js';

const root = path.resolve(import.meta.dirname, '../../..');

it('is what the page says of itself, or its title with its first paragraph as plain text', () => {
  expect(descriptionOf('a.md', '---\ntitle: A\ndescription: "All \\"A\\"."\n---\n# A\n\nText.\n')).toBe('All "A".');
  const guide = '# Start\n\n```ts\nrun();\n```\n\n- a list\n\nCall [`run`](./run.md)\nonce.\n\nThen.\n';
  expect(descriptionOf('guides/start.md', guide)).toBe('Start: Call run once.');
  expect(descriptionOf('empty.md', '# Empty\n\n| a |\n| - |\n')).toBe('Empty');
  expect(descriptionOf('long.md', `# Long\n\n${'word '.repeat(100)}`)).toMatch(/^Long: (word )+…$/);
});

it('tells two pages of the reference with one text from each other', () => {
  const text = '# Type Alias: Id\n\nText or number.\n';
  const of = (entry: string) => descriptionOf(`reference/${entry}/type-aliases/Id.md`, text);
  expect(of('runninghub')).toBe('Type Alias: Id, runninghub: Text or number.');
  const index = '# runninghub/api\n\nA typed client.\n';
  expect(descriptionOf('reference/runninghub/api/index.md', index)).toBe('runninghub/api: A typed client.');
  expect(of('runninghub/simulator/server')).toBe('Type Alias: Id, runninghub/simulator/server: Text or number.');
});

it('belongs to one page alone', async () => {
  const written = readdirSync(path.join(root, 'docs/guides'))
    .map((name) => `guides/${name}`)
    .concat('architecture.md', 'index.md')
    .map((page): [string, string] => [page, readFileSync(path.join(root, 'docs', page), 'utf8')]);
  const all = [...written, ...pages(await loadSite(path.join(root, 'spec/openapi.yaml')))];
  const pagesOf = new Map<string, string[]>();
  for (const [page, text] of all) {
    const description = descriptionOf(page, text);
    pagesOf.set(description, [...(pagesOf.get(description) ?? []), page]);
  }
  expect([...pagesOf.values()].filter((same) => same.length > 1)).toEqual([]);
});

it.each([
  ['Draws up to 1.5 pictures. More.', 'Draws up to 1.5 pictures.'],
  ['Two lines\nof one sentence! And more.', 'Two lines of one sentence!'],
  ['no end', 'no end'],
])('takes the first sentence of %j', (text, first) => expect(firstSentence(text)).toBe(first));
