import { describe, expect, it } from 'vitest';
import { workflowInputs } from '../../../src/resources/comfy/workflow-inputs.js';

const inputsOf = (nodes: readonly object[], links: unknown = []) =>
  workflowInputs({ nodes, links }).map(({ name, fieldValue, role, description }) => [
    name,
    fieldValue,
    role,
    description,
  ]);
const widget = (name: string, link: number | null = null) => ({ name, link, widget: { name } });

describe("a graph as ComfyUI's editor saves it", () => {
  it('is read by the names of its widgets, with the values of linked ones left out', () => {
    const sampler = {
      id: 3,
      type: 'KSampler',
      title: 'Sampler',
      mode: 0,
      inputs: [
        { name: 'model', link: 1 },
        { name: 'positive', link: 2 },
        { name: 'negative', link: 3 },
        ...['seed', 'steps', 'cfg', 'sampler_name', 'scheduler'].map((name) => widget(name)),
        widget('denoise', 4),
      ],
      widgets_values: [7, 'randomize', 20, 8, 'euler', 'normal', 1],
    };
    const prompts = [6, 7].map((id) => ({
      id,
      type: 'CLIPTextEncode',
      inputs: [{ name: 'clip', link: 5 }],
      widgets_values: [`text ${id}`],
    }));
    const links = [
      [1, 4, 0, 3, 0, 'MODEL'],
      [2, 6, 0, 3, 1, 'CONDITIONING'],
      { id: 3, origin_id: 7, origin_slot: 0 },
      [4, 99, 0, 3, 9, 'FLOAT'],
      [5, 4, 1, 6, 0, 'CLIP'],
    ];
    expect(inputsOf([sampler, ...prompts], links)).toEqual([
      ['3.seed', '7', 'seed', 'Sampler'],
      ['3.steps', '20', undefined, 'Sampler'],
      ['3.cfg', '8', undefined, 'Sampler'],
      ['3.sampler_name', 'euler', undefined, 'Sampler'],
      ['3.scheduler', 'normal', undefined, 'Sampler'],
      ['6.text', 'text 6', 'prompt', undefined],
      ['7.text', 'text 7', 'negativePrompt', undefined],
    ]);
  });

  it.each(['constructor', 'toString', '__proto__'])('may have nodes of any type: %s', (type) => {
    expect(inputsOf([{ id: 1, type, inputs: [widget('text')], widgets_values: ['a'] }])).toEqual([
      ['1.text', 'a', 'prompt', undefined],
    ]);
  });

  it('is read by the names of its values where they have them', () => {
    const values = { video: 'a.mp4', force_rate: 0, 'choose video to upload': 'image', __proto__: null };
    expect(inputsOf([{ id: 1, type: 'VHS_LoadVideo', widgets_values: values }])).toEqual([
      ['1.video', 'a.mp4', 'video', undefined],
      ['1.force_rate', '0', undefined, undefined],
    ]);
  });

  it('is read by what is known of a node of an older editor', () => {
    const nodes = [
      { id: 1, type: 'LoadImage', widgets_values: ['cat.png', 'image'] },
      { id: 2, type: 'EmptyLatentImage', widgets_values: [768, 512, 1] },
    ];
    expect(inputsOf(nodes)).toEqual([
      ['1.image', 'cat.png', 'image', undefined],
      ['2.width', '768', 'size', undefined],
      ['2.height', '512', 'size', undefined],
      ['2.batch_size', '1', undefined, undefined],
    ]);
  });

  it('tells nothing of values that may be of other widgets', () => {
    const nodes = [
      { id: 1, type: 'Own', widgets_values: ['a', 'b'] },
      { id: 2, type: 'Own', inputs: [widget('a')], widgets_values: ['a', 'b'] },
      { id: 3, type: 'Own', inputs: [widget('a'), widget('b')], widgets_values: ['a'] },
      { id: 4, type: 'Own', inputs: [widget('a')] },
    ];
    expect(inputsOf(nodes)).toEqual([]);
  });

  it('leaves out what does not run: muted, bypassed, notes, and what is no node', () => {
    const idle = [2, 4].map((mode) => ({ id: mode, type: 'LoadImage', mode, widgets_values: ['a.png'] }));
    const note = { id: 5, type: 'Note', widgets_values: { text: 'read me' } };
    expect(inputsOf([...idle, note, null as never, { id: 6 }, { type: 'LoadImage' }], 'none')).toEqual([]);
  });
});
