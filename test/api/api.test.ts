import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { isConnectionError, RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';

interface Seen {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

const seen: Seen[] = [];
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      seen.push({ url: request.url!, authorization: request.headers.authorization, body });
      if (request.url === '/openapi/v2/queue/status') {
        request.socket.destroy();
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end('{"code":0,"msg":"success","data":null}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = () => createApi(new RunningHub({ apiKey: 'canary-key', baseUrl: address }));

it('calls a model and a query, typed, on the simulator', async () => {
  const simulator = createSimulator();
  const api = createApi(new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch }));
  const { data } = await api.POST('/openapi/v2/rhart-image-x-official/text-to-image', {
    body: { prompt: 'a red fox', outputFormat: 'png' },
  });
  expect(data?.taskId).toMatch(/^\d{19}$/);
  const query = await api.POST('/openapi/v2/query', { body: { taskId: data!.taskId } });
  expect(query.data?.taskId).toBe(data?.taskId);
});

it('fills the key in where an endpoint wants it, and nowhere else', async () => {
  await client().POST('/uc/openapi/accountStatus', { body: { apikey: '' } });
  expect(seen.at(-1)).toMatchObject({ authorization: 'Bearer canary-key', body: '{"apikey":"canary-key"}' });
  await client().GET('/api/webapp/apiCallDemo', { params: { query: { apiKey: '', webappId: '1900000000000000401' } } });
  expect(seen.at(-1)!.url).toBe('/api/webapp/apiCallDemo?apiKey=canary-key&webappId=1900000000000000401');
  await client().POST('/openapi/v2/query', { body: { taskId: '1' } });
  expect(seen.at(-1)!.body).toBe('{"taskId":"1"}');
});

it('keeps the slashes of a model id in a path', async () => {
  await client().POST('/openapi/v2/price-preview/{model}', {
    params: { path: { model: 'rhart-image-x-official/text-to-image' } },
    body: { prompt: 'a red fox' },
  });
  expect(seen.at(-1)!.url).toBe('/openapi/v2/price-preview/rhart-image-x-official/text-to-image');
});

it('reports a broken connection without the key', async () => {
  const error = await client()
    .GET('/openapi/v2/queue/status')
    .catch((reason: unknown) => reason);
  expect(isConnectionError(error)).toBe(true);
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('canary-key');
});
