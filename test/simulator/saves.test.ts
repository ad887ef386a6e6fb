import { describe, expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { createSimulator, type SimulatorOptions } from '../../src/simulator/index.js';

const AT_ONCE = { create: 0, queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };

function clientOf(options: SimulatorOptions) {
  const simulator = createSimulator({ catalog: false, durations: AT_ONCE, ...options });
  const { origin: baseUrl, fetch } = simulator;
  return { simulator, rh: new RunningHub({ apiKey: 'any', baseUrl, fetch, pollsPerSecond: 1e6 }) };
}

const node = (class_type: string, inputs: object = {}) => ({ class_type, inputs: { ...inputs } });

async function outputsOf(graph: Readonly<Record<string, ReturnType<typeof node>>>) {
  const { rh } = clientOf({ workflows: { 1: { graph } } });
  const { outputs } = await rh.workflows.run('1', {});
  const taken = await Promise.all(
    outputs.map(async (output) => (output.kind === 'text' ? 0 : (await rh.download(output).blob()).size)),
  );
  expect(taken.every((size, index) => size > 0 || outputs[index]!.kind === 'text')).toBe(true);
  return outputs.map(({ kind, nodeId }) => [nodeId, kind]);
}

describe('a run of a graph', () => {
  it('gives an output for every node that saves something, each of its kind', async () => {
    const graph = {
      '1': node('VAEDecode'),
      '2': node('SaveImage', { images: ['1', 0] }),
      '3': node('SaveAudioMP3'),
      '4': node('VHS_VideoCombine', { format: 'video/h264-mp4' }),
      '5': node('ConditioningCombine'),
      '6': node('PreviewImage', { images: ['1', 0] }),
      '7': node('SaveGLB'),
    };
    expect(await outputsOf(graph)).toEqual([
      ['2', 'image'],
      ['3', 'audio'],
      ['4', 'video'],
      ['7', '3d'],
    ]);
  });

  it('gives what is only shown where nothing is saved, and a picture where nobody knows', async () => {
    expect(await outputsOf({ '1': node('PreviewImage'), '2': node('PreviewAudio') })).toEqual([
      ['1', 'image'],
      ['2', 'audio'],
    ]);
    expect(await outputsOf({ '1': node('Own'), '2': node('Other', { from: ['1', 0] }) })).toEqual([['2', 'image']]);
  });

  it('tells the nodes in v1, too, and different pictures', async () => {
    const graph = { '2': node('SaveImage'), '5': node('SaveImage') };
    const { simulator, rh } = clientOf({ workflows: { 1: { graph } } });
    const task = await rh.workflows.submit('1', {});
    await task.result();
    const request = { method: 'POST', body: JSON.stringify({ apiKey: 'any', taskId: task.id }) };
    const answer = await simulator.fetch(`${simulator.origin}/task/openapi/outputs`, request);
    const { data } = (await answer.json()) as { data: { nodeId: string; fileUrl: string }[] };
    expect(data.map(({ nodeId }) => nodeId)).toEqual(['2', '5']);
    const files = await Promise.all(data.map(async ({ fileUrl }) => (await simulator.fetch(fileUrl)).bytes()));
    expect(Buffer.compare(files[0]!, files[1]!)).not.toBe(0);
  });
});

describe("a graph as ComfyUI's editor saves it", () => {
  const graph = {
    nodes: [
      { id: 1, type: 'CLIPTextEncode', title: 'Say', mode: 0, widgets_values: ['a fox'] },
      { id: 2, type: 'LoadImage', mode: 4, widgets_values: ['a.png', 'image'] },
      { id: 9, type: 'SaveImage', mode: 0, inputs: [{ name: 'images', link: 3 }], widgets_values: ['out'] },
    ],
    links: [[3, 1, 0, 9, 0, 'IMAGE']],
  };

  it('runs as the editor sends it', async () => {
    const { simulator, rh } = clientOf({ workflows: { 1: { graph } } });
    expect(await rh.workflows.get('1')).toEqual({
      '1': { class_type: 'CLIPTextEncode', inputs: { text: 'a fox' }, _meta: { title: 'Say' } },
      '9': { class_type: 'SaveImage', inputs: { images: ['1', 0], filename_prefix: 'out' } },
    });
    const { outputs } = await rh.workflows.run('1', { '1.text': 'a hare' });
    expect(outputs.map(({ nodeId }) => nodeId)).toEqual(['9']);
    expect(simulator.tasks[0]!.input).toEqual({ '1.text': 'a hare' });
    await expect(rh.workflows.run('1', { '2.image': 'b.png' })).rejects.toThrow('node not found: 2');
  });

  it('is refused when it cannot be read', () => {
    const nodes = [{ id: 7, type: 'workflow>Own', mode: 0 }];
    expect(() => clientOf({ workflows: { 1: { graph: { nodes } } } })).toThrow('Node 7 (workflow>Own) is a group');
  });
});
