import { expect, it } from 'vitest';
import { modelHelpers } from '../../../cli/generate/helpers.js';
import { simulated } from '../../../cli/generate/simulate.js';
import { nodeClasses } from '../../../codegen/graphs/node-classes.js';
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

const classes = nodeClasses({
  KSampler: {
    input: {
      required: {
        steps: ['INT', { min: 1, max: 100 }],
        sampler_name: [['euler', 'ddim'], {}],
        seed: ['INT', { min: 0, max: 18446744073709552000 }],
      },
    },
  },
});
const sampler = { class_type: 'KSampler', inputs: { steps: 20, sampler_name: 'euler', seed: 5, free: '' } };

it.each([
  ['3.steps', 200, 'at most 100'],
  ['3.steps', 'many', 'of type integer'],
  ['3.sampler_name', 'ddpm', 'one of "euler", "ddim"'],
  ['3.seed', 'any', 'of type integer'],
])('refuses what objectInfo rules out, though no helper was asked: %s = %j', async (name, value, why) => {
  const rh = clientOf(simulated([{ target: target('workflow', '6'), saved: { 3: sampler } }], { classes }));
  const refused: unknown = await rh.workflows.run('6', { [name]: value }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: '433', message: expect.stringContaining(`${name} is`) });
  expect((refused as Error).message).toContain(why);
  await rh.workflows.run('6', { '3.steps': '99', '3.seed': '18446744073709551615', '3.free': 'any' });
});

it('refuses what is not in the list of an app, and what is no switch', async () => {
  const tiled = { nodeId: '2', fieldName: 'tiled', fieldType: 'SWITCH', fieldValue: 'true' };
  const saved = { nodeInfoList: [appInput, tiled, { nodeId: '3', fieldName: 'x', fieldType: 'THING' }] };
  const rh = clientOf(simulated([{ target: target('app', '5'), saved }]));
  await expect(rh.apps.run('5', { '1.style': 'c' })).rejects.toThrow('it must be one of "a", "b"');
  await expect(rh.apps.run('5', { '2.tiled': 'maybe' })).rejects.toThrow('of type boolean');
  await rh.apps.run('5', { '1.style': 'b', '2.tiled': 'false', '3.x': 'any' });
});
