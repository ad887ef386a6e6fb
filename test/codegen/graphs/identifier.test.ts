import { expect, it } from 'vitest';
import { identifierOf, Names } from '../../../codegen/graphs/identifier.js';

it.each([
  ['Positive Prompt', 'positivePrompt'],
  ['sampler_name', 'samplerName'],
  ['ckptName', 'ckptName'],
  ['CFG', 'cfg'],
  ['LoRA strength', 'loRAStrength'],
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

it('gives each name once, the first that is free', () => {
  const names = new Names();
  expect(names.take(['a', 'b'])).toBe('a');
  expect(names.take(['A', undefined, 'b'])).toBe('b');
  expect(names.take(['a', 'b'])).toBe('b_2');
  expect(names.take(['b_2', 'b'])).toBe('b_3');
  expect(names.take([undefined])).toBe('input');
});
