import type { GraphCase } from './workflow-cases.js';

type Link = readonly [id: number, from: number, output: number, to: number, input: number, type?: string];
const links = (...all: Link[]) =>
  all.map(([id, origin_id, origin_slot, target_id, target_slot, type = '*']) => ({
    id,
    origin_id,
    origin_slot,
    target_id,
    target_slot,
    type,
  }));
const socket = (name: string, link: number | null = null, type = '*', more: object = {}) => ({
  name,
  type,
  link,
  ...more,
});
const widget = (name: string, link: number | null = null, more: object = {}) =>
  socket(name, link, 'X', { widget: { name }, ...more });
const node = (id: number, type: string, inputs: object[] = [], widgets_values: unknown = [], more: object = {}) => ({
  id,
  type,
  mode: 0,
  inputs,
  widgets_values,
  ...more,
});
const save = (link: number) => node(9, 'SaveImage', [socket('images', link), widget('filename_prefix')], ['out']);
const primitive = (id: number, values: unknown[], title = 'Primitive') =>
  node(id, 'PrimitiveNode', [], values, { title });

/** A text encoder and a sampler, with the text and the steps as inputs of the subgraph. */
const PORTRAIT = {
  id: 'aaaa-1',
  name: 'Portrait',
  inputs: [{ name: 'text', label: 'Who is it' }, { name: 'steps' }, { name: 'model' }],
  outputs: [{ name: 'IMAGE' }],
  nodes: [
    node(5, 'CLIPTextEncode', [widget('text', 1)], ['inner']),
    node(
      6,
      'KSampler',
      [socket('model', 4), socket('positive', 3), widget('seed'), widget('steps', 2), widget('cfg')],
      [7, 'fixed', 20, 8],
    ),
  ],
  links: links([1, -10, 0, 5, 0], [2, -10, 1, 6, 3], [3, 5, 0, 6, 1], [4, -10, 2, 6, 0], [5, 6, 0, -20, 0]),
};
const use = (id: number, more: object = {}, inputs = [widget('text'), widget('steps'), socket('model')]) =>
  node(id, 'aaaa-1', inputs, ['a fox', 30], more);
const within = (...subgraphs: object[]) => ({ definitions: { subgraphs } });

