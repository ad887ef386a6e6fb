/** A file of the local disk, opened without reading it. */
export interface LocalFile {
  readonly blob: Blob;
  readonly name: string;
}

/** The few things that differ by runtime. `package.json#imports` chooses the implementation. */
export interface Platform {
  /** A variable of the environment; undefined where there is none. */
  env(name: string): string | undefined;
  /** Opens a file by path or `file:` URL. Rejects where there is no file system. */
  openFile(path: string | URL): Promise<LocalFile>;
  /** Writes a stream to a file, complete or not at all, and resolves with its path. */
  saveStream(stream: ReadableStream<Uint8Array>, target: string, name: string, signal?: AbortSignal): Promise<string>;
  /** What `fetch` needs on this runtime to send a large body without holding it in memory. */
  readonly uploadInit: RequestInit;
}
