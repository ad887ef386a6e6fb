import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** The key of every proxy that is attacked. It must show up nowhere. */
export const KEY = 'canary-key-of-the-attacked-proxy';

/** What makes an id that the platform could have given. */
export const TASK_ID = '1900000000000000301';

/** A request that reached the platform. */
export interface Reached {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

async function take(request: IncomingMessage, response: ServerResponse, reached: Reached[]): Promise<void> {
  // One that breaks off is no request that the platform got.
  const body = await text(request).catch(() => undefined);
  if (body === undefined) return;
  const { url = '', headers } = request;
  // Some runtimes end a body that breaks off as if it were whole, and then its last line is missing.
  if (url.includes('upload') && !body.endsWith('--\r\n')) return;
  reached.push({ path: url, authorization: headers.authorization, headers, body });
  const echo = body.includes('echo-the-key') ? { msg: `no ${KEY}`, url: `https://x.example/?apiKey=${KEY}` } : {};
  response.setHeader('content-type', body.includes('as-a-page') ? 'text/html' : 'application/json');
  response.setHeader('set-cookie', 'of=the-platform');
  if (url.includes('upload')) response.end('{"code":0,"data":{"download_url":"https://x.example/a.png"}}');
  else response.end(JSON.stringify({ code: 0, taskId: TASK_ID, status: 'RUNNING', ...echo }));
}

/** A platform that takes everything, echoes the key where it is asked to, and remembers what it got. */
export async function startPlatform() {
  const reached: Reached[] = [];
  const server = createServer((request, response) => {
    void take(request, response, reached);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    reached,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** A proxy under attack, and the platform behind it. */
export interface Target {
  /** Address of the server, without a path. */
  readonly origin: string;
  /** Path that the proxy is mounted at. */
  readonly prefix: string;
  readonly reached: Reached[];
}

/** Most milliseconds that is waited for an answer to bytes that may get none. */
const SILENCE = 1500;

/** Writes bytes to a socket, one text after the other, and gives all that comes back until it closes or is silent. */
export function rawly({ origin }: Target, ...texts: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(Number(port), hostname, () => {
      for (const part of texts) socket.write(part, 'latin1');
    });
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(came);
    };
    let timer = setTimeout(done, SILENCE * 3);
    socket.on('data', (bytes) => {
      came += bytes.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(done, SILENCE);
    });
    socket.on('error', done);
    socket.on('close', done);
  });
}
