/** A graph, and the inputs that are expected of it: name → input of a node. */
export interface GraphCase {
  readonly saved: unknown;
  readonly nodes: Readonly<Record<string, string | readonly string[]>>;
  readonly seeds?: readonly string[];
  readonly output?: string;
}

const node = (class_type: string, inputs: object, title?: string) => ({
  class_type,
  inputs,
  ...(title !== undefined && { _meta: { title } }),
});
const save = (from: string, type = 'SaveImage') => node(type, { images: [from, 0] });

const sampler = {
  seed: 1,
  steps: 20,
  cfg: 7.5,
  sampler_name: 'euler',
  model: ['4', 0],
  positive: ['6', 0],
  negative: ['7', 0],
};
const textToImage = {
  '3': node('KSampler', sampler, 'KSampler'),
  '4': node('CheckpointLoaderSimple', { ckpt_name: 'sdxl.safetensors' }, 'Load Checkpoint'),
  '5': node('EmptyLatentImage', { width: 1024, height: 1024, batch_size: 1 }, 'Empty Latent Image'),
  '6': node('CLIPTextEncode', { text: 'a fox', clip: ['4', 1] }, 'CLIP Text Encode (Prompt)'),
  '7': node('CLIPTextEncode', { text: 'blurry', clip: ['4', 1] }, 'CLIP Text Encode (Prompt)'),
  '9': save('3'),
};
const textToImageNodes = {
  prompt: '6.text',
  negativePrompt: '7.text',
  width: '5.width',
  height: '5.height',
  seed: '3.seed',
  model: '4.ckpt_name',
  steps: '3.steps',
  cfg: '3.cfg',
  samplerName: '3.sampler_name',
  batchSize: '5.batch_size',
};

