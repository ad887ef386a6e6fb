import { ID, pattern, sha256, success } from '../api.js';
import { between, fails, matches, ok, same } from '../assert.js';

/** The outputs of a task, and the server that has their files. */
async function outputsOf({ api }, results, file = [{ size: 1000 }]) {
  const server = await api({ query: [success(...results)], file });
  const client = server.client();
  const { outputs } = await client.task(ID).result();
  return { server, outputs, download: (output = outputs[0]) => client.download(output) };
}

const PICTURE = { url: '{base}/file/a.png?q-signature=abc', outputType: 'png' };

const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());

/** Saves where there are files; elsewhere checks that `save` says so, and returns undefined. */
async function saved({ files }, download, target) {
  if (files) return download.save(target);
  const error = await fails(download.save(target));
  matches(error.message, /no file system.*blob\(\) or stream\(\)/, 'message');
  return undefined;
}

export const downloadChecks = {
  'blob() has the bytes of the file': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 70_000 }]);
    same(await sha256(await bytesOf(await download().blob())), await sha256(pattern(70_000)), 'sha256');
  },
  'stream() yields the bytes of the file': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 70_000 }]);
    let size = 0;
    const reader = (await download().stream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) size += part.value.length;
    same(size, 70_000, 'size');
  },
  'the key is not sent to the address of a file': async (context) => {
    const { server, download } = await outputsOf(context, [PICTURE]);
    await download().blob();
    const [request] = await server.requests('file');
    same([request.method, request.authorization, request.query], ['GET', null, '?q-signature=abc'], 'request');
  },
  'a file that is moved is followed without the key': async (context) => {
    const moved = { status: 302, headers: { location: '{elsewhere}/file/b.png' } };
    const { server, download } = await outputsOf(context, [PICTURE], [moved, { size: 10 }]);
    same((await download().blob()).size, 10, 'size');
    const [, second] = await server.requests('file');
    same([second.elsewhere, second.authorization], [true, null], 'second request');
  },
  'a slow response arrives whole': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 999, fault: 'drip' }]);
    same(await sha256(await bytesOf(await download().blob())), await sha256(pattern(999)), 'sha256');
  },
  'five megabytes arrive whole': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 5 << 20 }]);
    same((await download().blob()).size, 5 << 20, 'size');
  },
  'a broken download is a failure': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 100_000, fault: 'truncate' }]);
    await fails(download().blob(), 'ConnectionError');
  },
  'an expired file is said to be gone': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ status: 403, body: '<Error/>' }]);
    const error = await fails(download().blob(), 'NotFoundError');
    same(error.status, 403, 'status');
    matches(error.message, /127\.0\.0\.1:\d+ answered HTTP 403/, 'message');
  },
  'a host that cannot be reached is named without the signature': async (context) => {
    const url = `${context.server.closed}/file/a.png?q-signature=abcdef`;
    const { download } = await outputsOf(context, [{ url, outputType: 'png' }]);
    const error = await fails(download().blob(), 'ConnectionError');
    matches(error.message, /127\.0\.0\.1:\d+/, 'message');
    ok(!JSON.stringify([error, error.message]).includes('abcdef'), 'the signature is in the error');
  },
  'text outputs need no request': async (context) => {
    const { server, outputs, download } = await outputsOf(context, [{ content: 'a haiku', outputType: 'txt' }]);
    same([outputs[0].kind, outputs[0].text, outputs[0].url], ['text', 'a haiku', undefined], 'output');
    same(await (await download().blob()).text(), 'a haiku', 'blob');
    same(await server.count('file'), 0, 'downloads');
  },
  'outputs are named by what they are': async (context) => {
    const results = [
      { url: 'https://x.example/a.MP4?sign=1' },
      { outputUrl: 'https://x.example/b', outputType: '.WAV' },
      { fileUrl: 'https://x.example/c.glb', fileType: 'glb', nodeId: 7 },
      { url: 'https://x.example/d.webp', outputType: 'image' },
      { url: 'https://x.example/e' },
    ];
    const { outputs } = await outputsOf(context, results);
    const seen = outputs.map(({ kind, ext, nodeId = '' }) => `${kind} ${ext} ${nodeId}`.trim());
    same(seen, ['video mp4', 'audio wav', '3d glb 7', 'image webp', 'file bin'], 'outputs');
  },
  'a local file is never read as an output': async (context) => {
    const { outputs } = await outputsOf(context, [{ url: 'file:///etc/hostname' }, PICTURE]);
    same(outputs.length, 1, 'outputs');
    const client = (await context.api({})).client();
    for (const url of ['file:///etc/hostname', 'data:text/plain,x'])
      await fails((async () => client.download(url).blob())(), 'InputError');
  },
  'an empty file is no output': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 0 }]);
    await fails(download().blob(), 'ServerError');
  },
  'outputs know when they expire': async (context) => {
    const { outputs } = await outputsOf(context, [PICTURE]);
    between(Date.parse(outputs[0].expiresAt) - Date.now(), 23.9 * 3_600_000, 24 * 3_600_000, 'milliseconds until then');
  },
  'save() writes the file where there are files': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 40_000 }]);
    const target = `${context.files?.folder}/deep/er/fox.png`;
    const path = await saved(context, download(), target);
    if (!path) return;
    same(path, target, 'path');
    same(await sha256(await context.files.read(path)), await sha256(pattern(40_000)), 'sha256');
  },
  'save() into a folder names the file after the task': async (context) => {
    const { outputs, download } = await outputsOf(context, [PICTURE, PICTURE]);
    const folder = `${context.files?.folder}/results/`;
    const path = await saved(context, download(outputs[1]), folder);
    if (path) same(path, `${folder}${ID}-2.png`, 'path');
  },
  'save() leaves nothing behind when the download breaks': async (context) => {
    const { download } = await outputsOf(context, [PICTURE], [{ size: 100_000, fault: 'truncate' }]);
    const folder = `${context.files?.folder}/broken`;
    await fails(download().save(`${folder}/a.png`));
    if (context.files) same(await context.files.list(folder), [], 'files in the folder');
  },
  'save() continues a download that breaks off': async (context) => {
    const steps = [
      { size: 80_000, fault: 'truncate', ranges: true },
      { size: 80_000, ranges: true },
    ];
    const { server, download } = await outputsOf(context, [PICTURE], steps);
    const path = await saved(context, download(), `${context.files?.folder}/continued.png`);
    if (!path) return;
    same(await sha256(await context.files.read(path)), await sha256(pattern(80_000)), 'sha256');
    const ranges = (await server.requests('file')).map(({ range }) => range);
    same([ranges.length, ranges[0]], [2, null], 'requests');
    between(Number(/^bytes=(\d+)-$/.exec(ranges[1])?.[1]), 1, 40_000, 'first byte of the second request');
  },
  'a host that fails for a moment is asked again': async (context) => {
    const { server, download } = await outputsOf(context, [PICTURE], [{ status: 503 }, { size: 10 }]);
    same((await download().blob()).size, 10, 'size');
    same(await server.count('file'), 2, 'downloads');
  },
  'save() stays inside its folder whatever the response says': async (context) => {
    const { download } = await outputsOf(context, [{ ...PICTURE, outputType: '/../../escaped.sh' }]);
    const folder = `${context.files?.folder}/inside/`;
    const path = await saved(context, download(), folder);
    if (!path) return;
    ok(path.startsWith(folder) && !path.slice(folder.length).includes('/'), `the file went to ${path}`);
    same((await context.files.list(folder)).length, 1, 'files in the folder');
  },
};
