/**
 * Lets pages use one model without knowing the key: `tsx examples/browser-proxy.ts`. The server has the key; the second
 * half of the program is what runs in the page, once for a visitor who is signed in and once for one who is not.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRunningHubError, RunningHub } from 'runninghub';
import { createProxy } from 'runninghub/proxy';
import { toNodeHandler } from 'runninghub/proxy/node';
import { serveSimulator } from 'runninghub/simulator/server';

const MODEL = 'rhart-image-x-official/text-to-image';
const KEY = 'known-to-the-server-alone';

const platform = await serveSimulator({ apiKeys: [KEY] });
const proxy = createProxy({
  apiKey: KEY,
  baseUrl: platform.url,
  prefix: '/api/runninghub',
  allow: [MODEL],
  authorize: (request) => request.headers.get('x-session') === 'signed in',
  check: ({ input }) => input.outputFormat === 'png',
});

// Next.js, Hono, Workers, Deno and Bun take `proxy` as it is; Node's own server speaks another language.
const handler = toNodeHandler(proxy);
const server = createServer((message, reply) => void handler(message, reply)).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

async function visit(session: string): Promise<void> {
  const rh = new RunningHub({
    apiKey: null,
    baseUrl: `http://127.0.0.1:${port}/api/runninghub`,
    fetch: (address, init) => {
      const request = new Request(address, init);
      request.headers.set('x-session', session);
      return fetch(request);
    },
  });
  try {
    const { outputs } = await rh.run(MODEL, { prompt: 'a red fox', outputFormat: 'png' });
    console.log(`${session}: ${outputs[0]?.url}`);
  } catch (error) {
    if (!isRunningHubError(error)) throw error;
    console.log(`${session}: ${error.message}`);
  }
}

await visit('signed in');
await visit('a stranger');
server.close();
server.closeAllConnections();
await platform.close();
