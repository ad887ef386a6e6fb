import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { generate } from '../../../cli/generate/generate.js';
import { emitOwn } from '../../../cli/generate/emit-own.js';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';
import { nodeClasses } from '../../../codegen/graphs/node-classes.js';
import { nodesOf } from '../../../src/resources/comfy/graph-nodes.js';
import { temporaryFolder } from '../../support/folder.js';
import { compileOwn } from './compile-own.js';

const INFO = {
  KSampler: {
    input: {
      required: {
        model: ['MODEL'],
        seed: ['INT', { default: 0, min: 0, max: 18446744073709552000, control_after_generate: true }],
        steps: ['INT', { default: 20, min: 1, max: 100, tooltip: 'How many */ steps' }],
        cfg: ['FLOAT', { min: 0, max: 30.5 }],
        sampler_name: [['euler', 'ddim'], {}],
        wired: ['INT', { forceInput: true }],
      },
      optional: { strict: ['BOOLEAN', { default: true }], note: ['STRING', { multiline: true }] },
    },
  },
  Unheard: {
    input: {
      required: {
        picture: ['COMBO', { options: ['a.png'], image_upload: true }],
        size: ['COMBO', { options: [512, 1024] }],
        many: [Array.from({ length: 501 }, (_, at) => `f${at}`)],
        short_seed: ['INT', { min: 0, max: 65535 }],
      },
    },
  },
  CheckpointLoaderSimple: { input: { required: { ckpt_name: [['new.safetensors', 'other.safetensors']] } } },
};
const classes = nodeClasses(INFO);
const node = (class_type: string, inputs: object) => ({ class_type, inputs });
const helperOf = (saved: unknown) => graphHelper({ kind: 'workflow', helper: 'own', id: '1', saved, classes });

const graph = {
  '1': node('KSampler', { seed: 1, steps: 20, cfg: 7, sampler_name: 'euler', strict: true, note: '' }),
  '2': node('Unheard', { picture: 'a.png', size: 512, many: 'f1', short_seed: 7 }),
  '3': node('CheckpointLoaderSimple', { ckpt_name: 'old.safetensors' }),
};

it('types what ComfyUI says of a node: lists, limits, defaults, media and tooltips', () => {
  const { input, seeds, media, missing } = helperOf(graph);
  const { steps, cfg, samplerName, size, many, shortSeed, strict, model } = input.properties!;
  expect(steps).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 20 });
  expect(steps!.description).toContain('Tooltip: "How many */ steps".');
  expect(cfg).toMatchObject({ type: 'number', minimum: 0, maximum: 30.5, default: 7 });
  expect(samplerName).toMatchObject({ enum: ['euler', 'ddim'], default: 'euler' });
  expect(size).toMatchObject({ enum: [512, 1024], default: 512 });
  expect(many).toMatchObject({ type: 'string', default: 'f1' });
  expect(shortSeed).toMatchObject({ type: 'integer', maximum: 65535, default: 7 });
  expect(strict).toMatchObject({ type: 'boolean', default: true });
  expect(media).toEqual({ picture: ['image', 0, ''] });
  expect(seeds).toEqual(['seed']);
  expect(model).toMatchObject({ enum: ['new.safetensors', 'other.safetensors'] });
  expect(model!.description).toContain('Its saved value "old.safetensors" is not among them.');
  expect(missing).toEqual({ model: 'old.safetensors' });
});

it('names the values of nodes in a graph of the editor that nobody knows otherwise', () => {
  const nodes = [{ id: 2, type: 'Unheard', widgets_values: ['a.png', 512, 'f1', 7, 'fixed', 'image'] }];
  expect(nodesOf({ nodes })).toMatchObject([{ inputs: {} }]);
  expect(helperOf({ nodes }).nodes).toEqual({
    picture: '2.picture',
    shortSeed: '2.short_seed',
    size: '2.size',
    many: '2.many',
  });
});

it('refuses at compile time what is on no list', () => {
  const calls = [
    "void rh.run(own.own, { samplerName: 'ddim', size: 1024, model: 'new.safetensors' });",
    "// @ts-expect-error\nvoid rh.run(own.own, { samplerName: 'heun' });",
    '// @ts-expect-error\nvoid rh.run(own.own, { size: 768 });',
  ];
  expect(compileOwn(emitOwn([helperOf(graph)]), calls)).toBe('');
});

it('tells files of models that are not there, and those that went, once each', async () => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const folder = await temporaryFolder();
  const write = (name: string, content: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(content));
  write('graph.json', graph);
  write('info.json', INFO);
  write('runninghub.config.json', { objectInfo: 'info.json', workflows: { own: { id: '1', file: 'graph.json' } } });
  const call = { workflow: [], app: [], models: [], offline: true, json: false, watch: false, simulate: false };
  const lines = async () => {
    printed.length = 0;
    await generate(folder, { ...call, check: false });
    return printed.slice(0, -1);
  };
  const missing = '! own: model is set to "old.safetensors", which is not among the values that there are';
  expect(await lines()).toEqual([missing]);
  expect(await lines()).toEqual([]);
  write('graph.json', { ...graph, '3': node('CheckpointLoaderSimple', { ckpt_name: 'gone.safetensors' }) });
  expect(await lines()).toEqual([missing.replace('old', 'gone')]);
  write('graph.json', graph);
  expect(await lines()).toEqual([missing]);
  const input = { required: { ckpt_name: [['new.safetensors', 'old.safetensors']] } };
  write('info.json', { ...INFO, CheckpointLoaderSimple: { input } });
  expect(await lines()).toEqual([
    '! own: model no longer takes "other.safetensors"',
    '  own: model takes "old.safetensors" as well',
    '  own: model has the default "old.safetensors"; it had none',
  ]);
  expect(await generate(folder, { ...call, check: true })).toBe(true);
});

it('tells of values that the graph does not name, until ComfyUI does, and of no button and no object', async () => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const folder = await temporaryFolder();
  const write = (name: string, content: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(content));
  const values = [['a.png', 512, 'f1', 7], ['image'], [{ on: true }, null], []];
  write('graph.json', { nodes: values.map((widgets_values, id) => ({ id, type: 'Unheard', widgets_values })) });
  write('info.json', INFO);
  const call = { app: [], models: [], offline: true, check: false, json: false, watch: false, simulate: false };
  const lines = async (more: object) => {
    printed.length = 0;
    await generate(folder, { ...call, workflow: ['own=1@graph.json'], out: 'own', ...more });
    return printed.slice(0, -1).join('\n');
  };
  const told =
    '  own: No fields for values that the graph does not name, of `0` (Unheard): `objectInfo` of a ComfyUI that has ' +
    'such nodes names them, and so does the graph in API format.';
  expect(await lines({})).toBe(told);
  expect(readFileSync(path.join(folder, 'own/own.ts'), 'utf8')).toContain('of `0` (Unheard)');
  expect(await lines({ objectInfo: 'info.json' })).not.toContain('No fields');
});

it.each([[[]], [{}], [{ KSampler: {} }], ['text']])('%j is refused', (info) => {
  expect(() => nodeClasses(info)).toThrow('no `/object_info` of ComfyUI');
});
