import type { Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';

/** What a model of each task does, in English and in Chinese: all that is certain of a new one. */
const DOING: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  'asset-create': ['registers a file as an asset that other models take', '把文件登记为供其他模型使用的素材'],
  'audio-separation': ['separates a recording into its parts', '把一段录音分离成各个部分'],
  'audio-to-text': ['tells in text what is in a recording', '用文字说明录音的内容'],
  'face-detection': ['finds the faces in a picture or a clip', '找出图片或视频中的人脸'],
  'image-enhance': ['enlarges or improves a picture', '放大或改善图片'],
  'image-to-3d': ['makes a 3D model from pictures', '根据图片生成 3D 模型'],
  'image-to-image': ['makes a new picture from given ones', '根据给定的图片生成新图片'],
  'image-to-text': ['answers in text about pictures', '用文字回答关于图片的问题'],
  'image-to-video': ['makes a clip from a picture', '把图片变成视频'],
  'image-to-world': ['makes a scene to walk through from a picture', '根据图片生成可以漫游的场景'],
  'lip-sync': ['makes a face speak or sing to a sound', '让人脸随声音说话或唱歌'],
  lyrics: ['writes the words of a song', '写出歌词'],
  'media-upload': ['takes a file that other models use', '接收供其他模型使用的文件'],
  'motion-control': ['moves a figure the way a given clip does', '让人物照着给定视频的动作动起来'],
  'music-to-music': ['makes music from a given piece', '根据给定的乐曲生成音乐'],
  'reference-to-video': ['makes a clip in which the given references appear', '生成出现给定参考内容的视频'],
  'start-end-to-video': ['makes a clip that leads from a first picture to a last one', '生成从首帧过渡到尾帧的视频'],
  'text-to-3d': ['makes a 3D model from a description', '根据描述生成 3D 模型'],
  'text-to-image': ['draws a picture from a description', '根据描述画出图片'],
  'text-to-music': ['makes music from a description', '根据描述生成音乐'],
  'text-to-speech': ['speaks a text aloud', '把文字朗读出来'],
  'text-to-text': ['writes a text from a given one', '根据给定的文字写出文字'],
  'text-to-video': ['films a scene from a description', '根据描述拍出视频'],
  'text-to-world': ['makes a scene to walk through from a description', '根据描述生成可以漫游的场景'],
  'video-enhance': ['enlarges or improves a clip', '放大或改善视频'],
  'video-extend': ['carries on a clip from its end', '从结尾处续写视频'],
  'video-to-text': ['answers in text about a clip', '用文字回答关于视频的问题'],
  'video-to-video': ['makes a new clip from a given one', '根据给定的视频生成新视频'],
  'video-to-world': ['makes a scene to walk through from a clip', '根据视频生成可以漫游的场景'],
  'voice-create': ['makes a voice that can speak texts', '生成可以朗读文字的声音'],
};

/** What a caller can choose, by the names that the vendor gives to fields. */
const CHOICES: readonly (readonly [name: RegExp, english: string, chinese: string])[] = [
  [/^duration$/i, 'the length', '时长'],
  [/^(resolution|quality|size)$/i, 'the size class', '分辨率档位'],
  [/^(output)?(width|height)$/i, 'width and height', '宽和高'],
  [/^(aspect_?)?ratio$/i, 'the shape', '画面比例'],
  [/^style\w*$/i, 'the style', '风格'],
  [/^voice(Id|_id|Name)?$/i, 'the voice', '声音'],
  [/^(language\w*|\w*Lang)$/i, 'the language', '语言'],
  [/^(generate)?_?(audio|sound)(Switch|_switch)?$/i, 'whether there is sound', '是否带声音'],
  [/^output_?format$/i, 'the file format', '文件格式'],
  [/^seed$/i, 'the seed', '种子'],
];

/** What is said of a new model in each language. */
interface DraftDescription {
  readonly english: string;
  readonly chinese: string;
}

/**
 * A description of what the sources say alone: what the model does, and what can be chosen. It is one sentence that
 * begins with the title of the model, so that no two models have the same.
 */
export function draftDescription({ fields }: Model, task: string, title: string): DraftDescription | undefined {
  const doing = DOING[task];
  if (doing === undefined) return undefined;
  const chosen = CHOICES.filter(([name]) => fields.some(({ key, values }) => name.test(key) && !isMedia(values.type)));
  const english = listed(chosen.map(([, choice]) => choice));
  const chinese = chosen.map(([, , choice]) => choice).join('、');
  return {
    english: `${title} ${doing[0]}${english === '' ? '' : `; you can choose ${english}`}.`,
    chinese: `${title} ${doing[1]}${chinese === '' ? '' : `；可以选择${chinese}`}。`,
  };
}

/** What is certain of a family with a model of a task. */
export function familyAbout(task: string): DraftDescription | undefined {
  const doing = DOING[task];
  return doing && { english: `A family with a model that ${doing[0]}.`, chinese: `该系列有模型可以${doing[1]}。` };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
