/** A file of the local disk, opened without reading it. */
interface LocalFile {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Downloads a file and hands its bytes to `write`, with their place in it; what is written twice counts the last time.
 * Resolves with the size of the file.
 */
export type Download = (write: (chunk: Uint8Array, at: number) => Promise<void>) => Promise<number>;

/** The few things that differ by runtime. `package.json#imports` chooses the implementation. */
export interface Platform {
  /**
   * A variable of the environment, as it is now; undefined when it is empty or not set, null where there is no
   * environment or the program may not read it.
   *
   * @param need Deno asks the person at the terminal for a permission that the program lacks, which only a `required`
   * variable is worth.
   */
  env(name: string, need?: 'required'): string | undefined | null;
  /** Opens a file by path or `file:` URL. Throws at once where there is no file system (see web.ts for why). */
  openFile(path: string | URL): Promise<LocalFile>;
  /**
   * Downloads to a file that appears complete or not at all, and resolves with its path.
   *
   * @param target A file, or a folder in which the file gets its name.
   * @param name Tells the name, which may be another one once the download is complete.
   * @throws InputError when the target can be none, before anything is downloaded.
   */
  saveFile(download: Download, target: string, name: () => string): Promise<string>;
  /**
   * Downloads to a file at a path below a folder, and never elsewhere. It appears complete or not at all. All folders
   * are made if need be. Resolves with the path of the file.
   *
   * @param below The names of the folders on the way, and that of the file.
   * @throws InputError when a folder on the way is a link, through which the file would land elsewhere, or is no
   * folder, and when what lies at the path is no file, nor a link to one.
   */
  saveInside(download: Download, folder: string, below: readonly string[]): Promise<string>;
  /** How `fetch` shows redirects on this runtime, where it does: `manual`. In a page they can only be followed. */
  readonly redirectMode: RequestRedirect;
  /** Whether a request may say how its response is packed. In a page it may not. */
  readonly choosesEncoding: boolean;
  /** The runtime's own `Blob`, also where something that stands in for a browser has put another in its place. */
  readonly OwnBlob: typeof Blob;
  /** What `fetch` needs on this runtime to send a large body without holding it in memory. */
  readonly uploadInit: Omit<RequestInit, 'headers'>;
  /** The same for a `Blob`: with the body itself, and the headers that tell its type and size. */
  uploadOf(body: Blob): Promise<RequestInit & { readonly headers: Record<string, string> }>;
  /** Whether what is sent of a `Blob` is what its `stream()` gives, also where a class of its own overrides that. */
  readonly sendsStreams: boolean;
  /** JSON text in a form that `fetch` on this runtime sends only once. */
  jsonBody(json: string): BodyInit;
  /** Begins to note which connections fail before they stand, where the runtime tells. To be called before `fetch`. */
  watchConnections(): void;
  /** Whether an error of `fetch` was noted as that of a connection that never stood. */
  neverConnected(error: Error): boolean;
}
