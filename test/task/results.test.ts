import { describe, expect, it, vi } from 'vitest';
import { outputsOf } from '../../src/task/outputs.js';
import { ID, MODEL, serve, task } from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const URL = 'https://files.example/a.png';
const RECORD = { url: URL, outputType: 'png' };

/** What a task of no known model gives that succeeded with these results. */
async function resultWith(results: unknown) {
  const { rh } = await serve({ query: [task('SUCCESS', { results })] });
  return rh.task(ID).result();
}

it('come with those of the kind that the model makes first, and texts last', async () => {
  const results = [{ text: 'a log' }, { url: 'https://files.example/a.mp4' }, { url: URL }, { text: 'more' }];
  const { rh } = await serve({ query: [task('SUCCESS', { results })] });
  const { outputs, output } = await rh.task({ v: 1, id: ID, output: 'image' }).result();
  expect(outputs.map(({ kind }) => kind)).toEqual(['image', 'video', 'text', 'text']);
  expect(output!.url).toBe(URL);
});

it('keep the order of the platform where no model is known', async () => {
  const { outputs } = await resultWith([{ text: 'a log' }, { url: URL }]);
  expect(outputs.map(({ kind }) => kind)).toEqual(['text', 'image']);
});

describe('what a task of a known kind of output has to give', () => {
  const resultOf = async (output: 'image' | 'text', results: unknown) => {
    const { rh } = await serve({ query: [task('SUCCESS', { results })] });
    return rh.task({ v: 1, id: ID, output }).result();
  };

  it('is a text where that is the kind', async () => {
    expect((await resultOf('text', [{ text: 'a fox' }])).output).toMatchObject({ kind: 'text', text: 'a fox' });
  });

  it.each([
    ['text', [{}], 'an http(s) address or a text'],
    ['image', [{ text: 'a log' }], 'a file with an http(s) address'],
  ] as const)('is named in the error without it: %s', async (kind, results, what) => {
    const { message } = await failure(resultOf(kind, results));
    expect(message).toBe(`Task ${ID} succeeded, but there is not ${what} among its results.`);
  });
});

describe('results of another form than a list', () => {
  it.each<[string, unknown]>([
    ['a record', RECORD],
    ['an address', URL],
    ['an address with white space around it', ` ${URL}\n`],
    ['a record as JSON text', JSON.stringify(RECORD)],
    ['a list as JSON text', JSON.stringify([RECORD])],
    ['an address as JSON text', JSON.stringify(URL)],
    ['JSON text in JSON text', JSON.stringify(JSON.stringify([RECORD]))],
  ])('are read: %s', async (_, results) => {
    const { outputs, output } = await resultWith(results);
    expect(outputs).toHaveLength(1);
    expect(output).toMatchObject({ url: URL, kind: 'image', ext: 'png', fileName: `${ID}.png` });
  });

  it.each<[unknown, string]>([
    ['a red fox', 'a red fox'],
    [' 7 ', '7'],
    [7, '7'],
    ['[not JSON', '[not JSON'],
  ])('are a text: %j', async (results, text) => {
    expect((await resultWith(results)).outputs).toMatchObject([{ kind: 'text', text }]);
  });

  it('keep the ids exact that are in JSON text', async () => {
    const { output } = await resultWith(`[{"url":"${URL}","nodeId":1900000000000000301}]`);
    expect(output!.nodeId).toBe('1900000000000000301');
  });

  it.each([undefined, null, '', ' ', [], '[]', 'null', '""'])('are no outputs: %j', async (results) => {
    expect((await resultWith(results)).outputs).toEqual([]);
  });

  it.each([{}, { outputs: [RECORD] }, '{}', '[{}]', true, { url: 'http://%/a.png' }])(
    'are an error with the whole response when nothing is in them: %j',
    async (results) => {
      expect(await failure(resultWith(results))).toMatchObject({
        name: 'ServerError',
        message: `Task ${ID} succeeded, but there is not an http(s) address or a text among its results.`,
        taskId: ID,
        body: { results },
      });
      expect(outputsOf(ID, results)).toEqual([]);
    },
  );

  it.each([5, {}, 'no address', undefined])('are an error where a model makes a file: %j', async (results) => {
    const { rh } = await serve({ submit: [task('SUCCESS', { results })], query: [task('SUCCESS', { results })] });
    expect(await failure(rh.run(MODEL, { prompt: 'x' }))).toMatchObject({ name: 'ServerError' });
  });
});
