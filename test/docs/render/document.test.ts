import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { documentOf, type DocumentOptions, tag } from '../../../docs/site/render/document.js';

const page: DocumentOptions = {
  title: 'A <b> & "c"',
  description: 'Says "it"',
  language: 'zh',
  base: '/docs/',
  body: '<main>Text</main>',
  assets: {
    script: '/docs/assets/a.js',
    styles: ['/docs/assets/a.css'],
    preload: ['/docs/assets/b.js'],
    data: ['/docs/data/a.json'],
  },
  head: [tag('link', { rel: 'canonical', href: 'https://docs.example/?a=1&b=2' })],
};
const html = documentOf(page);
const policyIn = (document: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(document)![1]!;
const policy = policyIn(html);

it('allows the one script that stands in the page, by its hash, and no other', () => {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  expect(inline).toHaveLength(1);
  expect(policy).toContain(`script-src 'self' ${hashes.join(' ')};`);
});

it('allows the code that stands in the body as well, and loads none then', () => {
  const script = 'document.title = "alive"';
  const assets = { ...page.assets, script: { script, style: 'main { color: red }' }, styles: [], preload: [] };
  const inline = documentOf({ ...page, assets, body: `<main></main><script>${script}</script>` });
  const hashes = [...inline.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );
  expect(hashes).toHaveLength(2);
  expect(policyIn(inline)).toContain(`script-src 'self' ${hashes.join(' ')};`);
  expect(inline).toContain('<style>main { color: red }</style>');
  expect(inline).not.toContain('src=');
});

it('forbids itself to ask other hosts', () => {
  for (const rule of ["default-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'self'"])
    expect(policy.split('; ')).toContain(rule);
  expect(policy).not.toMatch(/https?:|\*/);
});

it('applies what a reader has chosen before anything is drawn', () => {
  expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('rel="stylesheet"'));
  expect(html).not.toMatch(/<script>[^<]*<\/script>[\s\S]*<script>/);
});

it('loads what the page needs, and says what it is', () => {
  expect(html).toContain('<html lang="zh-CN" data-language="zh" data-base="/docs/">');
  expect(html).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
  expect(html).toContain('<meta name="description" content="Says &quot;it&quot;">');
  expect(html).toContain('<link rel="stylesheet" href="/docs/assets/a.css">');
  expect(html).toContain('<link rel="modulepreload" href="/docs/assets/b.js">');
  expect(html).toContain(
    '<link rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low" href="/docs/data/a.json">',
  );
  expect(html).toContain('<script type="module" src="/docs/assets/a.js"></script>');
  expect(html).toContain('<link rel="canonical" href="https://docs.example/?a=1&amp;b=2">');
  expect(html).toMatch(/<body>\n<main>Text<\/main>\n<\/body>/);
});
