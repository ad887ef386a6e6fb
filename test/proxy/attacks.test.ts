import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, it } from 'vitest';
import { createProxy, type ProxyOptions } from '../../src/proxy/index.js';
import { toNodeHandler } from '../../src/proxy/node.js';
import { attack, type Attacked } from './attacks/attacks.js';
import { optionsAt } from './attacks/options.mjs';
import { KEY, startPlatform } from './attacks/target.js';

const PREFIX = '/api/runninghub';
let results: Attacked[];

beforeAll(async () => {
  const platform = await startPlatform();
  const options = optionsAt(PREFIX) as ProxyOptions;
  const handler = toNodeHandler(createProxy({ ...options, apiKey: KEY, baseUrl: platform.url }));
  const server = createServer((message, reply) => void handler(message, reply));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  results = await attack({ origin: `http://127.0.0.1:${port}`, prefix: PREFIX, reached: platform.reached });
  server.closeAllConnections();
  server.close();
  await platform.close();
});

it('the proxy behind a server of Node holds against every attack', () => {
  expect(results.filter(({ reason }) => reason !== undefined)).toEqual([]);
  expect(results.length).toBeGreaterThan(100);
});
