import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../../../docs/site/dev/dev-server.js';

// Nothing here is timed: the limits only end what hangs, on a machine that may be busy.
const LIMIT = 600_000;
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(0);
}, LIMIT);

afterAll(() => server?.close());

const get = (name: string, headers: Record<string, string> = {}) => fetch(server.url + name, { headers });
const text = async (name: string) => (await get(name)).text();

it('draws pages when they are asked for, with what reloads them', { timeout: LIMIT }, async () => {
  const response = await get('guides/start.html');
  const html = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html).toContain('<h1 id="start"');
  const [, script = ''] = /<script type="module" src="\/([^"]*)"/.exec(html)!;
  expect(await text(script)).toContain('/theme/alive/');
  const [, styles = ''] = /<link rel="stylesheet" href="\/([^"]*)"/.exec(html)!;
  expect(await (await get(styles, { accept: 'text/css' })).text()).toContain('--accent');
  expect(await text('theme/styles/index.css')).toContain('/@vite/client');
  expect(await text('models/')).toContain('data-part="gallery"');
});

it('has the files that pages fetch', { timeout: LIMIT }, async () => {
  const models = (await (await get('data/models.json')).json()) as unknown[];
  expect(models.length).toBeGreaterThan(300);
  expect((await get('samples/picture.png')).headers.get('content-type')).toBe('image/png');
  expect(await text('guides/start.md')).toMatch(/^# /);
});

it('answers with the page for it where there is nothing', { timeout: LIMIT }, async () => {
  const response = await get('models/kling/nothing.html');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('data-part="not-found"');
});

it('reads everything anew after a change, and gives the same', { timeout: LIMIT }, async () => {
  const before = await text('models/kling/');
  await server.changed(path.join('codegen', 'words', 'price.ts'), 'change');
  expect(await text('models/kling/')).toBe(before);
});
