import type { Stats } from 'node:fs';
import { Blob as NodeBlob } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { bytesOf } from './bytes-of.js';

/** The runtime's own `Blob`, whatever stands for it in the program. */
export const OwnBlob = NodeBlob as unknown as typeof Blob;

/** Bytes that are read at a time. */
const STEP = 64 * 1024;

/**
 * A file on disk, or a part of one, as a `Blob` that is read when it is needed. The runtimes' own take a file of 4 GiB
 * for an empty one (Node 20), read it into memory (Deno), or leave it out of other blobs (Bun).
 */
export class DiskFile extends OwnBlob {
  readonly #path: string;
  readonly #stats: Stats;
  readonly #start: number;
  readonly #end: number;

  /** @param stats What is known of the file. It must not change as long as the blob is used. */
  constructor(path: string, stats: Stats, start = 0, end = stats.size) {
    super();
    this.#path = path;
    this.#stats = stats;
    this.#start = start;
    this.#end = Math.max(start, end);
  }

  override get size(): number {
    return this.#end - this.#start;
  }

  override slice(start = 0, end = this.size): DiskFile {
    const place = (at: number) => this.#start + Math.min(this.size, at < 0 ? Math.max(0, this.size + at) : at);
    return new DiskFile(this.#path, this.#stats, place(start), place(end));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer } = await bytesOf(this);
    return buffer;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer());
  }

  override stream(): ReturnType<Blob['stream']> {
    let at = this.#start;
    let file: FileHandle | undefined;
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: async (controller) => {
          try {
            file ??= await this.#open();
            const bytes = await this.#read(file, at);
            at += bytes.length;
            if (bytes.length > 0) controller.enqueue(bytes);
            if (at < this.#end) return;
            await this.#assertUnchanged(file, 'while it was read');
            controller.close();
          } catch (error) {
            controller.error(error);
          }
          await file?.close();
        },
        cancel: async () => file?.close(),
      },
      { highWaterMark: 0 },
    );
  }

  async #open(): Promise<FileHandle> {
    const file = await open(this.#path);
    try {
      await this.#assertUnchanged(file, 'since it was opened');
      return file;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async #assertUnchanged(file: FileHandle, when: string): Promise<void> {
    const { size, mtimeMs } = await file.stat();
    if (size === this.#stats.size && mtimeMs === this.#stats.mtimeMs) return;
    throw new Error(`the file has changed ${when}`);
  }

  async #read(file: FileHandle, at: number): Promise<Uint8Array<ArrayBuffer>> {
    const length = Math.min(STEP, this.#end - at);
    const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, at);
    if (bytesRead === 0 && length > 0) throw new Error('the file has become shorter while it was read');
    return buffer.subarray(0, bytesRead);
  }
}
