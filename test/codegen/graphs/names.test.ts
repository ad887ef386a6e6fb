import { expect, it } from 'vitest';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';

const node = (class_type: string, inputs: object, title?: string) => ({
  class_type,
  inputs,
  ...(title !== undefined && { _meta: { title } }),
});
const nodesOf = (saved: unknown) => graphHelper({ kind: 'workflow', helper: 'own', id: '1', saved }).nodes!;
const loader = (name: string) => node('VAELoader', { vae_name: name });

it('names the second and the third of a class alike, after their nodes', () => {
  expect(nodesOf({ 1: loader('a.pt'), 4: loader('b.pt'), 12: loader('c.pt') })).toEqual({
    vaeName: '1.vae_name',
    vaeName_4: '4.vae_name',
    vaeName_12: '12.vae_name',
  });
});

it('puts the class in front for the first of another class, and the title where there is one', () => {
  const names = nodesOf({
    1: node('LoadImage', { image: 'a.png' }),
    2: node('LoadImageMask', { image: 'b.png' }),
    3: node('LoadImageMask', { image: 'c.png' }),
    4: node('LoraLoader', { lora_name: 'a.pt', strength: 1 }),
    5: node('LoraLoader', { lora_name: 'b.pt', strength: 1 }, 'Low noise'),
  });
  expect(names).toEqual({
    image: '1.image',
    loadImageMaskImage: '2.image',
    image_3: '3.image',
    loraName: '4.lora_name',
    lowNoiseLoraName: '5.lora_name',
    strength: '4.strength',
    lowNoiseStrength: '5.strength',
  });
});

it.each(['VAELoader', 'OtherLoader'])('keeps the names there are when a %s is added', (type) => {
  const saved = [
    { id: 2, type: 'VAELoader', mode: 0, widgets_values_named: { vae_name: 'a.pt' } },
    { id: 10, type: 'VAELoader', mode: 0, widgets_values_named: { vae_name: 'b.pt' } },
    { id: 3, type: 'CLIPLoader', mode: 0, widgets_values_named: { vae_name: 'c.pt' } },
  ];
  const before = nodesOf({ nodes: saved });
  expect(before).toEqual({ vaeName: '2.vae_name', vaeName_10: '10.vae_name', clipLoaderVaeName: '3.vae_name' });
  const added = { id: 11, type, mode: 0, widgets_values_named: { vae_name: 'd.pt' } };
  for (const at of [0, 1, 2, 3]) {
    expect(nodesOf({ nodes: [...saved.slice(0, at), added, ...saved.slice(at)] })).toMatchObject(before);
  }
});

it('keeps the names of an app when an input is added before them', () => {
  const input = (nodeId: string) => ({ nodeId, fieldName: 'text', fieldType: 'STRING', fieldValue: 'x' });
  const namesOf = (...ids: string[]) =>
    graphHelper({ kind: 'app', helper: 'own', id: '1', saved: ids.map(input) }).nodes;
  expect(namesOf('3', '20')).toEqual({ text: '3.text', text_20: '20.text' });
  expect(namesOf('21', '20', '3')).toEqual({ text_21: '21.text', text_20: '20.text', text: '3.text' });
});

it('names nodes whose ids are no numbers after those that have numbers, in the order of the graph', () => {
  const names = nodesOf({ b: loader('a.pt'), a: loader('b.pt'), '12:5': loader('c.pt'), 12: loader('d.pt') });
  expect(names).toMatchObject({
    vaeName: '12.vae_name',
    vaeName_12_5: '12:5.vae_name',
    vaeName_b: 'b.vae_name',
    vaeName_a: 'a.vae_name',
  });
});

it('takes an input for as young as its node in a subgraph, or the subgraph, whichever is younger', () => {
  const before = { '12:5': loader('a.pt'), 30: loader('b.pt') };
  expect(nodesOf(before)).toEqual({ vaeName: '12:5.vae_name', vaeName_30: '30.vae_name' });
  const inside = nodesOf({ '12:40': loader('c.pt'), 30: loader('b.pt') });
  expect(inside).toMatchObject({ vaeName: '30.vae_name' });
  const again = nodesOf({ ...before, '50:5': loader('d.pt') });
  expect(again).toMatchObject(nodesOf(before));
});
