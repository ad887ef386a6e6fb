import { describe, expect, it } from 'vitest';
import { type WorkflowInput, workflowInputs } from '../../../src/resources/comfy/workflow-inputs.js';
import { ok, serve } from '../../support/server.js';

const ID = '1900000000000000001';
const GRAPH = '/api/openapi/getJsonApiFormat';

/** A graph as the site has them: pictures from text and a picture, with a ControlNet between prompts and sampler. */
const GRAPH_OF_ALL = {
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sd_xl.safetensors' } },
  '5': { class_type: 'EmptyLatentImage', inputs: { width: 768, height: 512, batch_size: 1 } },
  '6': {
    class_type: 'CLIPTextEncode',
    inputs: { text: 'a red fox', clip: ['4', 1] },
    _meta: { title: 'Positive prompt' },
  },
  '7': { class_type: 'CLIPTextEncode', inputs: { text: ['8', 0], clip: ['4', 1] }, _meta: { title: 'CLIPTextEncode' } },
  '8': { class_type: 'PrimitiveStringMultiline', inputs: { value: 'blurry' } },
  '9': { class_type: 'SaveImage', inputs: { images: ['3', 0], filename_prefix: 'out' } },
  '12': { class_type: 'LoadImage', inputs: { image: 'cat.png', upload: 'image' }, _meta: { title: 'The photo' } },
  '13': {
    class_type: 'ControlNetApplyAdvanced',
    inputs: { positive: ['6', 0], negative: ['7', 0], image: ['12', 0], strength: 0.8 },
  },
  '3': {
    class_type: 'KSampler',
    inputs: {
      seed: 12345678901234567890n,
      control_after_generate: 'randomize',
      cfg: 8,
      model: ['4', 0],
      positive: ['13', 0],
      negative: ['13', 1],
      latent_image: ['5', 0],
    },
  },
};
const TEXT = JSON.stringify(GRAPH_OF_ALL, (_, value: unknown) =>
  typeof value === 'bigint' ? `#${value}#` : value,
).replace(/"#(\d+)#"/, '$1');

const short = ({ name, role, fieldType, fieldValue, description }: WorkflowInput) =>
  [name, role, fieldType, fieldValue, description] as const;
const rolesIn = (graph: Record<string, unknown>) =>
  workflowInputs(graph).map(({ name, role, fieldType }) => [name, role, fieldType]);
const node = (class_type: string, inputs: object, more: object = {}) => ({ class_type, inputs, ...more });

