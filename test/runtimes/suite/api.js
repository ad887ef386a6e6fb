import { RunningHub } from 'runninghub';

/** The key of every check: if it shows up anywhere but in a request header, something leaks. */
export const KEY = 'canary-7f3b9a5e1c8d4026';

/** A script on the server, and clients for it. */
export class Api {
  static async start(server, script = {}) {
    const response = await fetch(`${server.url}/control`, { method: 'POST', body: JSON.stringify(script) });
    const { id } = await response.json();
    return new Api(server, id);
  }

  constructor(server, id) {
    this.server = server;
    this.id = id;
    this.baseUrl = `${server.url}/s/${id}`;
    this.elsewhere = `${server.elsewhere}/s/${id}`;
  }

  client(options = {}) {
    return new RunningHub({ apiKey: KEY, baseUrl: this.baseUrl, ...options });
  }

  /** What has arrived so far, of one kind or of all. */
  async requests(kind) {
    const response = await fetch(`${this.server.url}/control/${this.id}`);
    const all = await response.json();
    return kind ? all.filter((request) => request.kind === kind) : all;
  }

  async count(kind) {
    return (await this.requests(kind)).length;
  }

  /** Waits until so many requests of a kind have arrived; the limit of the check ends what waits in vain. */
  async arrived(kind, count = 1) {
    while ((await this.count(kind)) < count) await pause(30);
  }

  /** Waits until the client has hung up on every request that arrived. */
  async hungUp() {
    while (!(await this.requests()).every(({ hungUp }) => hungUp)) await pause(30);
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A 64-bit id that a double cannot hold. */
export const ID = '1900000000000000301';

export const TEXT_TO_IMAGE = 'rhart-image-x-official/text-to-image';
export const INPUT = { prompt: 'a red fox', outputFormat: 'png' };

/** The response to a submit or a query, in the platform's form. */
export const task = (status = 'RUNNING', more = {}) => ({
  body: { taskId: ID, status, errorCode: '', errorMessage: '', results: null, ...more },
});

/** A task that has succeeded, with a picture unless its results are given. */
export const success = (...results) =>
  task('SUCCESS', { results: results.length > 0 ? results : [{ url: 'https://files.example/out.png' }] });

/** The refusal of a submit or a query. */
export const refusal = (code, message = 'refused') => ({
  body: { taskId: '', status: '', errorCode: code, errorMessage: message },
});

export const stored = (name = 'openapi/cat.png') => ({
  body: {
    code: 0,
    message: 'success',
    data: { type: 'image', download_url: `https://files.example/${name}`, fileName: name, size: '3' },
  },
});

export const HTML = {
  status: 502,
  body: '<html><h1>Bad Gateway</h1></html>',
  headers: { 'content-type': 'text/html' },
};

/** Bytes that begin like a PNG and differ by their seed. */
export function png(size = 64, seed = 0) {
  const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7 + seed) % 251);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
}

export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The pattern that the server sends for `size`. */
export const pattern = (size) => Uint8Array.from({ length: size }, (_, index) => index % 251);
