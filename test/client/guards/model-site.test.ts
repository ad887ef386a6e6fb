import { describe, expect, it, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.js';
import { type ClientOptions, type ModelRef, RunningHub } from '../../../src/index.js';
import { modelOf } from '../../../src/client/model-of.js';
import * as helpers from '../../../generated/models/index.gen.js';
import { RunningHubCore } from '../../../src/core.js';
import { estimateCost } from '../../../src/pricing/index.js';
import { KEY } from '../../support/platform.js';
import { failure } from '../../support/watch.js';

const ID = 'rhart-image-n-pro/text-to-image';
const helper = helpers.nanoBananaProTextToImageChannelLowPrice;
const input = { prompt: 'a red fox', resolution: '1k' } as const;
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);

/** Takes what is submitted and answers what is asked about it; `host` is where a key is known. */
function clientOf(options: ClientOptions, host?: string) {
  const sent: string[] = [];
  const respond: typeof fetch = async (to) => {
    const { host: asked, pathname } = new URL(to as string);
    sent.push(asked + pathname);
    if (host && asked !== host) return Response.json({ code: 1002, msg: 'no such key', data: null });
    if (pathname.endsWith('/queue/status'))
      return Response.json({ code: 0, msg: 'success', data: { runningCount: '0' } });
    return Response.json({ taskId: '1900000000000000301', status: 'RUNNING', errorCode: '', errorMessage: '' });
  };
  const settings = { apiKey: KEY, fetch: respond, maxRetries: 0, ...options };
  return { rh: new RunningHub({ ...settings, estimateCost }), core: new RunningHubCore(settings), sent };
}

const refusal = {
  name: 'InputError',
  advice:
    'Use the other site with a key of that site, or take another model: ' +
    "searchModels of runninghub/catalog with `site: 'cn'` finds those of this one.",
  field: 'model',
  message:
    `${ID} was refused on runninghub.cn on 2026-08-18. Use runninghub.ai (\`site: 'ai'\`, with a key of that ` +
    `site), or another model. If the site has it, call it with { id: '${ID}' }, which is not judged. ` +
    'Nothing was sent.',
};

describe('a model that the site of the client was not seen to have', () => {
  const entry = catalog.find(({ id }) => id === ID)!;
  const forms: [string, ModelRef][] = [
    ['its id', ID],
    ['its helper', helper],
    ['its entry of the catalog', entry],
  ];

  it.each(forms)('is refused before anything is sent, given by %s', async (_, model) => {
    const { rh, core, sent } = clientOf({ site: 'cn' });
    const errors = await Promise.all([
      failure(rh.run(model, input)),
      failure(rh.submit(model, input)),
      failure(rh.run(model, input, { maxCost: 5 })),
      failure(core.run(model, input)),
      failure(core.submit(model, input)),
    ]);
    for (const error of errors) expect(error).toMatchObject(refusal);
    expect(sent).toEqual([]);
  });

  it('is refused before a file is uploaded or a price asked for', async () => {
    const { rh, sent } = clientOf({ site: 'cn' });
    const edit = { ...input, imageUrls: [picture] };
    const [run, priced] = await Promise.all([
      failure(rh.run('rhart-image-n-pro/edit', edit)),
      failure(rh.submit('rhart-image-n-pro/edit', edit, { maxCost: 5 })),
    ]);
    expect(run).toMatchObject({ field: 'model' });
    expect(priced).toMatchObject({ field: 'model' });
    expect(sent).toEqual([]);
  });

  it('is refused once the site of the key is found', async () => {
    const { rh, sent } = clientOf({ site: 'auto' }, 'www.runninghub.cn');
    expect(await failure(rh.submit(ID, input))).toMatchObject(refusal);
    expect(sent).toEqual(['www.runninghub.ai/openapi/v2/queue/status', 'www.runninghub.cn/openapi/v2/queue/status']);
  });

  it('is refused by the address of the site, too, and told how to find another one', async () => {
    const { rh, sent } = clientOf({ baseUrl: 'https://www.runninghub.cn/' });
    const error = await failure(rh.run(ID, input));
    expect(error).toMatchObject(refusal);
    expect(sent).toEqual([]);
  });

  it('is sent when it is given as { id }', async () => {
    const { rh, sent } = clientOf({ site: 'cn' });
    await rh.submit({ id: ID }, input);
    expect(sent).toEqual([`www.runninghub.cn/openapi/v2/${ID}`]);
  });
});

describe('a model is not judged', () => {
  it.each([
    ['on the site that has it', { site: 'ai' }],
    ['without a word about the site', {}],
    ['behind an address of the caller’s', { baseUrl: 'https://shop.example/api/ai' }],
    ['behind such an address with the site of its account', { baseUrl: 'http://127.0.0.1:9', site: 'cn' }],
  ] as const)('%s', async (_, options) => {
    const { rh, sent } = clientOf(options);
    await rh.submit(ID, input);
    expect(sent).toHaveLength(1);
  });

  it('on the site that was found for its key', async () => {
    const { rh, sent } = clientOf({ site: 'auto' }, 'www.runninghub.ai');
    await rh.submit(ID, input);
    expect(sent.at(-1)).toBe(`www.runninghub.ai/openapi/v2/${ID}`);
  });

  it('when both sites have it, and no key is asked for because of it', async () => {
    let asked = 0;
    const entry = catalog.find(({ id }) => id === 'alibaba/happyhorse-1.0/text-to-video')!;
    const { rh } = clientOf({ site: 'auto', apiKey: () => `${KEY}${asked++ && ''}` }, 'www.runninghub.cn');
    await rh.submit(entry, { prompt: 'a red fox' });
    expect(asked).toBe(1);
  });
});

test('helpers and ids know the same sites as the catalog', () => {
  const known = (model: ModelRef) => modelOf(model).sites;
  const all = helpers as unknown as Readonly<Record<string, ModelRef>>;
  for (const { id, helper: name, sites } of catalog) {
    expect([id, known(id), known(all[name]!)]).toEqual([id, sites, sites]);
  }
});

test('a model that neither site has is refused on both, and no site is named instead', async () => {
  const sites = { ai: { until: '2026-01-01' }, cn: { until: '2026-02-02', refused: true } };
  for (const [site, what] of [
    ['ai', 'was not shown to visitors on runninghub.ai on 2026-01-01'],
    ['cn', 'was refused on runninghub.cn on 2026-02-02'],
  ] as const) {
    const { rh, sent } = clientOf({ site });
    const { message } = await failure(rh.submit({ id: 'vendor/model', sites }, {}));
    expect(message).toContain(`vendor/model ${what}. Use another model. If`);
    expect(sent).toEqual([]);
  }
});

test('since when a site has a model keeps nobody from it', async () => {
  const { rh, sent } = clientOf({ site: 'cn' });
  await rh.submit({ id: 'vendor/model', sites: { cn: { since: '2026-09-21' } } }, {});
  expect(sent).toHaveLength(1);
});

test.each([[[]], ['ai'], [{ com: {} }], [{ cn: '2026-09-21' }], [null]])(
  'sites of a model are not %j',
  async (sites) => {
    const { rh, sent } = clientOf({ site: 'cn' });
    const error = await failure(rh.submit({ id: 'vendor/model', sites: sites as never }, {}));
    expect(error).toMatchObject({ name: 'InputError', field: 'model' });
    expect(error.message).toContain("Allowed is { cn: { until: '2026-09-21' } } or the like.");
    expect(sent).toEqual([]);
  },
);