export const workflowCases: Readonly<Record<string, GraphCase>> = {
  'seeds that other nodes hold': {
    saved: {
      '1': node('PrimitiveInt', { value: 7 }),
      '2': node('Seed (rgthree)', { seed: -1 }),
      '3': node('easy seed', { seed: 3 }),
      '4': node('RandomNoise', { noise_seed: ['6', 0] }),
      '5': node('INTConstant', { value: 20 }),
      '6': node('Int', { Number: '1125899906842624000', label: 'x' }, 'Noise'),
      '7': node('KSampler', { seed: ['1', 0], steps: ['5', 0] }),
      '8': node('KSampler', { seed: ['5', 0], noise_seed: ['2', 0], seed2: ['3', 0] }),
      '9': node('RandomInt', { min: 0, max: 9 }),
      '10': node('KSampler', { seed: ['9', 0] }),
      '11': node('PrimitiveInt', { value: '9007199254740993' }),
    },
    nodes: {
      seed: '1.value',
      seedRgthreeSeed: '2.seed',
      easySeedSeed: '3.seed',
      noiseSeed: '6.Number',
      value: '5.value',
      label: '6.label',
      min: '9.min',
      max: '9.max',
      primitiveIntValue: '11.value',
    },
    seeds: ['seed', 'seedRgthreeSeed', 'easySeedSeed', 'noiseSeed'],
  },
  'text to image': { saved: textToImage, nodes: textToImageNodes, seeds: ['seed'], output: 'image' },
  'as the platform responds': {
    saved: { code: 0, msg: 'success', data: { prompt: JSON.stringify(textToImage) } },
    nodes: textToImageNodes,
    seeds: ['seed'],
    output: 'image',
  },
  'as text in a field': {
    saved: { prompt: JSON.stringify(textToImage) },
    nodes: textToImageNodes,
    seeds: ['seed'],
    output: 'image',
  },
  'titles of the author': {
    saved: {
      '1': node('CLIPTextEncode', { text: 'x' }, 'Positive Prompt'),
      '2': node('LoadImage', { image: 'a.png' }, 'Face photo'),
      '9': save('2'),
    },
    nodes: { positivePrompt: '1.text', facePhoto: '2.image' },
    output: 'image',
  },
  'Chinese titles': {
    saved: {
      '1': node('CLIPTextEncode', { text: '一只狐狸' }, '正向提示词'),
      '2': node('LoadImage', { image: 'a.png' }, '1. 上传图片（人物）'),
      '9': save('2'),
    },
    nodes: { 正向提示词: '1.text', 上传图片人物: '2.image' },
    output: 'image',
  },
  'titles that are sentences, signs or nothing': {
    saved: {
      '1': node('CLIPTextEncode', { text: 'x' }, 'Please write what you want to see in the picture here'),
      '2': node('LoadImage', { image: 'a.png' }, '★★★'),
      '3': node('LoadImage', { image: 'b.png' }, ''),
      '9': save('2'),
    },
    nodes: { prompt: '1.text', image: '2.image', image_3: '3.image' },
    output: 'image',
  },
  'many nodes of one kind': {
    saved: {
      ...Object.fromEntries(
        [1, 2, 3, 4].map((id) => [
          id,
          node('LoraLoader', { lora_name: `${id}.safetensors`, strength_model: 1, model: ['9', 0] }),
        ]),
      ),
      '9': save('1'),
    },
    nodes: {
      loraName: '1.lora_name',
      loraName_2: '2.lora_name',
      loraName_3: '3.lora_name',
      loraName_4: '4.lora_name',
      strengthModel: '1.strength_model',
      strengthModel_2: '2.strength_model',
      strengthModel_3: '3.strength_model',
      strengthModel_4: '4.strength_model',
    },
    output: 'image',
  },
  'names that differ in case alone': {
    saved: { '1': node('A', { Size: 1, size: 2 }), '9': save('1') },
    nodes: { size: '1.Size', aSize: '1.size' },
    output: 'image',
  },
  'muted and bypassed nodes': {
    saved: {
      '1': { ...node('LoadImage', { image: 'a.png' }), mode: 4 },
      '2': { ...node('T', { x: 1 }), _meta: { mode: 2 } },
      '3': node('T', { y: 1 }),
      '9': save('3'),
    },
    nodes: { y: '3.y' },
    output: 'image',
  },
  'custom nodes nobody knows': {
    saved: {
      '1': node('✨ Magic|Node (v2)', { 'strange name!': 'x', 数值: 3, '2nd': true, list: [1, 2, 3], link: ['9', 0] }),
      '9': save('1'),
    },
    nodes: { strangeName: '1.strange name!', 数值: '1.数值', _2nd: '1.2nd' },
    output: 'image',
  },
  'no value, and values of every type': {
    saved: { '1': node('T', { a: null, b: true, c: 1.5, d: '', e: 18446744073709551615n.toString() }), '9': save('1') },
    nodes: { a: '1.a', b: '1.b', c: '1.c', d: '1.d', e: '1.e' },
    output: 'image',
  },
  'a seed beyond 2^53': {
    saved:
      '{"1":{"class_type":"RandomNoise","inputs":{"noise_seed":18446744073709551615}},"9":{"class_type":"SaveImage","inputs":{"images":["1",0]}}}',
    nodes: { noiseSeed: '1.noise_seed' },
    seeds: ['noiseSeed'],
    output: 'image',
  },
  'a seed that is text': {
    saved: { '1': node('T', { seed: 'random' }), '9': save('1') },
    nodes: { seed: '1.seed' },
    output: 'image',
  },
  'ids of a subgraph': {
    saved: { '57:8': node('CLIPTextEncode', { text: 'x' }), '57:9:1': node('K', { seed: 1 }), '9': save('57:8') },
    nodes: { prompt: '57:8.text', seed: '57:9:1.seed' },
    seeds: ['seed'],
    output: 'image',
  },
  'a video': {
    saved: {
      '1': node('VHS_LoadVideo', { video: 'a.mp4', frame_rate: 24 }),
      '2': node('VHS_VideoCombine', { frame_rate: 8, images: ['1', 0] }),
    },
    nodes: { video: '1.video', frameRate: '1.frame_rate', vhsVideoCombineFrameRate: '2.frame_rate' },
    output: 'video',
  },
  'a video that is a moving picture': {
    saved: { '2': node('VHS_VideoCombine', { format: 'image/gif', images: ['1', 0] }) },
    nodes: { format: '2.format' },
    output: 'image',
  },
  'a video of a format that is linked': {
    saved: { '1': node('T', { x: 1 }), '2': node('VHS_VideoCombine', { format: ['1', 0], images: ['1', 0] }) },
    nodes: { x: '1.x' },
  },
  'pictures that move': {
    saved: { '1': node('SaveAnimatedWEBP', { images: ['3', 0], fps: 6 }) },
    nodes: { fps: '1.fps' },
    output: 'image',
  },
  'a sound': {
    saved: {
      '1': node('LoadAudio', { audio: 'a.mp3' }),
      '2': node('SaveAudioMP3', { audio: ['1', 0], quality: 'V0' }),
    },
    nodes: { audio: '1.audio', quality: '2.quality' },
    output: 'audio',
  },
  'a 3D model': {
    saved: {
      '1': node('LoadImage', { image: 'a.png' }),
      '2': node('SaveGLB', { mesh: ['1', 0], filename_prefix: 'm' }),
    },
    nodes: { image: '1.image', filenamePrefix: '2.filename_prefix' },
    output: '3d',
  },
  'several kinds of outputs': {
    saved: { '1': node('T', { x: 1 }), '2': save('1'), '3': save('1', 'SaveAudio') },
    nodes: { x: '1.x' },
  },
  'nothing that saves': { saved: { '1': node('T', { x: 1 }) }, nodes: { x: '1.x' } },
  'nothing to set': { saved: { '1': node('T', {}), '9': save('1') }, nodes: {}, output: 'image' },
  'names of the language': {
    saved: { '1': node('T', { __proto__x: 1, constructor: 'a', class: 1, toString: 2, default: 3 }), '9': save('1') },
    nodes: {
      protoX: '1.__proto__x',
      tConstructor: '1.constructor',
      class: '1.class',
      tToString: '1.toString',
      default: '1.default',
    },
    output: 'image',
  },
  'hostile titles': {
    saved: {
      '1': node('CLIPTextEncode', { text: '*/ alert(1) /*' }, "*/ ${alert(1)} `x` '"),
      '2': node('T', { "'];alert(1);//": '\u2028\u202E' }, '@deprecated {@link x}'),
      '9': save('1'),
    },
    nodes: { alert1X: '1.text', deprecatedLinkX: "2.'];alert(1);//" },
    output: 'image',
  },
};
