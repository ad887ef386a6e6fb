import { bytesOf, listen } from '../../support/loopback.js';

/** What came for one place of the app. */
export interface Traffic {
  submits: number;
  queries: number;
  downloads: number;
}

const FIRST_ID = 1_900_000_000_000_000_000n;

/** A task ends at its second query, so one that is answered from a cache never ends. */
const QUERIES = 2;

/** The platform as far as the app needs it. It counts what comes from each place, by the prompt of its tasks. */
export class CountingPlatform {
  readonly #traffic = new Map<string, Traffic>();
  /** The place of each task, and how often it was asked about. */
  readonly #tasks: { readonly place: string; queries: number }[] = [];

  of(place: string): Traffic {
    const known = this.#traffic.get(place) ?? { submits: 0, queries: 0, downloads: 0 };
    this.#traffic.set(place, known);
    return known;
  }

  get submits(): number {
    return this.#tasks.length;
  }

  submit(place: string): object {
    this.of(place).submits++;
    this.#tasks.push({ place, queries: 0 });
    return { taskId: String(FIRST_ID + BigInt(this.#tasks.length - 1)), status: 'RUNNING', results: null };
  }

  query(taskId: string, url: string): object {
    const task = this.#tasks[Number(BigInt(taskId) - FIRST_ID)]!;
    this.of(task.place).queries++;
    if (++task.queries < QUERIES) return { taskId, status: 'RUNNING', results: null };
    // The same address for every task of a place, as a cache would have it.
    const results = [{ url: `${url}/files/${encodeURIComponent(task.place)}.txt`, outputType: 'txt' }];
    return { taskId, status: 'SUCCESS', results };
  }

  download(path: string): string {
    return `file ${++this.of(decodeURIComponent(path).slice('/files/'.length, -'.txt'.length)).downloads}`;
  }
}

/** Serves it on the loopback interface. */
export async function startPlatform() {
  const platform = new CountingPlatform();
  const { url, close } = await listen(async (request, response) => {
    const path = request.url ?? '';
    const bytes = await bytesOf(request);
    if (path.startsWith('/files/')) {
      response.end(platform.download(path));
      return;
    }
    const body = JSON.parse(bytes.toString()) as { prompt: string; taskId: string };
    const answer = path === '/openapi/v2/query' ? platform.query(body.taskId, url) : platform.submit(body.prompt);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  return { platform, url, close };
}
