import type { CatalogEntry } from '../contract/catalog.js';

/**
 * What people who come from elsewhere call a task, and what they want from it, parted by commas. The models say the
 * rest themselves.
 */
const OF_TASKS: Readonly<Record<string, string>> = {
  'text-to-image':
    'image generator,image generation,generate image,create image,make picture,photo,picture,poster,logo,illustration,anime,cartoon,headshot,portrait,wallpaper,drawing,文生图,生图,画图,绘画,海报,插画,头像,写真,动漫,图片生成,生成图片',
  'image-to-image':
    'image edit,edit image,image editing,photo edit,photo editor,picture,remove background,background removal,background remover,rembg,replace background,change background,remove object,object removal,remove watermark,inpaint,inpainting,outpaint,outpainting,expand image,face swap,virtual try on,tryon,style transfer,restyle,retouch,colorize,图生图,修图,改图,图片编辑,编辑图片,抠图,去背景,换背景,去水印,扩图,局部重绘,换脸,换装,换衣,试衣,上色,风格转换',
  'image-enhance':
    'upscale,upscaler,upscaling,image upscaler,super resolution,enhance,enhancer,restore,restoration,photo restoration,sharpen,unblur,deblur,denoise,放大,高清,超分,高清放大,画质增强,图片超分,修复,老照片修复,变清晰',
  'video-enhance':
    'upscale,upscaler,upscaling,video upscaler,super resolution,enhance,enhancer,restore,frame interpolation,slow motion,60 fps,sharpen,denoise,高清,超分,视频超分,视频放大,视频画质增强,修复,补帧,插帧,变清晰',
  'text-to-video':
    'video generator,video generation,generate video,create video,make video,movie,clip,film,文生视频,生成视频,视频生成,做视频,短视频',
  'image-to-video':
    'animate,animation,animate image,animate photo,photo to video,picture to video,bring to life,图生视频,图片转视频,照片动起来,动画',
  'start-end-to-video':
    'first last frame,first and last frame,start end frame,keyframes,transition,morph,首尾帧,首尾帧生视频,转场,过渡',
  'reference-to-video':
    'subject reference,character reference,consistent character,character consistency,ingredients,参考生视频,主体参考,角色一致,多图参考',
  'video-to-video': 'video edit,edit video,video editing,restyle,style transfer,视频编辑,编辑视频,视频转绘,转绘',
  'video-extend': 'extend,extend video,longer video,continue video,续写,延长,视频延长,视频续写',
  'motion-control':
    'motion transfer,motion capture,mocap,pose,dance,character animation,动作迁移,动作控制,动作模仿,跳舞',
  'lip-sync':
    'lip sync,lipsync,talking head,talking avatar,talking photo,talking portrait,speech,digital human,avatar,speaking,数字人,虚拟人,口播,对口型,口型,口型同步,说话',
  'text-to-speech':
    'speech synthesis,voice over,voiceover,voice generator,narration,narrator,dubbing,dub,read aloud,audiobook,配音,语音合成,文字转语音,文本转语音,文生语音,朗读,旁白,语音',
  'voice-create':
    'voice clone,clone voice,voice cloning,voice design,custom voice,声音克隆,克隆声音,语音克隆,声音复刻,音色,音色克隆',
  'text-to-music':
    'music generator,music generation,generate music,song,soundtrack,composer,melody,beat,文生音乐,音乐,音乐生成,歌曲,写歌,作曲,背景音乐,配乐',
  'music-to-music': 'cover song,remix,翻唱,音乐翻唱',
  lyrics: 'songwriting,write lyrics,歌词,写歌词',
  'audio-separation':
    'vocal remover,remove vocals,vocal isolation,isolate voice,stems,stem separation,karaoke,人声分离,音频分离,去人声,伴奏,伴奏提取',
  'image-to-text':
    'caption,captioning,image caption,describe image,image understanding,vision,vision language model,vlm,ocr,visual question answering,vqa,识图,看图,反推,提示词反推,图片理解,图片描述,文字识别',
  'video-to-text':
    'video caption,describe video,video understanding,video summary,vision,视频理解,视频反推,视频描述,视频总结',
  'audio-to-text':
    'speech to text,speech recognition,asr,audio understanding,music understanding,transcript,语音识别,语音转文字,音频转文字,音频理解,歌曲识别,听写',
  'text-to-text':
    'llm,chat,chatbot,language model,large language model,text generation,translate,translation,summarize,copywriting,对话,聊天,大模型,语言模型,翻译,写作,文案,文本生成',
  'text-to-3d': '3d model,3d generator,3d asset,mesh,建模,三维,三维建模,3D模型,3D建模,文生3D',
  'image-to-3d':
    '3d model,photo to 3d,picture to 3d,3d generator,3d asset,mesh,figurine,建模,三维,三维建模,3D模型,3D建模,图生3D,手办',
  'text-to-world': 'world model,3d world,3d scene,世界,世界模型,场景,3D场景',
  'image-to-world': 'world model,3d world,3d scene,panorama,世界,世界模型,场景,3D场景',
  'video-to-world': 'world model,3d world,3d scene,世界,世界模型,场景,3D场景',
  'asset-create': 'character,角色,主体',
  'face-detection': 'face recognition,detect face,人脸识别,人脸检测',
};

/** What else brands and their makers are called, parted by commas. */
const OF_FAMILIES: Readonly<Record<string, string>> = {
  'gpt-image': 'openai,gpt-4o image',
  'nano-banana': 'google,gemini image,谷歌,香蕉,纳米香蕉',
  'qwen-image': 'alibaba,通义,千问,通义千问,阿里',
  'qwen-tts': 'alibaba,tongyi,通义,千问,通义千问,阿里',
  'qwen-text': 'alibaba,通义,千问,通义千问,阿里',
  'z-image': 'alibaba,通义,造相,阿里',
  doubao: 'bytedance,豆包,字节,字节跳动',
  dreamactor: 'bytedance,字节,字节跳动',
  flux: 'black forest labs,bfl',
  gemini: 'google,谷歌',
  grok: 'xai',
  hailuo: 'minimax,海螺',
  happyhorse: 'alibaba,阿里',
  hunyuan3d: 'tencent,腾讯,混元',
  jimeng: 'bytedance,dreamina,即梦,字节,字节跳动',
  kling: 'kuaishou,可灵,快手',
  ltx: 'lightricks',
  luma: 'luma ai,luma labs',
  marble: 'world labs',
  midjourney: 'mj,悠船',
  seedance: 'bytedance,doubao,dreamina,豆包,即梦,字节,字节跳动',
  seedream: 'bytedance,doubao,dreamina,豆包,即梦,字节,字节跳动',
  sora: 'openai',
  topaz: 'topaz labs',
  veo: 'google,谷歌',
  vidu: 'shengshu,生数',
  volcengine: 'bytedance,火山,火山引擎,字节',
  wan: 'alibaba,tongyi,通义,万相,通义万相,阿里',
};

/** The brand of a model, and what else it and its maker are called. */
export function namesOf({ family }: Pick<CatalogEntry, 'family'>): readonly string[] {
  return [family, ...(OF_FAMILIES[family]?.split(',') ?? [])];
}

/** Other words for what a model is and does than those that it has itself. */
export function otherWordsFor({ task, family }: Pick<CatalogEntry, 'task' | 'family'>): readonly string[] {
  return [...(OF_TASKS[task]?.split(',') ?? []), ...namesOf({ family }).slice(1)];
}
