/**
 * A fault that the user of a command can mend: a wrong call, file or spec. Its message is all that they need to see.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
