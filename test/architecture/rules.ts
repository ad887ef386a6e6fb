import type { Import } from './imports.js';
import { roomOf, type Arrows } from './rooms.js';

/** What each part of the project may import besides itself. The longest name that fits a file counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/contract': [],
  generated: ['src/contract'],
  src: ['generated'],
  // What helpers and docs say is made by the functions that say it at run time.
  codegen: [
    'src/contract',
    'src/json',
    'src/resources/comfy',
    'src/media/media-rules.ts',
    'src/validate/check.ts',
    'src/pricing/charges.ts',
    'spec',
    '.prettierrc.json',
  ],
  // What users run: it writes helpers with the code that writes ours.
  cli: ['codegen', 'src', 'spec'],
  scripts: ['codegen', 'src', 'generated', 'spec', '.prettierrc.json'],
  // One command is several others, one after the other.
  'scripts/update': ['codegen', 'scripts', 'spec'],
  docs: ['codegen', 'src', 'generated', 'platform.config.ts'],
  spec: [],
  'spec/rules': ['spec'],
  examples: ['src', 'generated'],
};

/** An arrow from room to room that would be refused, and the reason it stays. */
export interface Allowance {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const ALLOWED: readonly Allowance[] = [
  { from: 'src/errors', to: 'src/task', why: 'an error carries its task' },
  { from: 'src/http', to: 'src/task', why: 'a failed request names the task that it was about' },
];

/** The parts of the project, most special first, that hold a path. */
function partOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((part) => isIn(file, part))
    .sort((a, b) => b.length - a.length)[0];
}

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The imports that lead in a direction no part may look. */
export function forbidden(imports: readonly Import[]): Import[] {
  return imports.filter(({ from, to, specifier }) => {
    const [part, room] = [partOf(from), roomOf(from)];
    if (part === undefined || roomOf(to) === room) return false;
    // An example is a user's program: it knows the package by its name alone.
    if (part === 'examples' && specifier.startsWith('.')) return true;
    // A command of the maintainers stands alone; what several of them use belongs further down.
    if (part === 'scripts' && isIn(to, part)) return roomOf(to) !== 'scripts';
    return ![part, ...(MAY_IMPORT[part] ?? [])].some((folder) => isIn(to, folder));
  });
}

/** The arrows without those that are allowed. */
export function withoutAllowed(arrows: Arrows, allowed: readonly Allowance[]): Map<string, ReadonlySet<string>> {
  const isAllowed = (from: string, to: string) => allowed.some((entry) => entry.from === from && entry.to === to);
  return new Map(
    [...arrows].map(([from, targets]) => [from, new Set([...targets.keys()].filter((to) => !isAllowed(from, to)))]),
  );
}
