import { expect, it } from 'vitest';
import { catalog, searchModels } from '../../src/catalog/index.js';

/** What users of other platforms type, in English and Chinese, by the task that it asks for. */
const WORDS: Readonly<Record<string, string>> = {
  'image-to-image':
    'background removal,remove background,rembg,inpaint,inpainting,outpaint,face swap,virtual try on,image edit,remove watermark,抠图,去背景,换背景,去水印,换脸,换装,修图,图片编辑,扩图,局部重绘,图生图',
  'text-to-image': 'image generator,generate image,logo,anime,headshot,文生图,画图,海报,插画,头像,写真,动漫',
  'image-enhance': 'upscale,image upscaler,super resolution,restore,photo restoration,放大,高清,画质增强,老照片修复',
  'video-enhance': 'video upscaler,frame interpolation,视频超分,补帧',
  'text-to-video': 'video generator,generate video,文生视频,短视频',
  'image-to-video': 'animate image,photo to video,图生视频,图片转视频',
  'start-end-to-video': 'first last frame,keyframes,首尾帧',
  'video-to-video': 'edit video,视频编辑,视频转绘',
  'motion-control': 'motion transfer,mocap,动作迁移,跳舞',
  'lip-sync':
    'talking head,talking head from a portrait and speech,lip sync,talking avatar,digital human,avatar,数字人,口播,对口型,口型同步',
  'text-to-speech': 'tts,voice over,voiceover,dubbing,narration,speech synthesis,配音,语音合成,文字转语音,朗读,旁白',
  'voice-create': 'voice clone,voice cloning,声音克隆,克隆声音,声音复刻',
  'text-to-music': 'music generator,soundtrack,text to music,音乐,写歌,歌曲,背景音乐',
  lyrics: 'lyrics,歌词',
  'audio-separation': 'vocal remover,stems,karaoke,人声分离,伴奏',
  'image-to-text': 'caption,ocr,image understanding,识图,反推,图片理解',
  'audio-to-text': 'speech to text,speech recognition,asr,transcribe,语音识别,语音转文字,音频理解,听写',
  'text-to-text': 'llm,chatbot,translate,对话,大模型,翻译,文案',
  'image-to-3d': '3d model,3d model from a photo,mesh,建模,3D建模,三维,手办',
  'image-to-world': 'world model,世界模型',
};

/** What brands are called elsewhere. */
const BRANDS: readonly [words: string, family: string][] = [
  ['即梦', 'jimeng'],
  ['即梦4', 'jimeng'],
  ['sroa', 'sora'],
  ['豆包', 'seedance'],
  ['豆包', 'doubao'],
  ['千问', 'qwen-tts'],
  ['luma ai', 'luma'],
  ['谷歌', 'gemini'],
  ['海螺', 'hailuo'],
  ['通义万相', 'wan'],
  ['千问', 'qwen-image'],
  ['生数', 'vidu'],
  ['混元', 'hunyuan3d'],
  ['香蕉', 'nano-banana'],
  ['谷歌', 'nano-banana'],
  ['openai video', 'sora'],
  ['google video', 'veo'],
  ['kuaishou', 'kling'],
];

const rows = Object.entries(WORDS).flatMap(([task, line]) => line.split(',').map((words) => [words, task] as const));

it.each(rows)('%s finds a model that does %s among the first five', (words, task) => {
  const found = searchModels(words).slice(0, 5);
  expect(found.map((entry) => entry.task)).toContain(task);
  // Not by chance: most of what comes first is what was asked for, or as much as there is of it.
  const all = catalog.filter((entry) => entry.task === task && entry.lifecycle.status === 'active');
  expect(found.filter((entry) => entry.task === task).length).toBeGreaterThanOrEqual(Math.min(all.length, 2));
});

it.each(BRANDS)('%s finds the family %s among the first five', (words, family) => {
  const found = searchModels(words).slice(0, 5);
  expect(found.map((entry) => entry.family)).toContain(family);
});

it.each(['sfx', 'sdxl', 'ideogram', 'elevenlabs', 'hedra', 'pika', 'whisper', 'saro', 'roas'])(
  'nothing is found by %s, which is not there, or no slip',
  (words) => {
    expect(searchModels(words)).toEqual([]);
  },
);

it('every task has other words, so that a new one is not forgotten', async () => {
  const { otherWordsFor } = await import('../../src/catalog/vocabulary.js');
  const tasks = [...new Set(catalog.map(({ task }) => task))].filter((task) => task !== 'media-upload');
  const [any] = catalog;
  const without = tasks.filter((task) => otherWordsFor({ ...any!, task, family: 'x' }).length === 0);
  expect(without).toEqual([]);
});

it.each(['speech to text', 'speech-to-text', 'stt', 'STT', 'asr', 'transcribe', 'transcription', 'audio to text'])(
  'for %s what writes down a sound is first, and none is found that speaks, sings or gives an id of a sound',
  (words) => {
    const found = searchModels(words);
    expect(found[0]?.task).toBe('audio-to-text');
    expect(found.filter(({ task }) => !task.endsWith('-to-text'))).toEqual([]);
  },
);

const ERASERS = ['volc-subtitle-erase-pro/video', 'volc-subtitle-erase/video'];

it.each(['字幕', '去字幕', '擦除字幕'])('%s are what two models erase', (words) => {
  expect(searchModels(words).map(({ id }) => id)).toEqual(ERASERS);
});

it('subtitles are what two models erase before two others translate them', () => {
  const translators = ['volc-drama/serial-video-translate', 'volc-drama/video-translate'];
  expect(searchModels('subtitles').map(({ id }) => id)).toEqual([...ERASERS, ...translators]);
});

it('brands take turns where their models fit equally well, so that none takes all of the first places', () => {
  const found = searchModels('谷歌');
  expect(new Set(found.slice(0, 3).map(({ family }) => family)).size).toBe(3);
});

it('what is made to text is found as before', () => {
  expect(searchModels('image to text')[0]?.task).toBe('image-to-text');
  expect(searchModels('text to speech')[0]?.task).toBe('text-to-speech');
  expect(searchModels('llm')[0]?.task).toBe('text-to-text');
});
