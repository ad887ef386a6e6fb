import type { Clock } from './clock.js';
import { mimeOf } from './file-types.js';
import { hashText } from '../media/hash.js';
import { outputsOf } from './outputs.js';
import type { TaskRecord, TaskStore } from './tasks.js';
import type { SimulatedFile } from '../types.js';

const day = 24 * 60 * 60 * 1000;

/** Results that are kept drawn, so that a download in parts does not draw them again for every part. */
const drawnLimit = 16;

/** An upload that is kept. */
export interface StoredUpload extends SimulatedFile {
  readonly kind: 'upload';
  /** In bytes. */
  readonly size: number;
}

/** The platform's object store: uploads for a day, results for a day after their task has ended. */
export class FileStore {
  readonly #uploads = new Map<string, StoredUpload>();
  readonly #drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(
    private readonly origin: string,
    private readonly clock: Clock,
    private readonly tasks: TaskStore,
  ) {}

  /** Stores an upload. The same bytes again are the same file, with a new address. */
  addUpload(bytes: Uint8Array<ArrayBuffer>, extension: string): StoredUpload {
    const name = `openapi/${checksum(bytes)}.${extension}`;
    const now = this.clock.now();
    const expiresAt = now + day;
    const upload: StoredUpload = {
      kind: 'upload',
      name,
      type: mimeOf(extension),
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
    const prefix = `${this.origin}/files/`;
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
        type: mimeOf(output.extension),
        url: `${this.origin}/files/${name}`,
        expiresAt: task.endsAt + day,
        bytes: () => this.#draw(name, output.render),
      };
    });
  }

  /** The file behind an address, unless it has expired or never was there. */
  find(name: string): SimulatedFile | undefined {
    const id = /^output\/(\d+)_/.exec(name)?.[1];
    const task = this.tasks.get(id);
    const file =
      task && this.tasks.statusOf(task) === 'SUCCESS'
        ? this.results(task).find((result) => result?.name === name)
        : this.#uploads.get(name);
    return file && this.clock.now() < file.expiresAt ? file : undefined;
  }

  /** Whether the query of an address is the signature that its file was given. Results carry none. */
  isSigned({ kind, url }: SimulatedFile, query: string): boolean {
    return kind === 'result' || new URL(url).search === query;
  }

  /** The files that can still be downloaded. */
  all(): SimulatedFile[] {
    const results = this.tasks
      .all()
      .flatMap((task) => (this.tasks.statusOf(task) === 'SUCCESS' ? this.results(task) : []));
    const now = this.clock.now();
    return [...this.#uploads.values(), ...results].filter(
      (file) => file !== undefined && now < file.expiresAt,
    ) as SimulatedFile[];
  }

  clear(): void {
    this.#uploads.clear();
    this.#drawn.clear();
  }

  #sign(name: string, time: string): string {
    const signature = hashText(`${name} ${time}`).toString(16).padStart(8, '0');
    return `${this.origin}/files/${name}?q-sign-time=${encodeURIComponent(time)}&q-signature=${signature}`;
  }

  #draw(name: string, render: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    const drawn = this.#drawn.get(name) ?? render();
    this.#drawn.set(name, drawn);
    if (this.#drawn.size > drawnLimit) this.#drawn.delete(this.#drawn.keys().next().value!);
    return drawn;
  }
}

const seconds = (time: number) => Math.floor(time / 1000);

/** 128 bits in hexadecimal: enough to tell the uploads of a test apart. `crypto.subtle` is missing on plain http pages. */
function checksum(bytes: Uint8Array): string {
  const lanes = new Uint32Array([0x811c9dc5, 0x01234567, 0x89abcdef, 0xdeadbeef]);
  for (let index = 0; index < bytes.length; index++) {
    for (let lane = 0; lane < 4; lane++) lanes[lane] = Math.imul(lanes[lane]! ^ (bytes[index]! + lane), 0x01000193);
  }
  return Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('');
}
