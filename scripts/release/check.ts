import { UserError } from '../../codegen/spec/user-error.js';
import type { Project } from './project.js';

/** Something that stands in the way of a release, and the way out. */
export interface Problem {
  readonly what: string;
  readonly todo: string;
}

/** What a check found, and what is worth knowing although it stops nothing. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** One of the things that have to be true of a release. */
export type Check = (project: Project) => Outcome;

/** Why a check cannot be made at all. */
export class CheckError extends UserError {
  override readonly name = 'CheckError';

  /** @param todo What makes the check possible. */
  constructor(
    message: string,
    readonly todo: string,
  ) {
    super(message);
  }
}

/** The outcome of a check that found these problems, or none. */
export function outcome(problems: readonly Problem[], ...notes: string[]): Outcome {
  return { problems, notes };
}

/** A list for a message, cut where it gets long. */
export function listed(items: readonly string[], limit = 8): string {
  const rest = items.length - limit;
  return [...items.slice(0, limit), ...(rest > 0 ? [`and ${rest} more`] : [])].map((item) => `\n  ${item}`).join('');
}

/** `1 link`, `2 links`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
