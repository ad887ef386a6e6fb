import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSource } from '../../../../scripts/sync/sources/read-source.js';
import { listen } from '../../../support/loopback.js';
import { temporaryFolder } from '../project.js';

async function serve(status: number, body: string): Promise<string> {
  const { url, close } = await listen((_, response) => void response.writeHead(status).end(body));
  onTestFinished(close);
  return url;
}

test('an address is fetched, and its query is not in the name', async () => {
  const origin = await serve(200, '[1]');
  await expect(readSource(`${origin}/kit/registry.json?token=secret`)).resolves.toEqual({
    name: 'registry.json',
    json: [1],
  });
});

test('a response other than success is an error that does not show the query', async () => {
  const origin = await serve(404, 'gone');
  await expect(readSource(`${origin}/registry.json?token=secret`)).rejects.toThrow(
    /^cannot fetch registry.json: HTTP 404$/,
  );
});

test('a server that does not answer is an error with the reason', async () => {
  await expect(readSource('http://127.0.0.1:1/registry.json')).rejects.toThrow(/^cannot fetch registry.json: .+/);
});

test('a missing file and a file that is not JSON are errors without the folder', async () => {
  const folder = temporaryFolder();
  await expect(readSource(path.join(folder, 'none.json'))).rejects.toThrow(/^cannot read none.json: ENOENT$/);
  writeFileSync(path.join(folder, 'broken.json'), '{');
  await expect(readSource(path.join(folder, 'broken.json'))).rejects.toThrow(/^broken.json is not JSON: /);
});

test.each([
  ['answers', () => {}],
  ['comes to an end', (response: ServerResponse) => void response.writeHead(200).write('[')],
])('a server that never %s is given up', async (_, respond) => {
  const { url, close } = await listen((_, response) => respond(response));
  onTestFinished(close);
  await expect(readSource(`${url}/registry.json?token=secret`, 50)).rejects.toThrow(
    /^cannot fetch registry.json: not there after 50 ms$/,
  );
});

test('a response that is cut is an error with the reason', async () => {
  const { url, close } = await listen((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('[');
    setTimeout(() => response.destroy(), 10);
  });
  onTestFinished(close);
  await expect(readSource(`${url}/registry.json`)).rejects.toThrow(/^cannot fetch registry.json: .+/);
});
