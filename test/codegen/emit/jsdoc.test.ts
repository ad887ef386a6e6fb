import { expect, test } from 'vitest';
import { jsdoc } from '../../../codegen/emit/jsdoc.js';

test('a short comment takes one line', () => {
  expect(jsdoc(['A sentence.'], 2)).toBe('  /** A sentence. */\n');
});

test('paragraphs are separated, tags are not', () => {
  expect(jsdoc(['Text.', '@default 1', '@deprecated'])).toBe('/**\n * Text.\n *\n * @default 1\n * @deprecated\n */\n');
});

test('lines break within 120 columns and keep every word', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`);
  const lines = jsdoc([words.join(' ')], 4)
    .split('\n')
    .slice(1, -2);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  expect(lines.map((line) => line.replace(/^ {5}\* /, '')).join(' ')).toBe(words.join(' '));
});

test('a line never begins with a word that would be a tag', () => {
  for (let fill = 90; fill < 125; fill += 1) {
    const comment = jsdoc([`${'a'.repeat(fill)} @image1 and more words to make it long enough to wrap around`]);
    expect(comment).not.toMatch(/\* @image1/);
    expect(comment).toContain(' @image1');
  }
});

test('text can neither end the comment nor open an inline tag', () => {
  expect(jsdoc(['a */ b {@link c}'])).toBe('/** a *\\/ b {\\@link c} */\n');
  expect(jsdoc([{ verbatim: ['const glob = "**/*.ts"; /* x */'] }])).toBe(
    '/**\n * const glob = "**\\/*.ts"; /* x *\\/\n */\n',
  );
});

test('verbatim lines are kept, and empty ones have no trailing space', () => {
  expect(jsdoc([{ verbatim: ['```ts', '  x', '', '```'] }])).toBe('/**\n * ```ts\n *   x\n *\n * ```\n */\n');
});
