/** A wrong call, or a file or address that cannot be read. The message is all that the user needs; exit code 2. */
export class SyncError extends Error {
  override readonly name = 'SyncError';
}
