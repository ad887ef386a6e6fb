import { describe, expect, it } from 'vitest';
import { isNotFoundError } from '../../../src/index.js';
import { ended, envelope, KEY, ok, serve, stores, UPLOAD } from '../../support/server.js';

const ID = '1900000000000000401';
const RUN = `/openapi/v2/run/ai-app/${ID}`;
const DEMO = '/api/webapp/apiCallDemo';

const input = (fieldName: string, fieldType: string, fieldData: unknown, more: object = {}) => ({
  nodeId: '122',
  nodeName: 'Node',
  fieldName,
  fieldValue: '1',
  fieldType,
  fieldData: fieldData === null ? null : JSON.stringify(fieldData),
  description: null,
  ...more,
});

const app = {
  webappName: 'Demo',
  curl: 'curl …',
  accessEncrypted: false,
  nodeInfoList: [
    input('image', 'IMAGE', [['a.png', 'b.png'], { image_upload: true }], { description: 'photo' }),
    input('prompt', 'STRING', ['STRING', { default: '', multiline: true }]),
    input('style', 'LIST', [
      { name: 'Ink', index: '1', description: 'black' },
      { name: 'Oil', index: 2 },
      { default: '1', description: 'the default' },
    ]),
    input('sampler', 'LIST', ['euler', 'ddim']),
    input('mode', 'LIST', [['fast', 'slow'], { default: 'fast' }]),
    input('socket', 'MODEL', ['MODEL']),
    input('wired', 'IMAGE', ['IMAGE']),
    input('combo', 'LIST', ['COMBO', { options: ['x', 'y'] }]),
    input('empty', 'STRING', null),
    { ...input('broken', 'LIST', null), fieldData: '[{' },
    { ...input('parsed', 'LIST', null), fieldData: ['fast', 'slow'] },
  ],
  statisticsInfo: { likeCount: '1', downloadCount: '0', useCount: '20', pv: '55', collectCount: null },
  covers: [{ id: '7', url: 'https://example.com/c.png', imageWidth: '640', imageHeight: null }],
  tags: [{ id: 5, name: 'x', nameEn: 'photo', labels: null }],
};

describe('rh.apps.inputs', () => {
  it('reads every known form of options, and none where any value fits', async () => {
    const { rh } = await serve({ [DEMO]: ok(app) });
    const inputs = await rh.apps.inputs(ID);
    expect(inputs.map(({ name, options }) => [name, options?.map(({ value }) => value)])).toEqual([
      ['122.image', undefined],
      ['122.prompt', undefined],
      ['122.style', ['1', '2']],
      ['122.sampler', ['euler', 'ddim']],
      ['122.mode', ['fast', 'slow']],
      ['122.socket', undefined],
      ['122.wired', undefined],
      ['122.combo', ['x', 'y']],
      ['122.empty', undefined],
      ['122.broken', undefined],
      ['122.parsed', ['fast', 'slow']],
    ]);
    expect(inputs[2]!.options![0]).toEqual({ value: '1', label: 'Ink', description: 'black' });
    expect(inputs.at(-1)).toMatchObject({ fieldData: '["fast","slow"]' });
    expect(inputs[0]).toMatchObject({ fieldType: 'IMAGE', description: 'photo', nodeId: '122', fieldValue: '1' });
    expect(inputs[1]).not.toHaveProperty('description');
  });

  it.each(['STRING', 'INT', 'FLOAT', 'BOOLEAN', 'IMAGE'])(
    'takes ["%s"] for the type, and not for an option',
    async (type) => {
      const inputs = [
        input('value', type, [type]),
        input('only', 'LIST', ['euler']),
        input('low', 'LIST', [type.toLowerCase()]),
      ];
      const { rh } = await serve({ [DEMO]: ok({ nodeInfoList: inputs }), [RUN]: ended('1900000000000000402') });
      const [value, only, low] = await rh.apps.inputs(ID);
      expect(value).not.toHaveProperty('options');
      expect(only!.options).toEqual([{ value: 'euler' }]);
      expect(low!.options).toEqual([{ value: type.toLowerCase() }]);
      expect((await rh.apps.submit(ID, { '122.value': '7' }, { check: true })).id).toBe('1900000000000000402');
    },
  );

  it('puts the key where the platform wants it, and keeps it out of errors', async () => {
    const { rh, seen } = await serve({ [DEMO]: envelope(901, 'WEBAPP_NOT_EXISTS') });
    const error: unknown = await rh.apps.inputs(ID).catch((reason: unknown) => reason);
    expect(error).toSatisfy(isNotFoundError);
    expect(error).toMatchObject({ code: '901', endpoint: DEMO });
    expect(seen[0]!.method).toBe('GET');
    expect(Object.fromEntries(seen[0]!.query)).toEqual({ apiKey: KEY, webappId: ID });
  });

  it('leaves the key to a server in between when the client has none', async () => {
    const { rh, seen } = await serve({ [DEMO]: ok(app) }, { apiKey: null });
    await rh.apps.inputs(ID);
    expect(Object.fromEntries(seen[0]!.query)).toEqual({ webappId: ID });
    expect(seen[0]!.headers.authorization).toBeUndefined();
  });
});

