import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cyclesOf } from './cycles.js';
import { ImportReader, type Import } from './imports.js';
import { arrowsOf, filesIn } from './rooms.js';
import { ALLOWED, forbidden, withoutAllowed } from './rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reader = new ImportReader(root);
const files = filesIn(root);
const imports = files.flatMap((file) => reader.importsOf(file));
const arrows = arrowsOf(imports);

const show = ({ from, line, specifier, isType }: Import) =>
  `  ${from}:${line} imports ${specifier}${isType ? ' (type)' : ''}`;

/** `a → b → a`, with one import for each arrow. */
function cycleInWords(rooms: readonly string[]): string {
  const round = [...rooms, rooms[0] ?? ''];
  const lines = rooms.flatMap(
    (room, index) =>
      arrows
        .get(room)
        ?.get(round[index + 1] ?? '')
        ?.slice(0, 1) ?? [],
  );
  return [round.join(' → '), ...lines.map(show)].join('\n');
}

it('finds the code of every room', () => {
  const rooms = ['src/client', 'generated', 'codegen/spec', 'scripts/sync', 'docs/', 'spec/rules', 'examples'];
  for (const room of rooms) expect(files.some((file) => file.startsWith(room))).toBe(true);
  expect(imports.some(({ from }) => from.endsWith('.vue'))).toBe(true);
});

it('has no cycle of rooms', () => {
  expect(cyclesOf(withoutAllowed(arrows, ALLOWED)).map(cycleInWords).join('\n\n')).toBe('');
});

it('imports in no forbidden direction', () => {
  const allowed = new Set(ALLOWED.flatMap(({ from, to }) => arrows.get(from)?.get(to) ?? []));
  const wrong = forbidden(imports).filter((entry) => !allowed.has(entry));
  expect(wrong.map((entry) => `${show(entry)} → ${entry.to}`).join('\n')).toBe('');
});

it('has no cycle of files at run time, not even inside a room', () => {
  const graph = new Map<string, Set<string>>();
  for (const { from, to, isType } of imports) {
    if (!isType) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  expect(cyclesOf(graph).map((cycle) => cycle.join(' → '))).toEqual([]);
});

it('loads nothing of Node into the pages of the docs', () => {
  const loaded = new Set(files.filter((file) => file.startsWith('docs/site/theme/')));
  for (const file of loaded) {
    // In browsers `#platform` is its other file.
    const targets = imports.filter(({ from, to, isType }) => from === file && !isType && to !== 'src/platform/node.ts');
    for (const { to } of targets) loaded.add(to);
  }
  expect(loaded.size).toBeGreaterThan(50);
  const others = [...loaded].filter((file) => !file.startsWith('docs/site/theme/'));
  // The highlighter is made for browsers.
  const toolsOf = (file: string) => reader.packagesOf(file).filter((name) => !name.startsWith('highlight.js/'));
  const tools = others.flatMap((file) => toolsOf(file).map((name) => `${file} imports ${name}`));
  expect(tools).toEqual([]);
});

it.each(ALLOWED)('still needs the allowance for $from → $to', ({ from, to }) => {
  const others = ALLOWED.filter((entry) => entry.from !== from || entry.to !== to);
  const onCycle = cyclesOf(withoutAllowed(arrows, others)).some((cycle) => cycle.includes(from) && cycle.includes(to));
  const isForbidden = forbidden(arrows.get(from)?.get(to) ?? []).length > 0;
  expect(onCycle || isForbidden).toBe(true);
});
