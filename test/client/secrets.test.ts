import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type ClientOptions, file, type Result, RunningHub, RunningHubCore, type Task } from '../../src/index.js';
import * as s from '../support/server.js';
import { settle } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, KEY, MODEL } = s;
const SIGNATURE = 'f0e1d2c3b4a59687';
const UNREACHABLE = 'https://files.example';
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

type Call = (rh: RunningHubCore, files: string) => Promise<unknown>;

/** The one output of a result, behind a presigned address on another host. */
const outputOf = async (rh: RunningHubCore) => (await rh.run(MODEL, {})).output;

const iterate = async (task: Task) => {
  const events = [];
  for await (const event of task.events()) events.push(event);
  return events;
};

/** Every method of the core, and of what it returns. */
const CALLS: Record<string, Call> = {
  run: (rh) => rh.run(MODEL, { prompt: 'a' }),
  'run with media': (rh) => rh.run(MODEL, { imageUrl: picture, other: new Blob([picture]) }),
  'run with events': (rh) => rh.run(MODEL, {}, { onStatus: () => undefined, webhookUrl: 'https://x.example' }),
  submit: (rh) => rh.submit(MODEL, { prompt: 'a' }),
  upload: (rh) => rh.upload(picture, { onProgress: () => undefined }),
  'upload of a missing file': (rh) => rh.upload(file('/nowhere/cat.png')),
  task: (rh) => Promise.resolve(rh.task(ID)),
  'task that is none': async (rh) => rh.task('none'),
  'task.status': (rh) => rh.task(ID).status(),
  'task.result': (rh) => rh.task(ID).result(),
  'task.result in no time': (rh) => rh.task(ID).result({ timeout: 1 }),
  'task.result aborted': (rh) => rh.task(ID).result({ signal: AbortSignal.abort() }),
  'task, iterated': (rh) => iterate(rh.task(ID)),
  'task.cancel': (rh) => rh.task(ID).cancel(),
  'download.blob': async (rh) => rh.download(await outputOf(rh)).blob(),
  'download.stream': async (rh) => new Response(await rh.download(await outputOf(rh)).stream()).text(),
  'download.save': async (rh, files) => rh.download(await outputOf(rh)).save(join(files, 'out/')),
  'a model that is none': (rh) => rh.run({ id: '../x' }, {}),
};

const CANCEL = '/task/openapi/cancel';
const PLACES = ['submit', 'query', 'upload', CANCEL, '/file.png'];

/** A platform on which everything works, and which repeats the key wherever a response has room for it. */
function working(files: string): Record<string, s.Step[]> {
  const results = [{ url: `${files}/file.png?q-signature=${SIGNATURE}`, outputType: 'png', note: KEY }];
  return {
    submit: [s.task('QUEUED', { clientId: KEY, promptTips: `Bearer ${KEY}` })],
    query: [s.task('SUCCESS', { results, note: `apiKey=${KEY}` })],
    upload: [
      s.json({ code: 0, data: { download_url: 'https://x.example/1.png', fileName: 'openapi/1.png', type: KEY } }),
    ],
    [CANCEL]: [s.envelope(0, KEY)],
    '/file.png': [s.raw(picture)],
  };
}

/** The same response everywhere. */
const everywhere = (step: s.Step) => Object.fromEntries(PLACES.map((place) => [place, [step]]));

const told = `apiKey ${KEY} is not authorized: Authorization: Bearer ${KEY}, see https://x.example/?token=${KEY}`;

/** What goes wrong. A function is told the address of the host of files. */
const SITUATIONS: Record<string, { script: (files: string) => s.Script; options?: ClientOptions }> = {
  // What ends by itself takes as long as the machine needs.
  'everything works': { script: working, options: { timeout: 60_000 } },
  'the key is refused': {
    options: { timeout: 60_000 },
    script: () => everywhere(s.json({ code: 802, msg: told, data: { apiKey: KEY } })),
  },
  'a task fails': {
    script: (files) => ({
      ...working(files),
      query: [s.task('FAILED', { errorCode: '1015', errorMessage: told, failedReason: { exception_message: told } })],
    }),
  },
  'the platform is busy': { script: () => everywhere(s.refused('1003', told)) },
  'the outcome is open': { script: () => everywhere(s.refused('1000', told)) },
  'a gateway answers with a page': { script: () => everywhere(s.raw(`<p>${told}</p>`, 502)) },
  'a gateway answers with a page and 200': { script: () => everywhere(s.raw(`<p>${told}</p>`)) },
  'everything is redirected': { script: (files) => everywhere(s.redirect(307, `${files}/stolen?key=${KEY}`)) },
  'connections are reset': { script: () => everywhere(s.reset) },
  'responses are cut off': { script: () => everywhere(s.truncated(JSON.stringify({ taskId: ID, note: KEY }))) },
  'files have expired': {
    script: (files) => ({ ...working(files), '/file.png': [s.raw(`<Error>${SIGNATURE}</Error>`, 403)] }),
  },
  'storage answers with errors': { script: (files) => ({ ...working(files), '/file.png': [s.html(503)] }) },
  'fetch throws what it was given': {
    script: working,
    options: {
      fetch: (url, init) => {
        const error = new TypeError(`fetch of ${url as string} failed with ${JSON.stringify(init?.headers)}`);
        const cause = new Error(`${url as string} ${typeof init?.body === 'string' ? init.body : ''} ${KEY}`);
        return Promise.reject(Object.assign(error, { config: init, request: { headers: init?.headers }, cause }));
      },
    },
  },
  'fetch tells which file it did not get': {
    script: (files) => ({
      ...working(files),
      query: [s.success(`${UNREACHABLE}/file.png?apiKey=${KEY}&q-signature=${SIGNATURE}`)],
    }),
    options: {
      fetch: (url, init) => {
        if (!(url as string).startsWith(UNREACHABLE)) return fetch(url, init);
        return Promise.reject(new TypeError(`no ${url as string}`, { cause: new Error(url as string) }));
      },
    },
  },
  'fetch throws what is no error': {
    script: working,
    // eslint-disable-next-line prefer-promise-reject-errors
    options: { fetch: (url, init) => Promise.reject(`${url as string} ${JSON.stringify(init?.headers)}`) },
  },
};

