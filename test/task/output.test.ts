import { describe, expect, it, vi } from 'vitest';
import { type Output, RunningHub, type ServerError } from '../../src/index.js';
import { ID, serve, success } from '../support/server.js';
import { failure } from '../support/watch.js';
import { bytesOf, readAll } from './outputs.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

/** The outputs of a task with these results. */
async function outputsOf(...results: unknown[]): Promise<readonly Output[]> {
  const { rh } = await serve({ query: [success(...results)] });
  return (await rh.task(ID).result()).outputs;
}

const download = (output: Output) => new RunningHub({ apiKey: null }).download(output);

describe('what an output is', () => {
  it.each([
    ['PNG', 'image', 'png'],
    ['.jpeg', 'image', 'jpeg'],
    ['svg', 'image', 'svg'],
    ['mp4', 'video', 'mp4'],
    ['webm', 'video', 'webm'],
    ['mp3', 'audio', 'mp3'],
    ['glb', '3d', 'glb'],
    ['srt', 'text', 'srt'],
    ['zip', 'file', 'zip'],
    ['pngx', 'file', 'bin'],
    ['psd', 'image', 'psd'],
    ['ogv', 'video', 'ogv'],
    ['aif', 'audio', 'aif'],
    ['usda', '3d', 'usda'],
    ['pdf', 'file', 'pdf'],
  ])('is told by the type %s', async (outputType, kind, ext) => {
    const [output] = await outputsOf({ url: 'https://files.example/view?id=1', outputType });
    expect(output).toMatchObject({ kind, ext });
  });

  it.each([
    ['https://files.example/a.WEBP?sign=1.mp4', undefined, 'image', 'webp'],
    ['https://files.example/a.mov#t=1.png', '', 'video', 'mov'],
    ['https://files.example/a.webp', 'image', 'image', 'webp'],
    ['https://files.example/a.glb', '3D', '3d', 'glb'],
    // Without an extension anywhere, the bytes tell it later.
    ['https://files.example/a', 'video', 'video', 'bin'],
    ['https://files.example/a', 'image', 'image', 'bin'],
    ['https://files.example/a', 'image/png', 'image', 'png'],
    ['https://files.example/a', 'audio/x-wav; rate=8000', 'audio', 'wav'],
    ['https://files.example/a', 'image/unknown', 'image', 'bin'],
    ['https://files.example/a', 'model/gltf-binary', '3d', 'glb'],
    ['https://files.example/a.obj', 'model', '3d', 'obj'],
    ['https://files.example/a', 'application/zip', 'file', 'zip'],
    ['https://files.example/a', 'application/json', 'text', 'json'],
    ['https://files.example/a', 'application/x-php', 'file', 'bin'],
    ['https://files.example/a', 'text/html', 'text', 'bin'],
    ['https://files.example/a.webm', 'audio/mpeg', 'audio', 'mp3'],
    ['https://files.example/a.png', 'x'.repeat(5000), 'image', 'png'],
    // An extension that the platform states is better than the one in the address.
    ['https://files.example/a.bin', 'png', 'image', 'png'],
    ['https://files.example/a', undefined, 'file', 'bin'],
    ['https://files.example/v1.0/view', undefined, 'file', 'bin'],
    ['https://files.example/a.longextension', undefined, 'file', 'bin'],
    // What could be run is not kept as such.
    ['https://files.example/a.php', undefined, 'file', 'bin'],
    ['https://files.example/a.EXE', 'image', 'image', 'bin'],
    ['https://files.example/a.png', 'html', 'file', 'bin'],
  ])('is told by %s and %s', async (url, outputType, kind, ext) => {
    const [output] = await outputsOf({ url, outputType });
    expect(output).toMatchObject({ url, kind, ext });
  });

  it.each([
    ['url', { url: 'https://files.example/a.png' }],
    ['outputUrl', { outputUrl: 'https://files.example/a.png' }],
    ['fileUrl, as in version 1', { fileUrl: 'https://files.example/a.png', fileType: 'png' }],
    ['a bare address', 'https://files.example/a.png'],
    ['a bare address with white space around it', ' https://files.example/a.png\n'],
    [
      'an address after those that are none',
      { url: 'http://%/a', outputUrl: '//', fileUrl: `https://files.example/a.png` },
    ],
    ['url, with no text', { url: 'https://files.example/a.png', text: null, content: '', output: 'x' }],
  ])('is a file when there is %s', async (_, raw) => {
    const [output] = await outputsOf(raw);
    expect(output).toMatchObject({ url: 'https://files.example/a.png', kind: 'image', ext: 'png' });
    expect(output).not.toHaveProperty('text');
    const day = 24 * 60 * 60 * 1000;
    expect(Math.abs(Date.parse(output!.expiresAt!) - Date.now() - day)).toBeLessThan(5000);
  });

  it.each([
    ['text', { text: 'a red fox' }],
    ['content', { content: 'a red fox', outputType: 'text' }],
    ['output', { output: 'a red fox', url: null, nodeId: '' }],
    ['text of a type that nobody knows', { text: 'a red fox', outputType: 'STRING' }],
    ['text before others', { text: 'a red fox', content: 'b', output: 'c', outputType: 'txt' }],
  ])('is a text when there is %s', async (_, raw) => {
    const [output] = await outputsOf(raw);
    expect(output).toMatchObject({ text: 'a red fox', kind: 'text' });
    for (const absent of ['url', 'expiresAt', 'nodeId']) expect(output).not.toHaveProperty(absent);
    expect(await bytesOf(await download(output!).blob())).toBe('a red fox');
    expect(await readAll(await download(output!).stream())).toBe('a red fox');
  });

  it('is a text without an address, whatever it is said to be', async () => {
    const [output] = await outputsOf({ text: 'a red fox', outputType: 'png' });
    expect(output).toMatchObject({ kind: 'text', ext: 'txt', fileName: `${ID}.txt` });
  });

  it('can be both a file and a text', async () => {
    const [output] = await outputsOf({ url: 'https://files.example/a.srt', content: 'a red fox' });
    expect(output).toMatchObject({ url: 'https://files.example/a.srt', text: 'a red fox', kind: 'text', ext: 'srt' });
  });

  it('is left out when there is neither an http(s) address nor a text', async () => {
    const nothing = [
      {},
      null,
      5,
      { url: 5 },
      { url: 'file:///etc/passwd' },
      { url: 'javascript:alert(1)' },
      { text: '' },
    ];
    const good = { url: 'https://files.example/a.png' };
    const outputs = await outputsOf(...nothing.slice(0, 2), good, ...nothing.slice(2), 'a red fox');
    expect(outputs).toMatchObject([
      { url: good.url, fileName: `${ID}-3.png` },
      { kind: 'text', text: '5', fileName: `${ID}-4.txt` },
      { kind: 'text', text: 'a red fox' },
    ]);
  });

  it('is an error when there are records and nothing in any of them, with the whole response', async () => {
    for (const raw of [{}, null, { url: null, outputType: 'png' }, { text: '' }, { url: 'file:///etc/passwd' }]) {
      expect(await failure(outputsOf(raw))).toMatchObject({
        name: 'ServerError',
        message: `Task ${ID} succeeded, but there is not an http(s) address or a text among its results.`,
        taskId: ID,
        body: { results: [raw] },
      });
    }
  });

  it('is one of at most 10,000: more are an error with the whole response, and none is left out', async () => {
    const texts = Array.from({ length: 10_001 }, (_, index) => ({ text: `${index}` }));
    expect(await outputsOf(...texts.slice(1))).toHaveLength(10_000);
    const error = await failure<ServerError>(outputsOf(...texts));
    expect(error).toMatchObject({ name: 'ServerError', taskId: ID, body: { results: texts } });
    expect(error.message).toContain('10001 outputs; at most 10000');
  });

  it('knows the node that made it', async () => {
    const [output] = await outputsOf({ url: 'https://files.example/a.png', nodeId: 9 });
    expect(output!.nodeId).toBe('9');
  });
});
