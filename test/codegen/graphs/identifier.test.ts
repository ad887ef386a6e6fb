import { expect, it } from 'vitest';
import { identifierOf, Names } from '../../../codegen/graphs/identifier.js';

it.each([
  ['Positive Prompt', 'positivePrompt'],
  ['sampler_name', 'samplerName'],
  ['ckptName', 'ckptName'],
  ['CFG', 'cfg'],
  ['LoRA strength', 'loraStrength'],
  ['Use HD', 'useHd'],
  ['放大ID', '放大ID'],
  ['CFG值', 'cfg值'],
  ['iPhone photo', 'iPhonePhoto'],
  ['12ab', '_12ab'],
  ['参考图 (可选)', '参考图可选'],
  ['1. 上传图片', '上传图片'],
  ['2）宽度', '宽度'],
  ['2nd image', '_2ndImage'],
  ['Ｗｉｄｔｈ', 'width'],
  ['e\u0301tage', 'étage'],
  ['🎉 fun', 'fun'],
  ['__proto__', 'proto'],
  ['12', undefined],
  ['n\u2E2Fame', 'nAme'],
  ['\u2E2Fname', 'name'],
  ['a\u20DD b', 'aB'],
  ['\u0301a', '_\u0301a'],
  ['\u2E2F', undefined],
  ['★', undefined],
  ['', undefined],
  ['please write here what you want to see', undefined],
  ['请在这里上传一张清晰的人物正面照片并且不要有任何遮挡物谢谢大家的配合支持', undefined],
])('%s becomes %s', (title, name) => {
  expect(identifierOf(title)).toBe(name);
});

it.each([
  ['KSamplerAdvanced', 'kSamplerAdvanced'],
  ['CLIPTextEncode', 'clipTextEncode'],
  ['CLIPTextEncodeSDXL', 'clipTextEncodeSdxl'],
  ['VAEEncodeForInpaint', 'vaeEncodeForInpaint'],
  ['VAELoader', 'vaeLoader'],
  ['UNETLoader', 'unetLoader'],
  ['UnetLoaderGGUF', 'unetLoaderGguf'],
  ['DualCLIPLoader', 'dualClipLoader'],
  ['IPAdapterUnifiedLoader', 'ipAdapterUnifiedLoader'],
  ['LoraLoaderModelOnly', 'loraLoaderModelOnly'],
  ['LoRALoader', 'loraLoader'],
  ['DownloadAndLoadLoRAs', 'downloadAndLoadLoras'],
  ['3DPreview', '_3dPreview'],
  ['Preview3D', 'preview3D'],
  ['SV3D_Conditioning', 'sv3dConditioning'],
  ['SD_4XUpscale_Conditioning', 'sd4xUpscaleConditioning'],
  ['StableCascade_StageB_Conditioning', 'stableCascadeStageBConditioning'],
  ['VHS_LoadVideo', 'vhsLoadVideo'],
  ['DWPreprocessor', 'dwPreprocessor'],
  ['INTConstant', 'intConstant'],
  ['Seed (rgthree)', 'seedRgthree'],
  ['easy seed', 'easySeed'],
  ['CR Text', 'crText'],
])('the class %s becomes %s', (type, name) => {
  expect(identifierOf(type)).toBe(name);
});

it('gives each name once, the first that is free', () => {
  const names = new Names();
  expect(names.take(['a', 'b'])).toBe('a');
  expect(names.take(['A', undefined, 'b'])).toBe('b');
  expect(names.take(['a', 'b'])).toBe('b_2');
  expect(names.take(['b_2', 'b'])).toBe('b_3');
  expect(names.take([undefined])).toBe('input');
});
