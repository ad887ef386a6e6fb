import { ERROR_CLASSES, ERROR_CODE, ERROR_SIGNALS, GENERAL_CLASSES } from '../../spec/conventions/errors.mjs';
import { keyProblems } from '../../spec/conventions/keys.mjs';
import { sorted } from './order.js';
import { pointerTo } from './place.js';
import { SpecError } from './spec-error.js';
import type { ErrorClass, ErrorSignal, SpecErrorCode } from './types.js';

/** The error table in the few bytes that the core needs: codes separated by spaces. */
export interface ErrorClassesIR {
  /** Class → its codes, for the classes that have an error class of their own. */
  classes: Record<string, string>;
  /** Codes of responses after which a task may exist. */
  ambiguous: string;
  /** Codes of responses that prove that nothing was started, and after which the same submit can succeed later. */
  rejections: string;
  /** Codes after which the same request can succeed later. */
  retryable: string;
  /** Signal → its codes. */
  signals: Record<ErrorSignal, string>;
}

const GENERAL = new Set<ErrorClass>(GENERAL_CLASSES);
const OWN_CLASSES = sorted(Object.keys(ERROR_CLASSES) as ErrorClass[]).filter((name) => !GENERAL.has(name));
const ALL_SIGNALS = Object.keys(ERROR_SIGNALS) as ErrorSignal[];

/** @throws SpecError for an entry with a key that is missing or malformed, and when one code stands for two classes. */
export function errorClassesOf(codes: readonly SpecErrorCode[], entry: string): ErrorClassesIR {
  checkCodes(codes, entry);
  const withClass = (name: ErrorClass) => join(codes.filter((code) => code.class === name));
  return {
    classes: Object.fromEntries(OWN_CLASSES.map((name) => [name, withClass(name)])),
    ambiguous: join(codes.filter((code) => code.ambiguous)),
    rejections: withClass('rate_limit'),
    retryable: join(codes.filter((code) => code.retryable)),
    signals: Object.fromEntries(
      ALL_SIGNALS.map((name) => [name, join(codes.filter(({ signal }) => signal === name))]),
    ) as Record<ErrorSignal, string>,
  };
}

/** The client knows only the code, so one code cannot mean two things. */
function checkCodes(codes: readonly SpecErrorCode[], entry: string): void {
  const known = new Map<string, ErrorClass>();
  codes.forEach((item, index) => {
    const fail = (reason: string, ...at: (string | number)[]) =>
      new SpecError(reason, { file: entry, pointer: pointerTo('x-error-codes', index, ...at) });
    const name = item.code ?? item.match ?? '';
    const [problem] = keyProblems({ ...item }, { ...ERROR_CODE, name: 'it' });
    if (problem) throw fail(`the error code ${name}: ${problem.message.replace(/\.$/, '')}`, ...problem.path);
    if (name === '') return;
    const code = String(name);
    const other = known.get(code) ?? item.class;
    if (other !== item.class) throw fail(`the error code ${code} has the classes ${other} and ${item.class}`, 'class');
    known.set(code, item.class);
  });
}

function join(codes: readonly SpecErrorCode[]): string {
  const texts = codes.map(({ code }) => String(code ?? '')).filter((code) => code !== '');
  return sorted(new Set(texts), (a, b) => Number(a) - Number(b)).join(' ');
}
