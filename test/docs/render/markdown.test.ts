import { expect, it } from 'vitest';
import { renderMarkdown } from '../../../docs/site/render/markdown.js';

const render = (text: string) =>
  renderMarkdown(text, { copy: 'Copy "it"', addressOf: (target) => (target === 'a.md' ? '/base/a.html' : target) });

it('names the headings, for the outline and for links', () => {
  const { html, headings } = render('# One\n\n## Two `code`\n\n## Two `code`\n\n### Own {#anchor}\n');
  expect(headings).toEqual([
    { level: 1, text: 'One', id: 'one' },
    { level: 2, text: 'Two code', id: 'two-code' },
    { level: 2, text: 'Two code', id: 'two-code-1' },
    { level: 3, text: 'Own', id: 'anchor' },
  ]);
  expect(html).toContain('<h3 id="anchor" tabindex="-1">Own</h3>');
});

it('asks where each link leads', () => {
  const { html } = render('[a](a.md), **[b](a.md)** and [c](https://example.com/?a=1&b=2)');
  expect(html.match(/href="[^"]*"/g)).toEqual([
    'href="/base/a.html"',
    'href="/base/a.html"',
    'href="https://example.com/?a=1&amp;b=2"',
  ]);
});

it('marks the parts of code, and lets it be copied', () => {
  const { html } = render('```ts\nconst a = "<b>"; // 1\n```\n');
  expect(html).toContain('<button type="button" class="copy" data-copy>Copy &quot;it&quot;</button>');
  expect(html).toContain('<span class="hljs-keyword">const</span>');
  expect(html).toContain('&lt;b&gt;');
  expect(html).not.toContain('<b>');
});

it('shows code of a language that it does not know as it is', () => {
  expect(render('```text\na < b & "c"\n```\n').html).toContain('<code>a &lt; b &amp; &quot;c&quot;\n</code>');
  expect(render('```constructor x\n1 < 2\n```\n').html).toContain('<code>1 &lt; 2\n</code>');
});

it('draws boxes with a title, of which none is HTML', () => {
  const { html } = render('::: tip Less **money** <i>\n\nText.\n\n:::\n\n::: warning\n\nCareful.\n\n:::\n');
  expect(html).toMatch(/<div class="box tip"><p class="box-title">Less <strong>money<\/strong> .*<\/p>\n<p>Text.<\/p>/);
  expect(html).toContain('<div class="box warning">\n<p>Careful.</p>\n</div>');
});

it('lets a table scroll by itself, reached by keyboard', () => {
  const { html } = render('| a | b |\n| - | - |\n| 1 | 2 |\n');
  expect(html).toMatch(/^<div class="table" role="group" aria-label="[^"]+" tabindex="0"><table>/);
  expect(html).toMatch(/<\/table><\/div>\s*$/);
});

it('breaks long names between their words', () => {
  expect(render('`TASK_USER_EXCLAPI`').html).toBe('<p><code>TASK_<wbr>USER_<wbr>EXCLAPI</code></p>\n');
});

it('keeps pages apart', () => {
  expect(render('## Same').headings).toEqual(render('## Same').headings);
});

it('says in each cell of a wide table what it is of, for phones', () => {
  const head = '| A `b` | C | D | E |\n| --- | --- | --- | --- |\n';
  const { html } = render(`${head}| 1 | 2 | 3 | 4 |\n| 5 | 6 | 7 | 8 |\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n`);
  expect(html.match(/<table[^>]*>/g)).toEqual(['<table class="stacks">', '<table>']);
  const labels = [...html.matchAll(/<td data-label="([^"]*)">(\d)/g)].map(([, label, text]) => `${label} ${text}`);
  expect(labels).toEqual(['A b 1', 'C 2', 'D 3', 'E 4', 'A b 5', 'C 6', 'D 7', 'E 8']);
});
