import { expect, it } from 'vitest';
import { modelHelpers } from '../../../cli/generate/helpers.js';
import { simulated } from '../../../cli/generate/simulate.js';
import { RunningHub } from '../../../src/index.js';
import { createSimulator } from '../../../src/simulator/index.js';

const AT_ONCE = { create: 0, queue: 0, image: 0, video: 0 };
const appInput = {
  nodeId: '1',
  fieldName: 'style',
  fieldType: 'LIST',
  fieldData: ['a', 'b'],
  fieldValue: 'a',
  description: '风格',
  descriptionEn: 'Style',
  groupName: 'Look',
};
const target = (kind: 'app' | 'workflow', id: string) => ({ kind, id, helper: 'own' });

function clientOf(options: ReturnType<typeof simulated>) {
  const simulator = createSimulator({ ...options, catalog: false, durations: AT_ONCE });
  const { origin: baseUrl, fetch } = simulator;
  return new RunningHub({ apiKey: 'any', baseUrl, fetch, pollsPerSecond: 1e6 });
}

it('keeps what the platform says of an app, and the titles of nodes', async () => {
  const graph = {
    nodes: [{ id: 6, type: 'CLIPTextEncode', title: 'Prompt', mode: 0, widgets_values: ['x'] }],
  };
  const rh = clientOf(
    simulated([
      { target: target('app', '5'), saved: { webappName: 'Cut out', nodeInfoList: [appInput] } },
      { target: target('workflow', '6'), saved: graph },
    ]),
  );
  expect((await rh.apps.get('5')).webappName).toBe('Cut out');
  expect(await rh.apps.inputs('5')).toEqual([
    {
      ...appInput,
      name: '1.style',
      nodeName: 'Node',
      fieldData: '["a","b"]',
      options: [{ value: 'a' }, { value: 'b' }],
    },
  ]);
  expect(await rh.workflows.inputs('6')).toMatchObject([{ name: '6.text', description: 'Prompt' }]);
});

it('runs models that this version does not know, with the checks that their source describes', async () => {
  const field = (key: string, type: string, required: boolean) => ({
    key,
    words: '',
    values: { type, list: false, required } as never,
    sample: undefined,
  });
  const model = {
    id: 'acme/paint-2/text-to-video',
    aliases: [],
    task: 'text-to-video',
    fields: [field('prompt', 'string', true), field('seconds', 'integer', false)],
    values: { name: 'Paint', output: 'video' },
  } as never;
  const settings = { out: '', targets: [], models: { from: [], names: {} } };
  const made = modelHelpers({ models: [{ model, source: 'registry.json' }], told: [] }, settings);
  const rh = clientOf(simulated([], { newer: made.map(({ ir }) => ir) }));
  const id = 'acme/paint-2/text-to-video';
  const { outputs } = await rh.run({ id }, { prompt: 'a fox', seconds: 5 });
  expect(outputs.map(({ kind }) => kind)).toEqual(['video']);
  await expect(rh.run({ id }, { seconds: 5 })).rejects.toThrow('prompt');
  await expect(rh.run({ id }, { prompt: 'a fox', seconds: 'five' })).rejects.toThrow('seconds');
});
