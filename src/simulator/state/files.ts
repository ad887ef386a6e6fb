import { fnv1a, hex32 } from '../../media/fnv1a.js';
import { servedType } from '../media/media-types.js';
import { checksum } from './checksum.js';
import type { Clock } from './clock.js';
import { outputsOf } from './outputs.js';
import type { TaskRecord } from './task.js';
import type { TaskStore } from './tasks.js';

const DAY = 24 * 60 * 60 * 1000;

/** Results that are kept drawn, so that a download in parts does not draw them again for every part. */
const DRAWN_LIMIT = 16;

/** `Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 knows, too: the entry shows them. */
type Bytes = ReturnType<Uint8Array['slice']>;

/** A file that the simulator keeps: an upload or a result. */
export interface SimulatedFile {
  /** Where it comes from: sent by a client, or made by a task. */
  readonly kind: 'upload' | 'result';
  /** The name inside the platform, such as `openapi/1f….png`; uploads of v1 are in `api/`. */
  readonly name: string;
  /** Media type, such as `image/png`. */
  readonly type: string;
  /** Address that it can be downloaded from until it expires. Who uploads by v1 is not told it. */
  readonly url: string;
  /** When the address stops working, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** The content; results are drawn when they are first asked for. */
  bytes(): Promise<Bytes>;
}

/** An upload that is kept. */
export interface StoredUpload extends SimulatedFile {
  readonly kind: 'upload';
  /** In bytes. */
  readonly size: number;
}

/** The platform's object store: uploads for a day, results for a day after their task has ended. */
export class FileStore {
  readonly #origin: string;
  readonly #clock: Clock;
  readonly #tasks: TaskStore;
  readonly #uploads = new Map<string, StoredUpload>();
  readonly #drawn = new Map<string, Promise<Bytes>>();

  constructor(origin: string, clock: Clock, tasks: TaskStore) {
    this.#origin = origin;
    this.#clock = clock;
    this.#tasks = tasks;
  }

  /** Stores an upload. The same bytes again are the same file, with a new address; v1 has a folder of its own. */
  addUpload(bytes: Bytes, extension: string, folder: 'openapi' | 'api' = 'openapi'): StoredUpload {
    const hash = checksum(bytes);
    const name = folder === 'api' && extension === 'zip' ? hash : `${folder}/${hash}.${extension}`;
    const now = this.#clock.now();
    const expiresAt = now + DAY;
    const upload: StoredUpload = {
      kind: 'upload',
      name,
      type: servedType(extension),
      url: this.#sign(name, `${seconds(now)};${seconds(expiresAt)}`),
      expiresAt,
      size: bytes.length,
      bytes: async () => bytes,
    };
    this.#uploads.set(name, upload);
    return upload;
  }

  /** The upload that a media field names, by its address or its name. */
  upload(reference: string): StoredUpload | undefined {
    const prefix = `${this.#origin}/files/`;
    const name = reference.startsWith(prefix) ? reference.slice(prefix.length).split('?')[0]! : reference;
    return this.#uploads.get(name);
  }

  /** The results of a task, without regard to whether it has ended. Text outputs are no files. */
  results(task: TaskRecord): (SimulatedFile | undefined)[] {
    return outputsOf(task).map((output, index) => {
      if ('text' in output) return undefined;
      const name = `output/${task.id}_${String(index + 1).padStart(5, '0')}.${output.extension}`;
      return {
        kind: 'result',
        name,
        type: servedType(output.extension),
        url: `${this.#origin}/files/${name}`,
        expiresAt: task.endsAt + DAY,
        bytes: () => this.#draw(name, output.render),
      };
    });
  }

  /** The file behind an address, unless it has expired or never was there. */
  find(name: string): SimulatedFile | undefined {
    const id = /^output\/(\d+)_/.exec(name)?.[1];
    const task = this.#tasks.get(id);
    const file =
      task && this.#tasks.statusOf(task) === 'SUCCESS'
        ? this.results(task).find((result) => result?.name === name)
        : this.#uploads.get(name);
    return file && this.#clock.now() < file.expiresAt ? file : undefined;
  }

  /** Whether the query of an address is the signature that its file was given. Results carry none. */
  isSigned({ kind, url }: SimulatedFile, query: string): boolean {
    return kind === 'result' || new URL(url).search === query;
  }

  /** The files that can still be downloaded. */
  all(): SimulatedFile[] {
    const results = this.#tasks
      .all()
      .flatMap((task) => (this.#tasks.statusOf(task) === 'SUCCESS' ? this.results(task) : []));
    const now = this.#clock.now();
    return [...this.#uploads.values(), ...results].filter(
      (file) => file !== undefined && now < file.expiresAt,
    ) as SimulatedFile[];
  }

  clear(): void {
    this.#uploads.clear();
    this.#drawn.clear();
  }

  #sign(name: string, time: string): string {
    const signature = hex32(fnv1a(`${name} ${time}`));
    return `${this.#origin}/files/${name}?q-sign-time=${encodeURIComponent(time)}&q-signature=${signature}`;
  }

  #draw(name: string, render: () => Promise<Bytes>): Promise<Bytes> {
    const drawn = this.#drawn.get(name) ?? render();
    this.#drawn.set(name, drawn);
    if (this.#drawn.size > DRAWN_LIMIT) this.#drawn.delete(this.#drawn.keys().next().value!);
    return drawn;
  }
}

const seconds = (time: number) => Math.floor(time / 1000);
