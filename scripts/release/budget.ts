import { listed, type Problem } from './check.js';
import type { Packed } from './packed.js';

/** What the tarball may hold at most; `budget.json` beside this file. */
export interface Budget {
  readonly files: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Paths that may be packed. A double star stands for any folders, a star for any name. */
  readonly allowed: readonly string[];
}

const TODO = 'If it is meant to, change scripts/release/budget.json in the commit that makes it so, and say why.';

/** Where the tarball is larger, or holds something else, than was agreed. */
export function overBudget(packed: Packed, budget: Budget): Problem[] {
  const sizes: readonly [name: string, is: number, limit: number][] = [
    ['files', packed.files.length, budget.files],
    ['bytes packed', packed.size, budget.packedBytes],
    ['bytes unpacked', packed.unpackedSize, budget.unpackedBytes],
  ];
  const problems: Problem[] = sizes
    .filter(([, is, limit]) => is > limit)
    .map(([name, is, limit]) => ({ what: `${is} ${name}, and the budget is ${limit}.`, todo: TODO }));
  const allowed = budget.allowed.map(pattern);
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
