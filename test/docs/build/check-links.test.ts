import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkLinks } from '../../../docs/site/build/output/check-links.js';
import { temporaryFolder } from '../../support/folder.js';

async function check(files: Readonly<Record<string, string>>, base?: string) {
  const root = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return checkLinks(root, base);
}

it('follows links to pages, folders, files and anchors', async () => {
  const index = [
    '<h1 id="top"></h1><a href="/a.html#one">a</a> <a href="b/">b</a> <a href="#top">top</a>',
    '<img src="/icon.svg"> <link rel="stylesheet" href="/style.css"> <a href="https://elsewhere.example/x">x</a>',
  ];
  const report = await check({
    'index.html': index.join('\n'),
    'a.html': '<h2 id="one"></h2><a href="b/?q=1#two">two</a>',
    'b/index.html': '<h2 id="two"></h2><a href="../a.html">a</a>',
    'b/page.md': '[a](../a.html) and `[no link](x)`\n```md\n[no link](y)\n```\n',
    'icon.svg': '',
    'style.css': '',
  });
  expect(report).toEqual({ pages: 4, links: 8, broken: [] });
});

it('reports what leads nowhere, with the reason', async () => {
  const page = [
    '<a href="/missing.html">1</a> <a href="#gone">2</a> <a href="other.html#gone">3</a>',
    '<img src="picture.png"> <script src="https://cdn.example/a.js"></script> <a href="./page.md">4</a>',
  ];
  const { broken } = await check({ 'index.html': page.join('\n'), 'other.html': '', 'page.md': '[a](nowhere.md)' });
  expect([...broken].sort()).toEqual([
    'index.html: #gone (no such anchor)',
    'index.html: /missing.html (no such file)',
    'index.html: https://cdn.example/a.js (loaded from another host)',
    'index.html: other.html#gone (no such anchor)',
    'index.html: picture.png (no such file)',
    'page.md: nowhere.md (no such file)',
  ]);
});

it('keeps a site below its path', async () => {
  const { broken } = await check(
    { 'index.html': '<a href="/docs/index.html">in</a> <a href="/index.html">out</a>' },
    '/docs/',
  );
  expect(broken).toEqual(['index.html: /index.html (outside /docs/)']);
});
