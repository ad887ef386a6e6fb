import { ID, INPUT, pause, png, success, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, matches, ok, same } from '../assert.js';

/** Aborts something as soon as the server has its request. */
async function abortAt(server, kind, start, name) {
  const controller = new AbortController();
  const running = fails(start(controller.signal), name);
  await server.arrived(kind);
  controller.abort();
  return running;
}

export const abortChecks = {
  'a signal that has aborted lets no request out': async ({ api }) => {
    const server = await api({ submit: [task()] });
    const client = server.client();
    const signal = AbortSignal.abort();
    await fails(client.run(TEXT_TO_IMAGE, INPUT, { signal }), 'AbortError');
    await fails(client.submit(TEXT_TO_IMAGE, INPUT, { signal }), 'AbortError');
    await fails(client.upload(png(), { signal }), 'AbortError');
    same(await server.count(), 0, 'requests');
  },
  'an abort during the submit leaves its outcome open': async ({ api }) => {
    const server = await api({ submit: [{ fault: 'hang' }] });
    const submit = (signal) => server.client().submit(TEXT_TO_IMAGE, INPUT, { signal });
    const error = await abortAt(server, 'submit', submit, 'SubmitOutcomeUnknownError');
    matches(error.message, /aborted/, 'message');
    same(await server.count('submit'), 1, 'submits');
  },
  'an abort during the submit closes the connection': async ({ api }) => {
    const server = await api({ submit: [{ fault: 'hang' }] });
    await abortAt(server, 'submit', (signal) => server.client().submit(TEXT_TO_IMAGE, INPUT, { signal }));
    same(await server.count(), 1, 'requests');
    await server.hungUp();
  },
  'an abort between two queries ends the wait': async ({ api }) => {
    const server = await api({ query: [task('RUNNING')] });
    const error = await abortAt(server, 'query', (signal) => server.client().task(ID).result({ signal }), 'AbortError');
    same([error.taskId, error.cause?.name], [ID, 'AbortError'], 'task and cause');
    const queries = await server.count('query');
    await pause(1500);
    same(await server.count('query'), queries, 'queries after the abort');
  },
  'an abort ends the query in flight': async ({ api }) => {
    const server = await api({ query: [{ fault: 'hang' }] });
    await abortAt(server, 'query', (signal) => server.client().task(ID).result({ signal }), 'AbortError');
    same(await server.count(), 1, 'requests');
    await server.hungUp();
  },
  'the task of an aborted wait can be waited for again': async ({ api }) => {
    const server = await api({ query: [task('RUNNING'), success()] });
    const error = await abortAt(server, 'query', (signal) => server.client().task(ID).result({ signal }), 'AbortError');
    same((await error.task.result()).taskId, ID, 'taskId');
  },
  'an abort during a run names the task that goes on': async ({ api }) => {
    const server = await api({ submit: [task()], query: [task('RUNNING')] });
    const run = (signal) => server.client().run(TEXT_TO_IMAGE, INPUT, { signal });
    same((await abortAt(server, 'query', run, 'AbortError')).taskId, ID, 'taskId');
  },
  'an abort ends the pause before a retry': async ({ api }) => {
    const server = await api({ submit: [{ status: 429, headers: { 'retry-after': '60' } }] });
    const controller = new AbortController();
    const logger = { warn: () => controller.abort() };
    await fails(server.client({ logger }).submit(TEXT_TO_IMAGE, INPUT, { signal: controller.signal }), 'AbortError');
    same(await server.count('submit'), 1, 'submits');
  },
  'an abort ends the wait for a turn': async ({ api }) => {
    const server = await api({ submit: [{ fault: 'hang' }] });
    const client = server.client({ maxConcurrency: 1 });
    const controller = new AbortController();
    const first = fails(
      client.submit(TEXT_TO_IMAGE, INPUT, { signal: controller.signal }),
      'SubmitOutcomeUnknownError',
    );
    await abortAt(server, 'submit', (signal) => client.submit(TEXT_TO_IMAGE, INPUT, { signal }), 'AbortError');
    same(await server.count('submit'), 1, 'submits');
    controller.abort();
    await first;
  },
  'an abort during an upload means that nothing is submitted': async ({ api }) => {
    const server = await api({ upload: [{ fault: 'hang' }], submit: [task()] });
    const run = (signal) => server.client().run({ id: 'vendor/edit' }, { imageUrl: png() }, { signal });
    await abortAt(server, 'upload', run, 'AbortError');
    await pause(300);
    same(
      (await server.requests()).map(({ kind }) => kind),
      ['upload'],
      'requests',
    );
  },
  'an abort ends a download': async ({ api }) => {
    const server = await api({ query: [success({ url: '{base}/file/a.png' })], file: [{ fault: 'hang' }] });
    const client = server.client();
    const { outputs } = await client.task(ID).result();
    await abortAt(server, 'file', (signal) => client.download(outputs[0]).blob({ signal }), 'AbortError');
  },
  'the reason of an abort reaches the caller': async ({ api }) => {
    const server = await api({ upload: [{ fault: 'hang' }] });
    const controller = new AbortController();
    const running = fails(server.client().upload(png(), { signal: controller.signal }));
    const reason = new Error('the user closed the page');
    await server.arrived('upload');
    controller.abort(reason);
    ok((await running) === reason, 'another error than the reason was thrown');
  },
  'AbortSignal.timeout fits as a signal': async ({ api }) => {
    const server = await api({ query: [task('RUNNING')] });
    const error = await fails(
      server
        .client()
        .task(ID)
        .result({ signal: AbortSignal.timeout(500) }),
      'AbortError',
    );
    same([error.cause?.name, error.taskId], ['TimeoutError', ID], 'cause and task');
  },
  'no listener stays on a signal': async ({ api }) => {
    const server = await api({ submit: [task()], query: [success()] });
    const { signal } = new AbortController();
    let listeners = 0;
    for (const [method, step] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ]) {
      const original = signal[method].bind(signal);
      signal[method] = (...args) => {
        listeners += step;
        return original(...args);
      };
    }
    const client = server.client();
    const run = () => client.run(TEXT_TO_IMAGE, INPUT, { signal });
    const running = Promise.all([run(), run(), run()]);
    await server.arrived('submit');
    ok(listeners > 0, 'nothing listened to the signal');
    await running;
    same(listeners, 0, 'listeners');
  },
};
