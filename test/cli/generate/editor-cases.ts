import type { GraphCase } from './workflow-cases.js';

const widget = (name: string, link: number | null = null) => ({ name, type: 'X', link, widget: { name } });

/** Graphs as ComfyUI's editor saves them. */
export const editorCases: Readonly<Record<string, GraphCase>> = {
  'older editor': {
    saved: {
      nodes: [
        {
          id: 3,
          type: 'KSampler',
          title: 'Portrait',
          mode: 0,
          inputs: [{ name: 'model', link: 1 }],
          widgets_values: [7, 'randomize', 20, 8, 'euler', 'normal', 1],
        },
        { id: 4, type: 'CheckpointLoaderSimple', mode: 0, widgets_values: ['a.safetensors'] },
        { id: 9, type: 'SaveImage', mode: 0, widgets_values: ['out'] },
      ],
      links: [[1, 4, 0, 3, 0, 'MODEL']],
    },
    nodes: {
      seed: '3.seed',
      model: '4.ckpt_name',
      steps: '3.steps',
      cfg: '3.cfg',
      samplerName: '3.sampler_name',
      scheduler: '3.scheduler',
      denoise: '3.denoise',
      filenamePrefix: '9.filename_prefix',
    },
    seeds: ['seed'],
    output: 'image',
  },
  'newer editor': {
    saved: {
      nodes: [
        { id: 1, type: 'MyNode', mode: 0, inputs: [widget('text', 5), widget('size')], widgets_values: ['x', 512] },
        { id: 2, type: 'Note', widgets_values: ['read me'] },
        { id: 9, type: 'SaveImage', mode: 0, inputs: [widget('filename_prefix')], widgets_values: ['out'] },
      ],
      links: [{ id: 5, origin_id: 7, origin_slot: 0, target_id: 1, target_slot: 0 }],
    },
    nodes: { size: '1.size', filenamePrefix: '9.filename_prefix' },
    output: 'image',
  },
  'seeds that other nodes hold': {
    saved: {
      nodes: [
        { id: 1, type: 'Seed (rgthree)', mode: 0, inputs: [], widgets_values: [5, '', '', 'last'] },
        { id: 2, type: 'RandomNoise', mode: 0, widgets_values: [6, 'randomize'] },
        { id: 6, type: 'easy seed', mode: 0, widgets_values: [8, 'randomize', null] },
        { id: 3, type: 'PrimitiveInt', mode: 0, inputs: [widget('value')], widgets_values: [7, 'fixed'] },
        { id: 4, type: 'Reroute', mode: 0, inputs: [{ name: '', link: 1 }] },
        { id: 5, type: 'KSampler', mode: 0, inputs: [{ name: 'seed', link: 2, widget: { name: 'seed' } }] },
      ],
      links: [
        [1, 3, 0, 4, 0, 'INT'],
        [2, 4, 0, 5, 0, 'INT'],
      ],
    },
    nodes: { seed: '1.seed', noiseSeed: '2.noise_seed', easySeedSeed: '6.seed', primitiveIntSeed: '3.value' },
    seeds: ['seed', 'noiseSeed', 'easySeedSeed', 'primitiveIntSeed'],
  },
  'muted and bypassed': {
    saved: {
      nodes: [
        { id: 1, type: 'LoadImage', mode: 2, widgets_values: ['a.png', 'image'] },
        { id: 2, type: 'LoadImage', mode: 4, widgets_values: ['b.png', 'image'] },
        { id: 3, type: 'LoadImage', mode: 0, title: '底图', widgets_values: ['c.png', 'image'] },
      ],
      links: [],
    },
    nodes: { 底图: '3.image' },
  },
  'values that nobody can name': {
    saved: {
      nodes: [
        { id: 1, type: 'Unknown', widgets_values: [1, 2, 3] },
        { id: 9, type: 'SaveImage', widgets_values: { filename_prefix: 'x' } },
      ],
      links: null,
    },
    nodes: { filenamePrefix: '9.filename_prefix' },
    output: 'image',
  },
};