describe('rh.apps.get', () => {
  it('turns counters into numbers and drops nulls', async () => {
    const { rh } = await serve({ [DEMO]: ok(app) });
    expect(await rh.apps.get(ID)).toMatchObject({
      webappName: 'Demo',
      accessEncrypted: false,
      statistics: { likeCount: 1, downloadCount: 0, useCount: 20, pv: 55 },
      covers: [{ id: '7', url: 'https://example.com/c.png', imageWidth: 640 }],
      tags: [{ id: '5', nameEn: 'photo' }],
    });
  });

  it('survives a response with nothing in it', async () => {
    const { rh } = await serve({ [DEMO]: ok({ nodeInfoList: null }) });
    expect(await rh.apps.get(ID)).toEqual({ inputs: [], statistics: {}, covers: [], tags: [] });
  });
});

describe('rh.apps.run', () => {
  it.each([
    ['INT', '12', undefined],
    ['INT', '12345678901234567890', undefined],
    ['INT', 7, undefined],
    ['INT', '1.5', 'is not a whole number'],
    ['INT', 'many', 'is not a whole number'],
    ['INT', ' ', 'is not a whole number'],
    ['FLOAT', '-1.5e3', undefined],
    ['FLOAT', '1,5', 'is not a number'],
    ['FLOAT', new Blob(['x']), 'is not a number'],
    ['STRING', 'many', undefined],
    ['constructor', 'many', undefined],
  ])('checks that an input of the kind %s can be %s', async (fieldType, value, problem) => {
    const input = { nodeId: '3', fieldName: 'steps', fieldType, fieldValue: '20' };
    const { rh, count } = await serve({
      [DEMO]: ok({ nodeInfoList: [input] }),
      [RUN]: ended('1900000000000000402'),
      [UPLOAD]: stores(),
    });
    const outcome = await rh.apps
      .submit(ID, { '3.steps': value }, { check: true })
      .catch((error: Error) => error.message);
    expect(typeof outcome === 'string' ? outcome : '').toContain(problem ?? '');
    expect(count(RUN)).toBe(problem ? 0 : 1);
  });

  it('uploads, submits and returns the result', async () => {
    const { rh, seen } = await serve({ [UPLOAD]: stores(), [RUN]: ended('1900000000000000402') });
    const photo = { data: new Uint8Array([1, 2]), fileName: 'photo.jpg' };
    const { outputs } = await rh.apps.run(ID, { '122.image': photo }, { instanceType: 'plus' });
    expect(outputs).toHaveLength(1);
    expect(seen.at(-1)!.body).toEqual({
      nodeInfoList: [{ nodeId: '122', fieldName: 'image', fieldValue: 'openapi/1.png' }],
      instanceType: 'plus',
    });
  });

  it('checks names and options when asked to', async () => {
    const { rh, paths } = await serve({ [DEMO]: ok(app), [RUN]: ended('1900000000000000402') });
    const run = (nodes: Record<string, string | number | Blob>) => rh.apps.submit(ID, nodes, { check: true });
    await expect(run({ '122.stile': 'x' })).rejects.toThrow(
      /122\.stile: the app has no such input.*122\.image \(photo\)/,
    );
    await expect(run({ '122.style': 'Ink' })).rejects.toThrow(
      /"Ink" is not an option. Allowed are 1 \(Ink\), 2 \(Oil\)/,
    );
    await expect(run({ '122.style': new Blob(['x']) })).rejects.toThrow(/"a file" is not an option/);
    expect(paths()).toEqual([DEMO, DEMO, DEMO]);
    const task = await run({ '122.style': 2, '122.prompt': 'a red fox', '122.image': 'a.png' });
    expect(task.id).toBe('1900000000000000402');
  });
});

describe('rh.apps.list', () => {
  it('reads the id from the sample call, and counters from text', async () => {
    const records = [
      {
        title: 'Repair',
        description: null,
        invokeExample: `curl 'https://x.example/openapi/v2/run/ai-app/${ID}' -d …`,
      },
      { title: 'No sample', invokeExample: null },
    ];
    const page = { records, current: '1', size: '2', total: '9', pages: '5' };
    const { rh, seen } = await serve({ '/openapi/v2/aiapp/list': ok(page) });
    const list = await rh.apps.list({ sort: 'HOTTEST', days: 7, pageSize: 2 });
    expect(list).toMatchObject({ page: 1, pageSize: 2, total: 9, hasNext: true });
    expect(list.items).toEqual([
      { id: ID, title: 'Repair', invokeExample: records[0]!.invokeExample },
      { title: 'No sample' },
    ]);
    expect(seen[0]!.body).toEqual({ sort: 'HOTTEST', days: 7, current: 1, size: 2 });
    expect(seen[0]!.headers.authorization).toBe(KEY);
  });
});
