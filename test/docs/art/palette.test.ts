import { describe, expect, it, test } from 'vitest';
import { contrast, oklch } from '../../../docs/site/art/color.js';
import { type Colors, painted, PALETTE, paletteCss } from '../../../docs/site/art/palette.js';

const KINDS = ['image', 'video', 'audio', '3d', 'text', 'file'];

describe.each(Object.entries(PALETTE) as [string, Colors][])('the %s palette', (_, colors) => {
  const grounds = ['bg', 'bg-soft', 'bg-raised'];
  const against = (one: string, other: string) => contrast(colors[one]!, colors[other]!);

  it.each(['text', 'text-soft', 'accent', 'problem', ...KINDS.map((kind) => `kind-${kind}`)])(
    'has %s for text on every ground',
    (ink) => {
      for (const ground of grounds) expect(against(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has readable text on what is filled', () => {
    expect(against('on-accent', 'accent-fill')).toBeGreaterThanOrEqual(4.5);
    expect(against('text', 'fill')).toBeGreaterThanOrEqual(4.5);
    expect(against('text-soft', 'fill')).toBeGreaterThanOrEqual(4.5);
    for (const kind of KINDS) {
      expect(against('text', `kind-${kind}-soft`), kind).toBeGreaterThanOrEqual(4.5);
      expect(against(`kind-${kind}`, `kind-${kind}-soft`), kind).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has lines that can be seen around controls', () => {
    for (const ground of grounds) expect(against('line', ground), ground).toBeGreaterThanOrEqual(3);
  });
});

test('both palettes have the same names', () => {
  expect(Object.keys(PALETTE.dark)).toEqual(Object.keys(PALETTE.light));
});

test('the colors are custom properties, and the dark ones those of the class', () => {
  const css = paletteCss();
  expect(css).toContain(`:root {\n  color-scheme: light;\n  --bg: ${PALETTE.light['bg']};\n`);
  expect(css).toContain(`:root.dark {\n  color-scheme: dark;\n  --bg: ${PALETTE.dark['bg']};\n`);
});

test('a drawing is painted where there is no CSS; what is no color of ours stays', () => {
  const svg = '<g color="currentColor" fill="var(--bg)" stroke="var(--nothing)"/>';
  expect(painted(svg, { bg: '#111111', text: '#222222' })).toBe(
    '<g color="#222222" fill="#111111" stroke="var(--nothing)"/>',
  );
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#a8320f', '#a8320f')).toBe(1);
});

test('colors by lightness, strength and hue are those that browsers show', () => {
  expect([oklch(1, 0, 0), oklch(0, 0, 0)]).toEqual(['#ffffff', '#000000']);
  expect(oklch(0.627955, 0.257683, 29.2339)).toBe('#ff0000');
  expect(oklch(0.519752, 0.176858, 142.495)).toBe('#008000');
});
