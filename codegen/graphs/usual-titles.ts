/** Titles that ComfyUI's editor gives nodes by itself, where they are not made of the name of the class. */
const USUAL: Readonly<Record<string, string>> = {
  CLIPTextEncode: 'CLIP Text Encode (Prompt)',
  CheckpointLoaderSimple: 'Load Checkpoint',
  UNETLoader: 'Load Diffusion Model',
  CLIPLoader: 'Load CLIP',
  DualCLIPLoader: 'DualCLIPLoader',
  VAELoader: 'Load VAE',
  LoraLoader: 'Load LoRA',
  LoraLoaderModelOnly: 'LoraLoaderModelOnly',
  ControlNetLoader: 'Load ControlNet Model',
  UpscaleModelLoader: 'Load Upscale Model',
  CLIPVisionLoader: 'Load CLIP Vision',
  LoadImage: 'Load Image',
  LoadImageMask: 'Load Image (as Mask)',
  LoadAudio: 'Load Audio',
  LoadVideo: 'Load Video',
  KSamplerAdvanced: 'KSampler (Advanced)',
  VHS_LoadVideo: 'Load Video (Upload)',
  VHS_VideoCombine: 'Video Combine',
};

const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a title says no more than the class of its node does. */
export function isUsualTitle(type: string, title: string): boolean {
  const usual = Object.hasOwn(USUAL, type) ? USUAL[type]! : '';
  return title === '' || bare(title) === bare(type) || (usual !== '' && bare(title) === bare(usual));
}
