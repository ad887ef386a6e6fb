import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/resources/comfy/graph-nodes.js';

const socket = (name: string, link: number | null, type = '*', more: object = {}) => ({ name, link, type, ...more });
const widget = (name: string, link: number | null = null) => socket(name, link, 'X', { widget: { name } });
const out = (type: string) => [{ type }];

/** The graph in API format. */
const sent = (graph: object) =>
  Object.fromEntries(nodesOf(graph as never).map(({ id, inputs }) => [id, { ...inputs }]));

it('links through reroutes and what is bypassed, by type, as the editor does', () => {
  const nodes = [
    { id: 1, type: 'Load', outputs: out('IMAGE') },
    {
      id: 2,
      type: 'Blur',
      mode: 4,
      inputs: [socket('mask', 9, 'MASK'), socket('image', 1, 'IMAGE')],
      outputs: out('IMAGE'),
    },
    { id: 3, type: 'Reroute', inputs: [socket('', 2)], outputs: out('*') },
    { id: 4, type: 'Save', inputs: [socket('images', 3, 'IMAGE'), widget('prefix')], widgets_values: ['x'] },
    { id: 5, type: 'Other', mode: 4, inputs: [socket('latent', 1, 'LATENT')], outputs: out('FLOAT') },
    { id: 6, type: 'T', inputs: [widget('size', 5), socket('any', 6)], widgets_values: [1] },
    { id: 7, type: 'Mute', mode: 2 },
    { id: 8, type: 'U', inputs: [widget('size', 7), widget('step')], widgets_values: [1, 2] },
  ];
  const links = [
    [1, 1, 0, 2, 1, 'IMAGE'],
    [2, 2, 0, 3, 0, 'IMAGE'],
    [3, 3, 0, 4, 0, 'IMAGE'],
    [5, 5, 0, 6, 0, 'FLOAT'],
    [6, 2, 0, 6, 1, '*'],
    [7, 7, 0, 8, 0, 'X'],
  ];
  expect(sent({ nodes, links })).toEqual({
    '1': {},
    '4': { images: ['1', 0], prefix: 'x' },
    // Nothing fits through, so the widget keeps its value.
    '6': { size: 1 },
    // The source does not run, and takes the input with it.
    '8': { step: 2 },
  });
});

it('links into subgraphs and out of them, and takes the values that stand outside', () => {
  const inner = {
    id: 'in',
    name: 'Inner',
    inputs: [{ name: 'model' }, { name: 'text' }],
    outputs: [{ name: 'a' }, { name: 'same' }],
    nodes: [{ id: 1, type: 'Encode', inputs: [socket('model', 1), widget('text', 2)], widgets_values: ['deep'] }],
    links: [
      { id: 1, origin_id: -10, origin_slot: 0, target_id: 1, target_slot: 0 },
      { id: 2, origin_id: -10, origin_slot: 1, target_id: 1, target_slot: 1 },
      { id: 3, origin_id: 1, origin_slot: 2, target_id: -20, target_slot: 0 },
      { id: 4, origin_id: -10, origin_slot: 0, target_id: -20, target_slot: 1 },
    ],
  };
  const outer = {
    ...inner,
    id: 'out',
    inputs: [{ name: 'text' }, { name: 'model' }],
    nodes: [{ id: 7, type: 'in', inputs: [socket('model', 1), widget('text', 2)], widgets_values: ['middle'] }],
    links: [
      { id: 1, origin_id: -10, origin_slot: 1, target_id: 7, target_slot: 0 },
      { id: 2, origin_id: -10, origin_slot: 0, target_id: 7, target_slot: 1 },
      { id: 3, origin_id: 7, origin_slot: 0, target_id: -20, target_slot: 0 },
      { id: 4, origin_id: 7, origin_slot: 1, target_id: -20, target_slot: 1 },
    ],
  };
  const nodes = [
    { id: 3, type: 'Load' },
    { id: 4, type: 'out', inputs: [socket('model', 1), widget('text')], widgets_values: ['top'] },
    { id: 5, type: 'Save', inputs: [socket('a', 2), socket('b', 3)] },
  ];
  const links = [
    [1, 3, 1, 4, 1],
    [2, 4, 0, 5, 0],
    [3, 4, 1, 5, 1],
  ];
  expect(sent({ nodes, links, definitions: { subgraphs: [outer, inner] } })).toEqual({
    '3': {},
    '4:7:1': { model: ['3', 1], text: 'top' },
    '5': { a: ['4:7:1', 2], b: ['3', 1] },
  });
});

it('ends where links or subgraphs go round in circles', () => {
  const circle = [
    { id: 1, type: 'Reroute', inputs: [socket('', 1)] },
    { id: 2, type: 'T', inputs: [widget('x', 1)], widgets_values: [1] },
  ];
  expect(sent({ nodes: circle, links: [[1, 1, 0, 1, 0]] })).toEqual({ '2': { x: 1 } });
  const itself = { id: 'a', nodes: [{ id: 1, type: 'a' }] };
  const ended = /contain each other, or unfold into too many nodes/;
  expect(() => sent({ nodes: [{ id: 1, type: 'a' }], definitions: { subgraphs: [itself] } })).toThrow(ended);
  const doubling = Array.from({ length: 40 }, (_, id) => ({
    id: `s${id}`,
    nodes: [1, 2].map((one) => ({ id: one, type: `s${id + 1}` })),
  }));
  expect(() => sent({ nodes: [{ id: 1, type: 's0' }], definitions: { subgraphs: doubling } })).toThrow(ended);
});

it('takes what stands for no link, no value and no definition for nothing', () => {
  const nodes = [
    { id: 1, type: 'a', inputs: 'none', widgets_values: 3, properties: { proxyWidgets: 'none' } },
    { id: 2, type: 'GetNode', widgets_values: ['lost'] },
    { id: 3, type: 'T', inputs: [widget('x', 1), widget('y', 2)], widgets_values: [1, 2] },
  ];
  const definitions = { subgraphs: [{ id: 'a', nodes: null, links: [null], outputs: 4 }, 'b'] };
  expect(sent({ nodes, links: [[1, 2, 0, 3, 0], [2, 1, 0, 3, 1], null], definitions })).toEqual({
    '3': { x: 1, y: 2 },
  });
});
