import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { documentOf, tag } from '../../../docs/site/render/document.js';

const html = documentOf({
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
});
const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;

it('allows the one script that stands in the page, by its hash, and no other', () => {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  expect(inline).toHaveLength(1);
  expect(policy).toContain(`script-src 'self' ${hashes.join(' ')};`);
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
