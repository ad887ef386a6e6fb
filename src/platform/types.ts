/** A file of the local disk, opened without reading it. */
interface LocalFile {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Opens a download at a byte, or at the beginning when the server cannot do that; `start` tells which. A stream that
 * breaks off fails with a `ConnectionError`.
 */
export type OpenAt = (
  start: number,
) => Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly start: number }>;

/** How a file is saved. */
export interface SaveOptions {
  /** Name of the file when the target is a folder. */
  readonly name: string;
  /** How often a download that breaks off is continued. */
  readonly retries: number;
  readonly signal?: AbortSignal | undefined;
}

/** The few things that differ by runtime. `package.json#imports` chooses the implementation. */
export interface Platform {
  /** A variable of the environment; undefined where there is none. */
  env(name: string): string | undefined;
  /** Opens a file by path or `file:` URL. Throws at once where there is no file system (see web.ts for why). */
  openFile(path: string | URL): Promise<LocalFile>;
  /**
   * Downloads to a file that appears complete or not at all, and resolves with its path. A download that breaks off is
   * continued where it stopped.
   *
   * @param target A file, or a folder in which the file gets the name of the options.
   */
  saveFile(open: OpenAt, target: string, options: SaveOptions): Promise<string>;
  /** What `fetch` needs on this runtime to send a large body without holding it in memory. */
  readonly uploadInit: RequestInit;
  /** JSON text in a form that `fetch` on this runtime sends only once. */
  jsonBody(json: string): BodyInit;
}
