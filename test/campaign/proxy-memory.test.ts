import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { UPLOAD_PATH } from '../../src/http/endpoints.js';
import { listen, type Loopback } from '../support/loopback.js';
import { FORM_TYPE, headOf, TAIL as FORM_TAIL } from '../proxy/forms.js';
import { buildProgram } from '../support/bundle-program.js';

const MB = 1024 * 1024;
const SIZE = 1024 * MB;
const folder = mkdtempSync(join(tmpdir(), 'runninghub-proxy-'));
const received: number[] = [];
let program: string;
let platform: Loopback;

beforeAll(async () => {
  program = await buildProgram('test/campaign/proxy-child.ts', folder);
  platform = await listen(async (message, response) => {
    let bytes = 0;
    for await (const chunk of message) bytes += (chunk as Buffer).length;
    received.push(bytes);
    response.setHeader('content-type', 'application/json');
    response.end('{"code":0,"data":{"download_url":"https://files.example/film.mp4","fileName":"openapi/film.mp4"}}');
  });
});

afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is around the film in the form of an upload. */
const [HEAD, TAIL] = [
  Buffer.from(`${headOf('film.mp4').replace('image/png', 'video/mp4')}\0\0\0 ftypisom`, 'latin1'),
  Buffer.from(FORM_TAIL),
];

function* film(size: number) {
  const chunk = Buffer.alloc(MB);
  const zeros = size - HEAD.length - TAIL.length;
  yield HEAD;
  for (let at = 0; at < zeros; at += MB) yield chunk.subarray(0, Math.min(MB, zeros - at));
  yield TAIL;
}

/** Uploads so many bytes to a proxy, as a browser does that knows how many they are, or as one that does not. */
async function upload(address: string, size: number, isAnnounced: boolean): Promise<unknown> {
  const headers = {
    ...FORM_TYPE,
    ...(isAnnounced ? { 'content-length': size } : { 'transfer-encoding': 'chunked' }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/p${UPLOAD_PATH}`, { method: 'POST', headers }, (response) => {
      text(response).then((body) => resolve(JSON.parse(body)), reject);
    });
    Readable.from(film(size)).pipe(sent.on('error', reject));
  });
}

/** By how many bytes the peak memory of a proxy grows while it passes on a gigabyte. */
async function growth(isAnnounced: boolean): Promise<number> {
  const child = spawn(process.execPath, [program, platform.url], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const address = (await lines.next()).value as string;
    await upload(address, MB, isAnnounced);
    expect(await upload(address, SIZE, isAnnounced)).toMatchObject({ code: 0 });
    expect(received.splice(0)).toEqual([MB, SIZE]);
    child.stdin.write('\n');
    return Number((await lines.next()).value);
  } finally {
    child.kill();
  }
}

it.each([
  ['whose length is known', true],
  ['whose length is not known', false],
])('passes on an upload of 1 GiB %s in less than 64 MB of memory', async (what, isAnnounced) => {
  // How late the garbage collector comes differs from run to run; what the proxy itself holds does not.
  const runs: number[] = [];
  while (runs.length < 3 && !runs.some((grown) => grown < 64 * MB)) runs.push(await growth(isAnnounced));
  const grown = Math.min(...runs);
  console.log(`1 GiB ${what} passed on: peak memory grew by ${(grown / MB).toFixed(1)} MB`);
  // None at all would mean that nothing was measured.
  expect(grown).toBeGreaterThan(0);
  expect(grown).toBeLessThan(64 * MB);
});
