import { listed, type Problem } from './check.js';
import type { Packed } from './packed.js';

/** How much of something there may be. */
export interface Sizes {
  readonly files: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** What the tarball may hold at most; `budget.json` beside this file. */
export interface Budget extends Sizes {
  /** What each model may add, so that a new one needs no new budget. */
  readonly perModel?: Sizes;
  /** Paths that may be packed. A double star stands for any folders, a star for any name. */
  readonly allowed: readonly string[];
}

/** The budget for a catalog of so many models. */
export function sizesFor({ perModel, ...fixed }: Budget, models: number): Sizes {
  const most = (name: keyof Sizes) => Math.floor(fixed[name] + models * (perModel?.[name] ?? 0));
  return { files: most('files'), packedBytes: most('packedBytes'), unpackedBytes: most('unpackedBytes') };
}

const TODO = 'If it is meant to, change scripts/release/budget.json in the commit that makes it so, and say why.';

/** Where the tarball is larger, or holds something else, than was agreed. */
export function overBudget(packed: Packed, sizes: Sizes, { allowed: paths }: Budget): Problem[] {
  const measured: readonly [name: string, is: number, limit: number][] = [
    ['files', packed.files.length, sizes.files],
    ['bytes packed', packed.size, sizes.packedBytes],
    ['bytes unpacked', packed.unpackedSize, sizes.unpackedBytes],
  ];
  const problems: Problem[] = measured
    .filter(([, is, limit]) => is > limit)
    .map(([name, is, limit]) => ({ what: `${is} ${name}, and the budget is ${limit}.`, todo: TODO }));
  const allowed = paths.map(pattern);
  const stray = packed.files.map(({ path }) => path).filter((path) => !allowed.some((form) => form.test(path)));
  if (stray.length > 0)
    problems.push({ what: `Files that do not belong into the package:${listed(stray)}`, todo: TODO });
  return problems;
}

function pattern(path: string): RegExp {
  const parts = path.split(/(\*\*\/|\*)/).map((part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    return part === '*' ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}
