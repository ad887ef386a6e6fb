import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { familyArt, familyTile, lookOf, monogram } from '../../../docs/site/art/family-art.js';
import { icon, MARK } from '../../../docs/site/art/mark.js';
import { contrast } from '../../../docs/site/art/color.js';
import { painted, PALETTE } from '../../../docs/site/art/palette.js';
import { taskArt } from '../../../docs/site/art/task-art.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import { TASKS } from '../../../spec/conventions/model.mjs';
import { faultsOf } from './well-formed.js';

const { vocabulary } = await loadSpec(path.resolve(import.meta.dirname, '../../../spec/openapi.yaml'));
const families = Object.entries(vocabulary.families).map(([family, { name }]) => [family, name] as const);

describe('the drawing of a task', () => {
  it.each(TASKS)('of %s is small and whole, and stands in the colors of the page', (task) => {
    const svg = taskArt(task);
    expect(faultsOf(svg)).toEqual([]);
    expect(svg.length).toBeLessThan(1200);
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}/i);
    for (const colors of [PALETTE.light, PALETTE.dark]) {
      expect(painted(svg, colors)).not.toMatch(/var\(|currentColor/);
    }
  });

  it('is that of the task alone', () => {
    const drawings = TASKS.map(taskArt);
    expect(new Set(drawings).size).toBe(TASKS.length);
    expect(TASKS.map(taskArt)).toEqual(drawings);
  });

  it('is missed where there is none', () => {
    expect(() => taskArt('text-to-smell')).toThrow('no drawing of text-to-smell');
  });
});

describe('the picture of a family', () => {
  it.each(families)('of %s is whole, the same every time, and can be read', (family, name) => {
    for (const draw of [familyArt, familyTile]) {
      expect(faultsOf(draw(family, name))).toEqual([]);
      expect(draw(family, name)).toBe(draw(family, name));
    }
    expect(familyArt(family, name).length).toBeLessThan(3100);
    expect(contrast(lookOf(family).ground, '#ffffff')).toBeGreaterThan(4.5);
  });

  it('is its own', () => {
    expect(new Set(families.map(([family]) => JSON.stringify(lookOf(family)))).size).toBe(families.length);
  });

  it.each([
    ['Kling', 'Kl'],
    ['GPT Image', 'GI'],
    ['RunningHub tools', 'RT'],
    ['LTX', 'LTX'],
    ['Z-Image', 'ZI'],
    ['FLUX', 'FL'],
  ])('of %s says %s', (name, letters) => {
    expect(monogram(name)).toBe(letters);
  });
});

describe('the mark', () => {
  it('is whole, small, and of one color, which the page chooses', () => {
    expect(faultsOf(MARK)).toEqual([]);
    expect(MARK.length).toBeLessThan(400);
    expect(MARK.match(/(?:fill|stroke)="([^"]+)"/g)?.every((pen) => /none|currentColor/.test(pen))).toBe(true);
  });

  it('has the given colors as an icon', () => {
    const svg = icon('#a8320f', '#ffffff');
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toContain('fill="#a8320f"');
    expect(svg).toContain('color="#ffffff"');
  });
});

describe('the test of drawings', () => {
  const whole = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">';
  it.each([
    [`${whole}<g></svg>`, '</svg> closes nothing'],
    [`${whole}<rect x="1" x="2"/></svg>`, 'rect has an attribute twice'],
    [`${whole}<script></script></svg>`, 'script'],
    [`${whole}<path d="M NaN"/></svg>`, 'd=M NaN'],
    [`${whole}<path d=1/></svg>`, 'a stray <'],
    [`${whole}<a href="https://example.com"></a></svg>`, 'href=https://example.com'],
  ])('sees what is wrong with %s', (svg, fault) => {
    expect(faultsOf(svg)).toContain(fault);
  });
});
