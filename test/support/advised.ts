import type { RunningHubError } from '../../src/index.js';

/** The message of an error that happened so, with what to do about it, as people read it. */
export function advised(happened: string, { advice }: RunningHubError): string {
  return `${happened}${/[.!?。]$/.test(happened) ? '' : '.'} ${advice}`;
}
