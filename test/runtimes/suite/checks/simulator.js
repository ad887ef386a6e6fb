import { RunningHub } from 'runninghub';
import { createSimulator, manualClock } from 'runninghub/simulator';
import { INPUT, KEY, png, TEXT_TO_IMAGE } from '../api.js';
import { fails, matches, ok, same } from '../assert.js';

/** Every stage at once, so that a submit already answers with the result. */
const AT_ONCE = { create: 0, queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };

const clientOf = (sim, options) => new RunningHub({ apiKey: KEY, baseUrl: sim.origin, fetch: sim.fetch, ...options });

function start(options, client) {
  const sim = createSimulator({ durations: AT_ONCE, ...options });
  return { sim, client: clientOf(sim, client) };
}

/** Runs a made-up model that produces one kind of output, and returns the first bytes of it as Latin-1 text. */
const draws = (output, ext, head) => async () => {
  const schema = { type: 'object', properties: { prompt: { type: 'string' } }, required: ['prompt'] };
  const { client } = start({ models: [{ id: 'test/model', output, schema }] });
  const result = await client.run({ id: 'test/model', output }, { prompt: 'a red fox' });
  same([result.outputs.length, result.outputs[0].kind, result.outputs[0].ext], [1, output, ext], 'output');
  const bytes = new Uint8Array(await (await client.download(result.outputs[0]).blob()).arrayBuffer());
  matches(String.fromCharCode(...bytes.subarray(0, 16)), head, 'first bytes');
};

