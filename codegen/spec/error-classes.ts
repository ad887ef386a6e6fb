import { sortKeys, sorted } from './order.js';
import type { SpecErrorCode } from './types.js';
import { SpecError, pointerTo } from './spec-error.js';

/** The error table in the few bytes that the core needs: codes separated by spaces. */
export interface ErrorClassesIR {
  /** Class → its codes, for the classes that have an error class of their own. */
  classes: Record<string, string>;
  /** Codes of answers after which a task may exist. */
  ambiguous: string;
  /** Codes of answers that prove that nothing was started, and after which the same submit can succeed later. */
  rejections: string;
}

/** Classes without advice of their own: the client reports them as a failure of the server. */
const GENERAL = new Set(['state_signal', 'transient', 'task_failed', 'conflict', 'unknown']);

/** @throws SpecError when one code stands for two classes: the client knows only the code. */
export function errorClassesOf(codes: readonly SpecErrorCode[], entry: string): ErrorClassesIR {
  const classOf = new Map<string, string>();
  const byClass = new Map<string, string[]>();
  codes.forEach((item, index) => {
    if (item.code === undefined || item.code === '') return;
    const code = String(item.code);
    const known = classOf.get(code);
    if (known === item.class) return;
    if (known !== undefined) {
      throw new SpecError(`the error code ${code} has the classes ${known} and ${item.class}`, {
        file: entry,
        pointer: pointerTo('x-error-codes', index),
      });
    }
    classOf.set(code, item.class);
    if (!GENERAL.has(item.class)) byClass.set(item.class, [...(byClass.get(item.class) ?? []), code]);
  });
  return {
    classes: sortKeys(Object.fromEntries([...byClass].map(([name, members]) => [name, join(members)]))),
    ambiguous: join(codes.filter((code) => code.ambiguous).map(({ code }) => String(code ?? ''))),
    rejections: join(codes.filter((code) => code.class === 'rate_limit').map(({ code }) => String(code ?? ''))),
  };
}

function join(codes: readonly string[]): string {
  return sorted(new Set(codes.filter((code) => code !== '')), (a, b) => Number(a) - Number(b)).join(' ');
}
