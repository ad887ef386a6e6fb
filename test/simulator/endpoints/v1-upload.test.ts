import { describe, expect, test } from 'vitest';
import { bench, type PlatformResponse } from '../fixtures.js';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);

function uploads(options: Parameters<typeof bench>[0] = {}) {
  const { sim } = bench(options);
  const upload = async (fields: Readonly<Record<string, string | File>>, authorization = '') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers: Record<string, string> = authorization ? { authorization } : {};
    const response = await sim.fetch(`${sim.origin}/task/openapi/upload`, { method: 'POST', headers, body });
    return (await response.json()) as PlatformResponse;
  };
  return { sim, upload };
}

const file = (name = 'a.png', bytes = PNG) => new File([bytes], name);

describe('the upload of v1', () => {
  test.each(['input', 'image', 'video', 'audio'])('stores a file and repeats its type: %s', async (fileType) => {
    const { sim, upload } = uploads();
    expect(await upload({ apiKey: 'good', fileType, file: file() })).toEqual({
      code: 0,
      msg: 'success',
      errorMessages: null,
      data: { fileName: expect.stringMatching(/^api\/[0-9a-f]{32}\.png$/), fileType },
    });
    expect(new Uint8Array(await sim.files[0]!.bytes())).toEqual(PNG);
  });

  test('takes the key in the header, too, and needs no type', async () => {
    const { upload } = uploads();
    expect(await upload({ file: file() }, 'Bearer good')).toMatchObject({ code: 0, data: { fileType: 'input' } });
    expect(await upload({ apiKey: 'good', file: file() }, 'Bearer good')).toMatchObject({ code: 0 });
  });

  test('names an archive by its hash alone', async () => {
    const { upload } = uploads();
    const { data } = await upload({ apiKey: 'good', file: file('pictures.zip') });
    expect(data.fileName).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['safetensors', 'latent'])('stores what only nodes take, which v2 refuses: %s', async (extension) => {
    const { sim, upload } = uploads();
    const { data } = await upload({
      apiKey: 'good',
      fileType: 'latent',
      file: file(`a.${extension}`, new Uint8Array(8)),
    });
    expect(data.fileName).toMatch(new RegExp(`^api/[0-9a-f]{32}\\.${extension}$`));
    const body = new FormData();
    body.append('file', file(`a.${extension}`, new Uint8Array(8)));
    const headers = { authorization: 'Bearer good' };
    const response = await sim.fetch(`${sim.origin}/openapi/v2/media/upload/binary`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ code: 1013 });
  });

  test('gives a name that a node can be set to', async () => {
    const { sim, upload } = uploads();
    const { data } = await upload({ apiKey: 'good', file: file() });
    const nodeInfoList = [{ nodeId: '285', fieldName: 'image', fieldValue: data.fileName }];
    const body = JSON.stringify({ apiKey: 'good', webappId: '1900000000000000401', nodeInfoList });
    const run = await sim.fetch(`${sim.origin}/task/openapi/ai-app/run`, { method: 'POST', body });
    expect(await run.json()).toMatchObject({ code: 0 });
    expect(sim.tasks[0]?.input).toEqual({ '285.image': data.fileName });
  });

  test('refuses with the codes of v1', async () => {
    const { sim, upload } = uploads({ maxUploadMB: 1 });
    const large = file('a.png', new Uint8Array(1024 * 1024 + 1));
    expect(await upload({ file: file() })).toMatchObject({ code: 301, msg: 'apiKey must not be blank' });
    expect(await upload({ apiKey: 'bad', file: file() })).toMatchObject({ code: 802, msg: 'APIKEY_UNAUTHORIZED' });
    expect(await upload({ apiKey: 'good' })).toMatchObject({ code: 301 });
    expect(await upload({ apiKey: 'good', file: 'a.png' })).toMatchObject({ code: 301 });
    expect(await upload({ apiKey: 'good', file: large })).toMatchObject({ code: 809 });
    expect(await upload({ apiKey: 'good', file: file('a.exe', new Uint8Array(9)) })).toMatchObject({ code: 808 });
    const headers = { authorization: 'Bearer good' };
    const noForm = await sim.fetch(`${sim.origin}/task/openapi/upload`, { method: 'POST', headers, body: '{}' });
    expect(await noForm.json()).toMatchObject({ code: 301 });
    expect(sim.files).toEqual([]);
  });

  test('takes 30 MB at most, however much the other one takes', async () => {
    const { sim } = uploads();
    const headers = { authorization: 'Bearer good', 'content-length': String(31 * 1024 * 1024) };
    const init = { method: 'POST', headers, body: 'unread' };
    expect(await (await sim.fetch(`${sim.origin}/task/openapi/upload`, init)).json()).toMatchObject({ code: 809 });
  });
});