export const simulatorChecks = {
  'draws a PNG': draws('image', 'png', /^\x89PNG\r\n\x1a\n/),
  'makes an MP4': draws('video', 'mp4', /^....ftyp/s),
  'makes a WAV': draws('audio', 'wav', /^RIFF....WAVE/s),
  'makes a GLB': draws('3d', 'glb', /^glTF/),
  'writes a text': draws('text', 'txt', /^This is what tes/),
  'runs a model of the catalog through all its stages': async () => {
    const clock = manualClock();
    const sim = createSimulator({ clock, durations: { create: 100 } });
    const task = await clientOf(sim).submit(TEXT_TO_IMAGE, INPUT);
    const seen = [await task.status()];
    for (const ms of [100, 400, 1500]) {
      await clock.advance(ms);
      seen.push(await task.status());
    }
    same(seen, ['CREATE', 'QUEUED', 'RUNNING', 'SUCCESS'], 'statuses');
  },
  'gives ids that a double cannot hold': async () => {
    const { client } = start();
    const { id } = await client.submit(TEXT_TO_IMAGE, INPUT);
    matches(id, /^\d{19}$/, 'id');
    ok(BigInt(id) !== BigInt(Number(id)), 'a double can hold this id');
  },
  'gives the same responses for the same seed': async () => {
    const draw = async (seed) => {
      const { client } = start({ seed, clock: manualClock() });
      const { taskId, outputs } = await client.run(TEXT_TO_IMAGE, INPUT);
      return [taskId, (await client.download(outputs[0]).blob()).size];
    };
    same(await draw(7), await draw(7), 'second run');
    ok((await draw(7))[0] !== (await draw(8))[0], 'another seed gives the same id');
  },
  'refuses a wrong input with the code of the platform': async () => {
    const { client, sim } = start();
    const error = await fails(client.submit(TEXT_TO_IMAGE, { ...INPUT, outputFormat: 'gif' }), 'InputError');
    same([error.code, sim.tasks.length], ['1007', 0], 'code and tasks');
    matches(error.message, /outputFormat/, 'message');
  },
  'refuses a key that it was not given': async () => {
    const { client } = start({ apiKeys: ['another'] });
    same((await fails(client.submit(TEXT_TO_IMAGE, INPUT), 'AuthenticationError')).code, '1002', 'code');
  },
  'stores uploads and takes them as input': async () => {
    const { client, sim } = start();
    const result = await client.run('rhart-image-x-official/edit', { prompt: 'make it night', image: png(500) });
    const upload = sim.files.find(({ kind }) => kind === 'upload');
    same((await upload.bytes()).length, 500, 'size');
    ok(sim.tasks[0].input.image === upload.url && result.outputs.length === 1, 'the task does not have the upload');
  },
  'refuses more tasks than its queue takes': async () => {
    const { client, sim } = start({ durations: { image: 60_000 }, concurrency: 1 });
    await client.submit(TEXT_TO_IMAGE, INPUT);
    const controller = new AbortController();
    const second = fails(client.submit(TEXT_TO_IMAGE, INPUT, { signal: controller.signal }), 'AbortError');
    setTimeout(() => controller.abort(), 200);
    await second;
    same(sim.tasks.length, 1, 'tasks');
  },
  'a lost response leaves one task': async () => {
    const { client, sim } = start();
    sim.fault({ type: 'network', on: 'submit', accepted: true });
    await fails(client.submit(TEXT_TO_IMAGE, INPUT), 'SubmitOutcomeUnknownError');
    same(sim.tasks.length, 1, 'tasks');
  },
  'a refused connection is tried again, and one task comes of it': async () => {
    const { client, sim } = start();
    const fault = sim.fault({ type: 'network', on: 'submit' });
    await client.submit(TEXT_TO_IMAGE, INPUT);
    same([fault.remaining, sim.tasks.length, sim.requests.length], [0, 1, 2], 'faults, tasks and requests');
  },
  'a response that is cut behind the id loses no task': async () => {
    const { client, sim } = start();
    sim.fault({ type: 'truncate', on: 'submit', broken: true });
    const { id } = await client.submit(TEXT_TO_IMAGE, INPUT);
    same(
      sim.tasks.map((made) => made.id),
      [id],
      'tasks',
    );
  },
  'an ordered failure reaches the caller': async () => {
    const { client, sim } = start();
    sim.fault({ type: 'fail', code: '1501', message: 'content refused' });
    const error = await fails(client.run(TEXT_TO_IMAGE, INPUT), 'TaskFailedError');
    same([error.code, sim.tasks[0].status], ['1501', 'FAILED'], 'failure');
  },
  'a result expires after a day': async () => {
    const clock = manualClock();
    const sim = createSimulator({ clock, durations: AT_ONCE });
    const client = clientOf(sim);
    const { outputs } = await client.run(TEXT_TO_IMAGE, INPUT);
    ok((await client.download(outputs[0]).blob()).size > 100, 'the result is empty');
    await clock.advance(25 * 3_600_000);
    await fails(client.download(outputs[0]).blob(), 'NotFoundError');
  },
  'files are served in parts': async () => {
    const { client, sim } = start();
    const { outputs } = await client.run(TEXT_TO_IMAGE, INPUT);
    const part = await sim.fetch(outputs[0].url, { headers: { range: 'bytes=1-3' } });
    same([part.status, await part.text()], [206, 'PNG'], 'part');
  },
  'money runs out': async () => {
    const { client } = start({ balance: '0.2' });
    await client.submit(TEXT_TO_IMAGE, INPUT);
    same((await fails(client.submit(TEXT_TO_IMAGE, INPUT), 'InsufficientBalanceError')).code, '416', 'code');
  },
  'answers for its own origin only': async () => {
    const { sim } = start();
    const error = await fails(sim.fetch('https://example.com/openapi/v2/query'), 'TypeError');
    same(error.cause.code, 'ENOTFOUND', 'code');
  },
  'records requests without keys': async () => {
    const { client, sim } = start();
    await client.submit(TEXT_TO_IMAGE, INPUT);
    same(
      sim.requests.map(({ method, path }) => [method, path]),
      [['POST', `/openapi/v2/${TEXT_TO_IMAGE}`]],
      'requests',
    );
    ok(!JSON.stringify(sim.requests).includes(KEY), 'the key is in the record');
    sim.reset();
    same([sim.requests.length, sim.tasks.length], [0, 0], 'after reset');
  },
};