it.each(Object.entries(SITUATIONS))('no method shows a secret when %s', async (name, { script, options }) => {
  const folder = await mkdtemp(join(tmpdir(), 'runninghub-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = await s.serve({ '/file.png': script('')['/file.png']!, '/stolen': [s.raw('')] });
  // The larger client has the same methods, and more that could be printed.
  for (const Client of [RunningHubCore, RunningHub]) {
    const platform = await s.serve(script(files.url));
    const lines: string[] = [];
    const logger = { debug: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) };
    const common = { apiKey: KEY, baseUrl: platform.url, maxRetries: 1, timeout: 1000, logger, ...options };
    const leaks = Object.entries(CALLS).map(async ([method, call]) => {
      const rh = new Client(common);
      const outcome = await settle(call(rh, folder));
      const places = [rh, outcome, ...partsOf(outcome), ...textsOf(outcome)].filter((place) => shows(place));
      // Only a result may tell where its file is.
      if ('error' in outcome) places.push(...textsOf(outcome).filter((place) => shows(place, SIGNATURE)));
      return places.map((place) => `${method}: ${inspect(place)}`);
    });
    expect((await Promise.all(leaks)).flat()).toEqual([]);
    expect(lines.filter((line) => shows(line) || shows(line, SIGNATURE))).toEqual([]);
    expect(platform.seen.filter(({ url }) => shows(url))).toEqual([]);
    // The test means something only when the key was sent where it belongs.
    expect(platform.seen.filter(({ headers }) => shows(headers)).length > 5).toBe(!name.includes('throws'));
  }
  expect(files.of('/stolen')).toEqual([]);
  expect(
    files.seen.map(({ headers, bytes }) => [headers, bytes.toString('latin1')]).filter((one) => shows(one)),
  ).toEqual([]);
});

it('the address of a result, with its signature, is whole where the program needs it', async () => {
  const server = await s.serve(working('https://files.example'));
  const result: Result = await server.rh.run(MODEL, {});
  expect(result.outputs[0]!.url).toBe(`https://files.example/file.png?q-signature=${SIGNATURE}`);
  expect(JSON.stringify(result.raw)).toContain(SIGNATURE);
  expect(JSON.stringify(result.raw)).not.toContain(KEY);
});

it('the key of a client is nowhere on it', () => {
  for (const rh of [
    new RunningHub({ apiKey: KEY }),
    new RunningHubCore({ apiKey: KEY }),
    new RunningHub({ apiKey: () => KEY }),
  ]) {
    expect(shows(rh)).toBe(false);
    expect(shows(Object.entries(rh))).toBe(false);
  }
});

/** What hangs on an outcome without being its own property. */
function partsOf(outcome: object): unknown[] {
  return errorsOf(outcome).flatMap((error) => {
    const { body, task } = error as { body?: unknown; task?: unknown };
    return [body, task, Object.getOwnPropertyDescriptors(error)];
  });
}

/** What a program would print of a failure. */
function textsOf(outcome: object): unknown[] {
  return errorsOf(outcome).flatMap((error) => [error.message, error.stack, String(error)]);
}

function errorsOf(outcome: object): Error[] {
  const errors: Error[] = [];
  for (let error = (outcome as { error?: unknown }).error; error instanceof Error; error = error.cause) {
    errors.push(error);
  }
  return errors;
}

/** Whether a secret can be seen in a value, however a program prints it. */
function shows(value: unknown, secret = KEY): boolean {
  const all = inspect(value, { depth: Infinity, showHidden: true, getters: true });
  return [all, JSON.stringify(value), String(value)].some((text) => text?.includes(secret));
}
