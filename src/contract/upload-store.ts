/**
 * Remembers uploads, so that a file which is used again is not sent again: in this program, in the next one, or on
 * another machine. A `Map` is one, and so is what stores texts under keys.
 *
 * What it holds are addresses that work for a day without a key, so keep it as you keep results. A key of the store is
 * a digest of the account, the site and the content of the file, which tells neither the API key nor the content.
 */
export interface UploadStore {
  /** What was set under the key; anything else when there is nothing. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /**
   * Keeps a text, until `expiresAt` at the longest. What it returns is waited for.
   *
   * @param expiresAt When the upload stops working. A store may use it to forget; the client looks at the text.
   */
  set(key: string, value: string, expiresAt: Date): unknown;
}
