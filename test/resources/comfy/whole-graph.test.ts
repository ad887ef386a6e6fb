import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../../src/resources/comfy/graph.js';
import { withInputs } from '../../../src/resources/comfy/whole-graph.js';
import type { WorkflowGraph, WorkflowRunOptions } from '../../../src/index.js';
import { ended, serve, stores, UPLOAD } from '../../support/server.js';
import { failure } from '../../support/watch.js';

const ID = '1900000000000000001';
const RUN = `/openapi/v2/run/workflow/${ID}`;
const graph: WorkflowGraph = {
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['4', 1] } },
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sd_xl.safetensors' } },
  '12': { class_type: 'LoadImage', inputs: { image: 'cat.png', crop: [512, 512] } },
};
const sentIn = (body: Record<string, unknown> | undefined) =>
  JSON.parse(body!.workflow as string) as Record<string, { inputs: Record<string, unknown> }>;

describe('a run of a complete graph', () => {
  it('sends it as text with the given inputs in it, beside the id, in one request', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    await rh.workflows.run(ID, { '6.text': 'a red fox' }, { graph, check: true, instanceType: 'plus' });
    expect(seen.map(({ path }) => path)).toEqual([RUN]);
    const { workflow, ...rest } = seen[0]!.body!;
    expect(rest).toEqual({ nodeInfoList: [], instanceType: 'plus' });
    expect(typeof workflow).toBe('string');
    expect(sentIn(seen[0]!.body)).toEqual({
      ...graph,
      '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a red fox', clip: ['4', 1] } },
    });
    expect(graph['6']!.inputs.text).toBe('a cat');
  });

  it('has the names of files that were uploaded for it', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301'), [UPLOAD]: stores() });
    const picture = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
    await rh.workflows.submit(ID, { '12.image': picture }, { graph });
    expect(sentIn(seen[1]!.body)['12']!.inputs).toEqual({ image: 'openapi/1.png', crop: [512, 512] });
  });

  it('takes JSON text, of which numbers of 64 bits keep their digits', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    const text = '{"3":{"class_type":"KSampler","inputs":{"seed":12345678901234567890}}}';
    await rh.workflows.run(ID, {}, { graph: text });
    expect(sentIn(seen[0]!.body)['3']!.inputs.seed).toBe('12345678901234567890');
    await rh.workflows.run(ID, {}, { graph: { '3': { class_type: 'KSampler', inputs: { seed: 2n ** 60n } } } });
    expect(sentIn(seen[1]!.body)['3']!.inputs.seed).toBe(String(2n ** 60n));
  });

  it('is gone through once for all inputs of a node, and keeps those of odd names', () => {
    const names = ['__proto__', ...Array.from({ length: 100 }, (_, at) => `f${at}`)];
    let looks = 0;
    const inputs = new Proxy(Object.fromEntries(names.map((name) => [name, 'x'])), {
      ownKeys(target) {
        looks++;
        return Reflect.ownKeys(target);
      },
    });
    const own = { '1': { class_type: 'A', inputs } };
    const nodes = names.map((fieldName) => ({ nodeId: '1', fieldName, fieldValue: `new ${fieldName}` }));
    checkGraph(own, nodes);
    expect(looks).toBe(0);
    const sent = withInputs(own, nodes);
    expect(looks).toBe(1);
    const values = Object.entries((JSON.parse(sent) as typeof own)['1'].inputs);
    expect(values).toEqual(names.map((name) => [name, `new ${name}`]));
  });

  it('is read at the call: what is changed later is not sent', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    const own = structuredClone(graph) as Record<string, { class_type: string; inputs: Record<string, unknown> }>;
    const pending = rh.workflows.run(ID, {}, { graph: own });
    own['6']!.inputs.text = 'a dog';
    await pending;
    expect(sentIn(seen[0]!.body)).toEqual(graph);
  });

  class Hidden {
    readonly #text = 'a cat';
    said(): string {
      return this.#text;
    }
  }
  const node = (inputs: object) => ({ '1': { class_type: 'A', inputs } });
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const text = (value: string) => `{"1":{"class_type":"A","inputs":{"value":${value}}}}`;
  it.each([
    [{}, 'has no node. It must be a graph in API format'],
    ['{}', 'has no node.'],
    ['[]', 'is an array. It must be'],
    [{ '1': null }, 'has a node "1" without'],
    [{ '1': { class_type: 5, inputs: {} } }, 'has a node "1" without'],
    [{ ['9'.repeat(60)]: {} }, `has a node "${'9'.repeat(50)}" without`],
    [node({ model: ['2'.repeat(60), 0] }), `links 1.model to node ${'2'.repeat(50)}, which`],
    [node({ text: Symbol('cat') }), 'has at `text` what JSON cannot show: it is a symbol.'],
    [node({ text: new Hidden() }), 'has at `text` what JSON cannot show: it is a Hidden.'],
    [node({ text: Object.assign(new Error('cat'), { code: 1 }) }), 'has at `text` what JSON cannot show: it is an'],
    [
      node({
        get text(): string {
          throw new Error('no cat');
        },
      }),
      'has no JSON (no cat). It must be',
    ],
    [7, 'is 7'],
    ['{"6":', 'is text that is no JSON'],
    [{ nodes: [], links: [] }, "is as ComfyUI's editor saves it. Export it in API format"],
    [{ prompt: graph }, 'has a node "prompt" without `class_type` or `inputs`'],
    [{ '1': { class_type: '', inputs: {} } }, 'has a node "1" without'],
    [{ '1': { class_type: 'A' } }, 'has a node "1" without'],
    [node({ model: ['2', 0] }), 'links 1.model to node 2, which it does not have'],
    [
      node({ seed: 2 ** 60 }),
      'has 1152921504606847000 at `seed`, which may have been rounded. Give a bigint, or all digits',
    ],
    [text('12345678901234567890.5'), 'has 12345678901234567000 at `value`, which may have been rounded'],
    [text('1e400'), 'has Infinity at `value`'],
    [text('NaN'), 'is text that is no JSON (Unexpected token'],
    [text('-Infinity'), 'is text that is no JSON ('],
    [text(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), 'has no JSON ('],
    [node({ cfg: NaN }), 'has NaN at `cfg`, which JSON cannot show.'],
    [node({ text: undefined }), 'has at `text` what JSON cannot show: it is undefined.'],
    [Buffer.from('{}'), 'has a file at its top. Give files in the inputs'],
    [node({ text: () => 'a cat' }), 'has at `text` what JSON cannot show: it is a function.'],
    [node({ sizes: Object.assign([1], { 2: 3 }) }), 'has at `1` what JSON cannot show: it is undefined.'],
    [node({ text: new Map([['a', 1]]) }), 'has at `text` what JSON cannot show: it is a Map. Give `Object.fromEntries'],
    [node({ sizes: new Set([1]) }), 'has at `sizes` what JSON cannot show: it is a Set. Give a list.'],
    [node({ text: /cat/ }), 'has at `text` what JSON cannot show: it is a RegExp.'],
    [node({ text: new Error('cat') }), 'has at `text` what JSON cannot show: it is an Error.'],
    [node({ text: Promise.resolve('cat') }), 'has at `text` what JSON cannot show: it is a Promise. Await it.'],
    [node({ since: new Date(NaN) }), 'has at `since` what JSON cannot show: it is a Date.'],
    [node({ text: { toJSON: () => undefined } }), 'has at `text` what JSON cannot show'],
    [
      new Map([['1', { class_type: 'A', inputs: {} }]]),
      'has at its top what JSON cannot show: it is a Map. Give `Object.fromEntries(map)`.',
    ],
    [node({ image: new Blob(['x']) }), "has a file at `image`. Give files in the inputs to replace, as '12.image'"],
    [node(circle), 'has no JSON ('],
  ])('is refused before anything is sent when it is unusable: %#', async (given, what) => {
    const { rh, seen } = await serve({});
    const error = await failure(rh.workflows.run(ID, {}, { graph: given } as WorkflowRunOptions));
    expect(error).toMatchObject({ name: 'InputError', field: 'graph' });
    const start = `\`graph\` ${what}`;
    expect(error.message.slice(0, start.length)).toBe(start);
    expect(error.message).not.toMatch(/\.\.$/);
    expect(seen).toEqual([]);
  });

  it('is sent as JSON shows it: dates, addresses, values of classes, digits of Python', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    class Size {
      width = 512;
    }
    const inputs = {
      since: new Date(0),
      source: new URL('https://media.example/a'),
      size: new Size(),
      cfg: 0.1 + 0.2,
      seed: null,
    };
    await rh.workflows.run(ID, {}, { graph: { '1': { class_type: 'A', inputs } } });
    await rh.workflows.run(ID, {}, { graph: `\uFEFF${text('0.30000000000000004')}` });
    const sent = seen.map(({ body }) => (body as { workflow?: string } | undefined)?.workflow).filter(Boolean);
    expect(sent).toEqual([
      '{"1":{"class_type":"A","inputs":{"since":"1970-01-01T00:00:00.000Z","source":"https://media.example/a",' +
        '"size":{"width":512},"cfg":0.30000000000000004,"seed":null}}}',
      text('0.30000000000000004'),
    ]);
  });

  it('is compared with the inputs before anything is sent, and is no option of apps', async () => {
    const { rh, seen } = await serve({});
    const errors = await Promise.all([
      failure(rh.workflows.run(ID, { '7.text': 'x' }, { graph })),
      failure(rh.workflows.submit(ID, { '6.clip': 'x' }, { graph })),
      failure(rh.apps.run(ID, {}, { graph } as object)),
    ]);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('the workflow has no node 7'),
      expect.stringContaining('is linked to node 4 and cannot be replaced'),
      expect.stringContaining('graph'),
    ]);
    expect(seen).toEqual([]);
  });
});