describe('rh.workflows.inputs', () => {
  it('lists what a run can replace, with titles, types and what each is for', async () => {
    const { rh, seen } = await serve({ [GRAPH]: ok({ prompt: TEXT }) });
    const inputs = await rh.workflows.inputs(ID);
    expect(seen).toHaveLength(1);
    expect(inputs.find(({ name }) => name === '12.image')).toEqual({
      name: '12.image',
      nodeId: '12',
      fieldName: 'image',
      nodeName: 'LoadImage',
      fieldType: 'IMAGE',
      fieldValue: 'cat.png',
      description: 'The photo',
      role: 'image',
    });
    expect(inputs.map(short)).toEqual([
      ['3.seed', 'seed', 'INT', '12345678901234567890', undefined],
      ['3.cfg', undefined, 'INT', '8', undefined],
      ['4.ckpt_name', 'model', 'STRING', 'sd_xl.safetensors', undefined],
      ['5.width', 'size', 'INT', '768', undefined],
      ['5.height', 'size', 'INT', '512', undefined],
      ['5.batch_size', undefined, 'INT', '1', undefined],
      ['6.text', 'prompt', 'STRING', 'a red fox', 'Positive prompt'],
      ['8.value', 'negativePrompt', 'STRING', 'blurry', undefined],
      ['9.filename_prefix', undefined, 'STRING', 'out', undefined],
      ['12.image', 'image', 'IMAGE', 'cat.png', 'The photo'],
      ['13.strength', undefined, 'FLOAT', '0.8', undefined],
    ]);
  });

  it('has names that run takes, and makes no request for a graph that is given', async () => {
    const { rh, seen } = await serve({});
    const inputs = await rh.workflows.inputs({ '6': node('CLIPTextEncode', { text: 'a fox' }) });
    expect(inputs.map(({ name }) => name)).toEqual(['6.text']);
    expect(seen).toEqual([]);
  });

  it('leaves out what no run can replace: links, lists, objects, and what only the editor knows', () => {
    const inputs = {
      linked: ['1', 0],
      numbered: [4, 1],
      size: [512, 512, 3],
      lora_1: { on: true, lora: 'a.safetensors' },
      upload: 'image',
      'choose video to upload': 'image',
      audioUI: '',
      steps: 20,
      tiled: false,
      nothing: null,
    };
    expect(workflowInputs({ '1': node('Own', inputs) })).toEqual([
      { name: '1.steps', nodeId: '1', fieldName: 'steps', nodeName: 'Own', fieldType: 'INT', fieldValue: '20' },
      { name: '1.tiled', nodeId: '1', fieldName: 'tiled', nodeName: 'Own', fieldType: 'BOOLEAN', fieldValue: 'false' },
      { name: '1.nothing', nodeId: '1', fieldName: 'nothing', nodeName: 'Own' },
    ]);
  });

  it('tells that a number which is given to seeds alone is a seed, and no other', () => {
    const graph = {
      '1': node('PrimitiveInt', { value: 5 }),
      '2': node('Int', { number: '12345678901234567890' }),
      '3': node('Int', { number: 20 }),
      '4': node('Int', { low: 1, high: 9 }),
      '5': node('Int', { number: 1, from: ['9', 0] }),
      '6': node('K', { seed: ['1', 0], noise_seed: ['2', 0], other_seed: ['3', 0], seed2: ['4', 0], seed3: ['5', 0] }),
      '7': node('K', { steps: ['3', 0] }),
    };
    const seeds = workflowInputs(graph).filter(({ role }) => role === 'seed');
    expect(seeds.map(({ name, fieldType }) => [name, fieldType])).toEqual([
      ['1.value', 'INT'],
      ['2.number', 'INT'],
    ]);
  });

  it('leaves out nodes that are muted or bypassed, and what is none', () => {
    const graph = {
      '1': node('A', { text: 'a' }, { mode: 2 }),
      '2': node('A', { text: 'a' }, { mode: 4 }),
      '3': node('A', { text: 'a' }, { _meta: { mode: 4 } }),
      '4': node('A', { text: 'a' }, { mode: 0 }),
      '5': null,
      '6': { inputs: { text: 'a' } },
      '7': { class_type: 'A' },
    };
    expect(workflowInputs(graph).map(({ name }) => name)).toEqual(['4.text']);
  });

  it.each([
    ['VHS_LoadVideo', 'video', 'clip', 'video', 'VIDEO'],
    ['LoadAudio', 'audio', 'sound', 'audio', 'AUDIO'],
    ['LoadImageMask', 'image', 'a.png [output]', 'image', 'IMAGE'],
    ['Own', 'audio_path', 'voice.MP3', 'audio', 'AUDIO'],
    ['Own', 'image', 'no file', undefined, 'STRING'],
    ['UnetLoaderGGUF', 'unet_name', 'flux.gguf', 'model', 'STRING'],
    ['LoraLoader', 'lora_name', 'None', 'model', 'STRING'],
    ['RandomNoise', 'noise_seed', 5, 'seed', 'INT'],
    ['ResolutionPicker', 'aspect_ratio', '16:9', 'size', 'STRING'],
    ['Own', 'negative_prompt', 'blurry', 'negativePrompt', 'STRING'],
    ['Own', 't5xxl', 'a fox', 'prompt', 'STRING'],
    ['Own', 'context', 'a fox', undefined, 'STRING'],
    ['Own', 'value', 'a fox', undefined, 'STRING'],
  ])('knows %s.%s = %j', (type, name, value, role, fieldType) => {
    expect(rolesIn({ '1': node(type, { [name]: value }) })).toEqual([[`1.${name}`, role, fieldType]]);
  });

  it('knows a negative prompt by its title where no link tells', () => {
    const title = (text: string) => ({ _meta: { title: text } });
    const graph = {
      '1': node('CLIPTextEncode', { text: '' }, title('负面提示词')),
      '2': node('CLIPTextEncode', { text: '' }, title('Prompt')),
    };
    expect(workflowInputs(graph).map(({ role }) => role)).toEqual(['negativePrompt', 'prompt']);
  });

  it('looks at each link of a large graph twice at most, also of one that goes round', () => {
    let reads = 0;
    const count = 2000;
    const nodes = Array.from({ length: count }, (_, at) => {
      const links = {
        positive: [String((at * 7) % count), at % 2],
        negative: [String((at + 1) % count), (at + 1) % 2],
      };
      const inputs = new Proxy(
        { ...links, text: 'x', model: [String((at * 3) % count), 0] },
        {
          get: (target, name) => (reads++, Reflect.get(target, name) as unknown),
        },
      );
      return [String(at), node('A', inputs)] as const;
    });
    const inputs = workflowInputs(Object.fromEntries(nodes));
    expect(inputs).toHaveLength(count);
    // Every node has four inputs, and each pass asks for all of them once or a few by name.
    expect(reads).toBeLessThan(count * 4 * 12);
  });
});
