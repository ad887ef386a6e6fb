import { type ErrorCode, errorCodes } from '../../generated/errors.gen.js';
import { API_PREFIX } from '../http/endpoints.js';
import { text } from '../json/values.js';

/** The parts of an error that tell which entry of the table it is. Every error of the client has them. */
export interface Explainable {
  /** The platform's own code, such as `1007`. */
  readonly code?: string | undefined;
  /** HTTP status of the response. */
  readonly status?: number | undefined;
  /** Path of the endpoint that was called; it tells tables with the same code apart. */
  readonly endpoint?: string | undefined;
  /** The text of the error, by which the table knows failures that have no code. */
  readonly message: string;
}

/**
 * What the error table of the spec says about an error: what happened, in plain words, and what to do about exactly
 * this code. Undefined when the table does not know it, and for whatever else can be caught. `error.advice` needs no
 * table, and speaks for the whole class.
 *
 * @example
 * catch (error) {
 *   if (isRunningHubError(error)) console.error(explain(error)?.meaning, explain(error)?.advice ?? error.advice);
 * }
 */
export function explain(error: Explainable | null | undefined): ErrorCode | undefined {
  // What is caught can be anything.
  const known: Partial<Explainable> = typeof error === 'object' && error !== null ? error : {};
  const { status } = known;
  const code = text(known.code);
  const [endpoint = '', message = ''] = [known.endpoint, known.message].map(text);
  const byStatus = errorCodes.find((entry) => entry.family === 'http' && entry.code === status);
  return (code === undefined ? undefined : byCode(code, endpoint)) ?? byText(message) ?? byStatus;
}

/** The same number can stand in several tables; the endpoint tells which one is meant first. */
function byCode(code: string, endpoint: string): ErrorCode | undefined {
  const families = endpoint.includes('/upload')
    ? ['upload', 'v2', 'v1']
    : endpoint.startsWith(API_PREFIX)
      ? ['v2', 'v1']
      : ['v1', 'v2'];
  const found = families.map((family) =>
    errorCodes.find((entry) => entry.family === family && String(entry.code) === code),
  );
  return found.find((entry) => entry !== undefined);
}

/** What the platform calls the failure stands in its text also where gateways give it a code of their own. */
function byText(message: string): ErrorCode | undefined {
  const words = new Set(message.split(/\W+/).filter((word) => word.includes('_')));
  return errorCodes.find(({ match, name }) => (match !== undefined && message.includes(match)) || words.has(name));
}