/** Graphs of the editor in which values and links are elsewhere than at the node that has them in API format. */
export const subgraphCases: Readonly<Record<string, GraphCase>> = {
  'a subgraph': {
    saved: { nodes: [use(12), save(1)], links: [[1, 12, 0, 9, 0, 'IMAGE']], ...within(PORTRAIT) },
    nodes: {
      whoIsIt: '12:5.text',
      seed: '12:6.seed',
      steps: '12:6.steps',
      cfg: '12:6.cfg',
      filenamePrefix: '9.filename_prefix',
    },
    seeds: ['seed'],
    output: 'image',
  },
  'a subgraph twice': {
    saved: {
      nodes: [use(12, { title: 'Left' }), use(13, { title: 'Right' })],
      links: [],
      ...within({ ...PORTRAIT, inputs: [{ name: 'text' }, { name: 'steps' }] }),
    },
    nodes: {
      prompt: '12:5.text',
      rightPrompt: '13:5.text',
      seed: '12:6.seed',
      rightSeed: '13:6.seed',
      steps: '12:6.steps',
      cfg: '12:6.cfg',
      rightSteps: '13:6.steps',
      rightCfg: '13:6.cfg',
    },
    seeds: ['seed', 'rightSeed'],
  },
  'a subgraph in a subgraph': {
    saved: {
      nodes: [node(20, 'bbbb-2', [widget('who')], ['a hare'], { title: 'Scene' })],
      links: [],
      ...within(PORTRAIT, {
        id: 'bbbb-2',
        name: 'Scene',
        inputs: [{ name: 'who' }],
        nodes: [use(12, {}, [widget('text', 1), widget('steps'), socket('model')])],
        links: links([1, -10, 0, 12, 0]),
      }),
    },
    nodes: { who: '20:12:5.text', seed: '20:12:6.seed', steps: '20:12:6.steps', cfg: '20:12:6.cfg' },
    seeds: ['seed'],
  },
  'an input of a subgraph that is linked outside': {
    saved: {
      nodes: [
        use(12, {}, [widget('text', 1), widget('steps'), socket('model')]),
        node(3, 'Translate', [widget('words')], ['ein Fuchs']),
      ],
      links: links([1, 3, 0, 12, 0]),
      ...within(PORTRAIT),
    },
    nodes: { seed: '12:6.seed', steps: '12:6.steps', cfg: '12:6.cfg', words: '3.words' },
    seeds: ['seed'],
  },
  'an input of a subgraph that several nodes take': {
    saved: {
      nodes: [node(12, 'cccc-3', [widget('size')], [512])],
      links: [],
      ...within({
        id: 'cccc-3',
        name: 'Square',
        inputs: [{ name: 'size' }],
        nodes: [node(1, 'EmptyLatentImage', [widget('width', 1), widget('height', 2)], [64, 64, 1])],
        links: links([1, -10, 0, 1, 0], [2, -10, 0, 1, 1]),
      }),
    },
    nodes: { size: ['12:1.width', '12:1.height'], batchSize: '12:1.batch_size' },
  },
  'widgets of a subgraph that are listed': {
    saved: {
      nodes: [
        use(12, {
          widgets_values: ['a cat', 3, null],
          properties: {
            proxyWidgets: [
              ['-1', 'text'],
              ['6', 'cfg'],
            ],
          },
        }),
      ],
      links: [],
      ...within(PORTRAIT),
    },
    nodes: { whoIsIt: '12:5.text', seed: '12:6.seed', steps: '12:6.steps', cfg: '12:6.cfg' },
    seeds: ['seed'],
  },
  'a muted and a bypassed subgraph': {
    saved: {
      nodes: [
        use(12, { mode: 2 }),
        use(13, { mode: 4, inputs: [socket('model', 2, 'IMAGE')], outputs: [{ name: 'IMAGE', type: 'IMAGE' }] }),
        node(3, 'LoadImage', [widget('image')], ['a.png', 'image']),
        save(1),
      ],
      links: [
        [1, 13, 0, 9, 0, 'IMAGE'],
        [2, 3, 0, 13, 0, 'IMAGE'],
      ],
      ...within(PORTRAIT),
    },
    nodes: { image: '3.image', filenamePrefix: '9.filename_prefix' },
    output: 'image',
  },
  'a Primitive for several seeds': {
    saved: {
      nodes: [
        primitive(1, [42, 'randomize'], 'Master seed'),
        node(2, 'KSampler', [widget('seed', 1)], [7, 'fixed', 20, 8, 'euler', 'normal', 1], { title: 'Draft' }),
        node(3, 'RandomNoise', [widget('noise_seed', 2)], [8, 'fixed']),
      ],
      links: [
        [1, 1, 0, 2, 0, 'INT'],
        [2, 1, 0, 3, 0, 'INT'],
      ],
    },
    nodes: {
      masterSeed: ['2.seed', '3.noise_seed'],
      steps: '2.steps',
      cfg: '2.cfg',
      samplerName: '2.sampler_name',
      scheduler: '2.scheduler',
      denoise: '2.denoise',
    },
    seeds: ['masterSeed'],
  },
  'a Primitive behind reroutes, without a title': {
    saved: {
      nodes: [
        primitive(1, ['a fox']),
        node(2, 'Reroute', [socket('', 1)]),
        node(3, 'Reroute', [socket('', 2)]),
        node(4, 'CLIPTextEncode', [socket('clip', 9), widget('text', 3)], ['']),
      ],
      links: [
        [1, 1, 0, 2, 0],
        [2, 2, 0, 3, 0],
        [3, 3, 0, 4, 1],
      ],
    },
    nodes: { prompt: '4.text' },
  },
  'links by name': {
    saved: {
      nodes: [
        node(1, 'LoadImage', [widget('image')], ['a.png', 'image']),
        node(2, 'SetNode', [socket('IMAGE', 1)], ['picture']),
        node(3, 'GetNode', [], ['picture']),
        save(2),
      ],
      links: [
        [1, 1, 0, 2, 0, 'IMAGE'],
        [2, 3, 0, 9, 0, 'IMAGE'],
      ],
    },
    nodes: { image: '1.image', filenamePrefix: '9.filename_prefix' },
    output: 'image',
  },
  'a widget whose source is muted': {
    saved: {
      nodes: [
        node(1, 'Text', [widget('text')], ['x'], { mode: 2 }),
        node(2, 'CLIPTextEncode', [widget('text', 1)], ['old']),
        node(3, 'T', [widget('a', 9), widget('b')], [1, 2]),
      ],
      links: [[1, 1, 0, 2, 0]],
    },
    nodes: { a: '3.a', b: '3.b' },
  },
  'values by name, and steered numbers that are no seeds': {
    saved: {
      nodes: [
        node(1, 'VHS_LoadVideo', [], { video: 'a.mp4', force_rate: 0, videopreview: { hidden: false } }),
        node(2, 'Counter', [widget('count'), widget('mode')], [3, 'increment', 'up']),
        node(3, 'Named', [], [1, 2], { widgets_values_named: { size: 5 } }),
      ],
      links: [],
    },
    nodes: { video: '1.video', forceRate: '1.force_rate', count: '2.count', mode: '2.mode', size: '3.size' },
  },
};
