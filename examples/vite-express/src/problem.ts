import { isInputError, isRunningHubError } from 'runninghub/core';

/** What went wrong, in words for the visitor, and at which field of the form. */
export interface Problem {
  readonly text: string;
  readonly field?: string;
}

export function problemIn(error: unknown): Problem {
  if (isInputError(error)) return { text: error.message, ...(error.field && { field: error.field }) };
  if (isRunningHubError(error)) return { text: error.message };
  return { text: 'Something went wrong. Try again.' };
}
