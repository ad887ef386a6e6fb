import { env } from '#platform';
import { tell } from '../async/callback.js';

/**
 * Where the client writes what it does: one line for each event, without secrets and without what is in inputs and
 * outputs. `console` fits, and so do pino, winston and the like. All methods may be missing. A logger that fails
 * changes nothing; its error is shown on the console.
 *
 * `code` is the platform's own, `task` the id, and `attempt` stands there from the second one on:
 *
 * ```
 * debug  POST /openapi/v2/query 200 12 ms code=421 task=1900000000000000301 attempt=2
 * info   task=1900000000000000301 accepted by /openapi/v2/rhart-image-x-official/text-to-image
 * info   task=1900000000000000301 is RUNNING
 * warn   POST /openapi/v2/query failed after 60000 ms: fetch failed (ECONNRESET) task=1900000000000000301
 * warn   POST /openapi/v2/query again in 1500 ms: RateLimitError code=1003 attempt=2
 * ```
 */
export interface Logger {
  /** Takes a line for every response. */
  debug?(message: string): void;
  /** Takes a line for every task that was accepted, and for every change of its status that is seen. */
  info?(message: string): void;
  /** Takes a line for every request that got no response, and for every one that is sent again. */
  warn?(message: string): void;
}

export type LogLevel = keyof Logger;

/** The value of RUNNINGHUB_LOG that a warning told of last. */
let warnedOf: string | undefined;

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn'];

/**
 * Writes a line to the logger, or where there is none, to the console as far as RUNNINGHUB_LOG says. A value that it
 * does not know is warned of once, there, too, and counts as `off`.
 *
 * A logger that fails must not make an answered submit look like a lost one.
 *
 * @param message Makes the line, which is not made where nobody reads it: there is one for every query.
 */
export function write(logger: Logger | undefined, level: LogLevel, message: () => string): void {
  if (!logger && !isWanted(level)) return;
  // Servers and systems choose parts of it, and each event is one line.
  const line = message().replace(/\s+/g, ' ').trim();
  if (logger) tell(`logger.${level}`, () => logger[level]?.(line));
  else console[level](`runninghub: ${line}`);
}

function isWanted(level: LogLevel): boolean {
  const chosen = env('RUNNINGHUB_LOG')?.trim().toLowerCase();
  const least = LEVELS.findIndex((name) => name === chosen);
  // Who misspells it waits for lines that never come. What it is does not stand there: it may be the key.
  if (least < 0 && chosen && chosen !== 'off' && chosen !== warnedOf) {
    warnedOf = chosen;
    console.warn('runninghub: RUNNINGHUB_LOG must be debug, info, warn or off');
  }
  return least >= 0 && LEVELS.indexOf(level) >= least;
}
