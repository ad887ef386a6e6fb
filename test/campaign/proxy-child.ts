/**
 * A server with a proxy to the address it is given. Prints where it listens; whatever comes in makes it print by how
 * many bytes its peak memory has grown since the first upload.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createProxy } from '../../src/proxy/index.js';
import { peakMemory } from './peak-memory.js';

const [baseUrl] = process.argv.slice(2);
const proxy = createProxy({
  apiKey: 'proxy-memory-test',
  baseUrl: baseUrl!,
  prefix: '/p',
  allow: [{ id: 'vendor/image-to-video' }],
  authorize: () => true,
  maxUploadSize: 2 ** 31,
  requestTimeout: 600_000,
});

let before = 0;
const server = createServer((message, reply) => {
  void (async () => {
    const headers = message.headers as Record<string, string>;
    const body = Readable.toWeb(message) as ReadableStream<Uint8Array>;
    const init = { method: message.method!, headers, body, duplex: 'half' };
    const response = await proxy(new Request(`http://127.0.0.1${message.url}`, init));
    reply.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    // A first small upload loads everything that an upload needs.
    before ||= peakMemory();
  })();
}).listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));

process.stdin.once('data', () => {
  process.stdout.write(`${peakMemory() - before}\n`);
  process.exit();
});
