import type { GraphCase } from './workflow-cases.js';

const input = (
  nodeId: string | number,
  fieldName: string,
  fieldType: string | null,
  fieldData: unknown = null,
  more: object = {},
) => ({
  nodeId,
  nodeName: 'Node',
  fieldName,
  fieldValue: '1',
  fieldType,
  fieldData: fieldData === null || typeof fieldData === 'string' ? fieldData : JSON.stringify(fieldData),
  description: null,
  ...more,
});
const app = (...nodeInfoList: object[]) => ({ code: 0, data: { webappName: 'An app', nodeInfoList } });

/** Descriptions of apps, in the shapes that were seen. */
export const appCases: Readonly<Record<string, GraphCase>> = {
  'a picture and a prompt': {
    saved: app(
      input(285, 'image', 'IMAGE', [['a.png'], { image_upload: true }], { description: 'photo', fieldValue: 'a.png' }),
      input(122, 'prompt', 'STRING', ['STRING', { default: '', multiline: true }], { fieldValue: 'a fox' }),
    ),
    nodes: { photo: '285.image', prompt: '122.prompt' },
  },
  'the list alone': { saved: [input('1', 'text', 'STRING')], nodes: { text: '1.text' } },
  'the list as text': {
    saved: { nodeInfoList: JSON.stringify([input('1', 'text', 'STRING')]) },
    nodes: { text: '1.text' },
  },
  'as the client gives it': {
    saved: { webappName: 'X', inputs: [{ name: '1.text', nodeId: '1', fieldName: 'text', fieldType: 'STRING' }] },
    nodes: { text: '1.text' },
  },
  'a list with its default at the end': {
    saved: app(
      input(
        '3',
        'select',
        'LIST',
        [
          { name: 'Ink', index: '1', description: 'black' },
          { name: 'Oil', index: 2 },
          { default: '1', description: 'x' },
        ],
        { description: '风格', descriptionEn: 'Painting style' },
      ),
    ),
    nodes: { paintingStyle: '3.select' },
  },
  'a list of texts': {
    saved: app(input('3', 'sampler', 'LIST', ['euler', 'ddim'], { fieldValue: 'gone' })),
    nodes: { sampler: '3.sampler' },
  },
  'options and settings': {
    saved: app(input('3', 'mode', 'LIST', [['fast', 'slow'], { default: 'fast' }], { fieldValue: 'fast' })),
    nodes: { mode: '3.mode' },
  },
  'a combo': {
    saved: app(input('3', 'combo', 'COMBO', ['COMBO', { options: ['x', 'y'], tooltip: 'which\n*/' }])),
    nodes: { combo: '3.combo' },
  },
  'a list that is broken': { saved: app(input('3', 'style', 'LIST', '[{')), nodes: { style: '3.style' } },
  'numbers with limits': {
    saved: app(
      input('3', 'steps', 'INT', ['INT', { min: 1, max: 100, step: 1, default: 20 }]),
      input('3', 'cfg', 'FLOAT', ['FLOAT', { min: 0, max: 30.5 }]),
    ),
    nodes: { steps: '3.steps', cfg: '3.cfg' },
  },
  'numbers that are none': {
    saved: app(input('3', 'steps', 'INT', ['INT', { min: 'a', max: null }], { fieldValue: 'many' })),
    nodes: { steps: '3.steps' },
  },
  'a seed with the usual limits': {
    saved: app(input('3', 'seed', 'INT', '["INT",{"min":0,"max":18446744073709551615}]')),
    nodes: { seed: '3.seed' },
    seeds: ['seed'],
  },
  'a seed that is small': {
    saved: app(input('3', 'seed', 'INT', ['INT', { min: 0, max: 65535 }])),
    nodes: { seed: '3.seed' },
  },
  switches: {
    saved: app(
      input('1', 'on', 'SWITCH', null, { fieldValue: 'true' }),
      input('7', 'off', 'SWITCH', null, { fieldValue: false }),
      input('2', 'which', 'SWITCH', null, { fieldValue: '2' }),
      input('3', 'really', 'BOOLEAN', ['BOOLEAN', { default: true }], { fieldValue: 'False' }),
    ),
    nodes: { on: '1.on', off: '7.off', which: '2.which', really: '3.really' },
  },
  'video and sound': {
    saved: app(input('1', 'video', 'VIDEO'), input('2', 'audio', 'AUDIO'), input('3', 'file', 'image')),
    nodes: { video: '1.video', audio: '2.audio', file: '3.file' },
  },
  'model files': {
    saved: app(
      input('1', 'ckpt_name', 'CKPT', [['a.safetensors', 'b.safetensors'], { tooltip: 'The checkpoint' }], {
        fieldValue: 'a.safetensors',
      }),
    ),
    nodes: { ckptName: '1.ckpt_name' },
  },
  'kinds that nobody knows': {
    saved: app(input('1', 'x', 'COLOR'), input('2', 'y', null), input('3', 'z', 'LORA')),
    nodes: { x: '1.x', y: '2.y', z: '3.z' },
  },
  'labels that repeat': {
    saved: app(...[1, 2, 3].map((id) => input(id, 'text', 'STRING', null, { description: '文本' }))),
    nodes: { 文本: '1.text', text: '2.text', text_3: '3.text' },
  },
  'an input twice': { saved: app(input('1', 'text', 'STRING'), input(1, 'text', 'INT')), nodes: { text: '1.text' } },
  'items without a node, and one whose id has a space': {
    saved: app(input('', 'text', 'STRING'), input('a b', 'text', 'STRING'), input('1', 'text', 'STRING')),
    nodes: { text_a_b: 'a\\ b.text', text: '1.text' },
  },
  'whole numbers with many digits': {
    saved: app(
      input('1', 'seed', 'INT', null, { fieldValue: '1125899906842624000' }),
      input('2', 'value', 'INT', null, { fieldValue: '1125899906842624000' }),
    ),
    nodes: { seed: '1.seed', value: '2.value' },
    seeds: ['seed'],
  },
  'nothing to set': { saved: app(), nodes: {} },
  'hostile labels': {
    saved: app(
      input('1', '`${x}`', '*/', '["*/","`"]', { description: '*/ } export const evil = 1; /*', nodeName: '\u202E*/' }),
    ),
    nodes: { exportConstEvil1: '1.`${x}`' },
  },
  'a list that is parsed already, beside nothing': {
    saved: { nodeInfoList: [null, { ...input('3', 'style', 'LIST'), fieldData: ['1', '2'] }] },
    nodes: { style: '3.style' },
  },
  'types without settings': {
    saved: app(
      input('3', 'steps', 'INT', ['INT']),
      input('3', 'prompt', 'STRING', ['STRING'], { fieldValue: 'a fox' }),
      input('3', 'only', 'LIST', ['euler'], { fieldValue: 'euler' }),
    ),
    nodes: { steps: '3.steps', prompt: '3.prompt', only: '3.only' },
  },
};
