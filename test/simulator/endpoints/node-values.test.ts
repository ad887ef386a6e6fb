import { expect, test } from 'vitest';
import { bench } from '../fixtures.js';

const graph = {
  '3': { class_type: 'KSampler', inputs: { steps: 20, cfg: 7, sampler_name: 'euler', tiled: false, model: ['4', 0] } },
  '9': { class_type: 'SaveImage', inputs: { filename_prefix: 'x', images: ['3', 0] } },
};
const workflows = {
  '5': {
    graph,
    values: {
      '3.steps': { type: 'integer', minimum: 1, maximum: 100 },
      '3.cfg': { type: 'number' },
      '3.sampler_name': { enum: ['euler', 'ddim', 2] },
      '3.tiled': { type: 'boolean' },
      '9.filename_prefix': { type: 'string' },
    },
  },
} as const;
const apps = {
  '7': {
    name: 'x',
    inputs: [{ nodeId: '1', nodeName: 'Style', fieldName: 'style', fieldValue: 'a', fieldType: 'LIST' }],
    values: { '1.style': { enum: ['a', 'b'] } },
  },
};
const apiKey = 'good';
const item = (name: string, fieldValue: unknown) => {
  const [nodeId, fieldName] = name.split('.');
  return { nodeId, fieldName, fieldValue };
};

test.each([
  ['3.steps', 'value_bigger_than_max', '3.steps is 200; it must be at most 100', 200],
  ['3.steps', 'value_smaller_than_min', '3.steps is 0; it must be at least 1', '0'],
  ['3.steps', 'invalid_input_type', '3.steps is "many"; it must be of type integer', 'many'],
  ['3.steps', 'invalid_input_type', '3.steps is ""; it must be of type integer', ''],
  ['3.steps', 'invalid_input_type', '3.steps is 2.5; it must be of type integer', 2.5],
  ['3.cfg', 'invalid_input_type', '3.cfg is true; it must be of type number', true],
  ['3.sampler_name', 'value_not_in_list', '3.sampler_name is "ddpm"; it must be one of "euler", "ddim", 2', 'ddpm'],
  ['3.tiled', 'invalid_input_type', '3.tiled is "yes"; it must be of type boolean', 'yes'],
  ['9.filename_prefix', 'invalid_input_type', '9.filename_prefix is null; it must be of type string', null],
])('a value that %s does not take is refused: %s', async (name, type, details, value) => {
  const { sim, post, submit } = bench({ workflows });
  const nodeInfoList = [item('3.cfg', 5), item(name, value)];
  const created = await post('/task/openapi/create', { apiKey, workflowId: '5', nodeInfoList });
  expect(created).toMatchObject({ code: 433, msg: 'VALIDATE_PROMPT_FAILED' });
  const refused = (await submit('run/workflow/5', { nodeInfoList })) as unknown as { promptTips: string };
  expect(refused).toMatchObject({ taskId: '', errorCode: '433', errorMessage: 'VALIDATE_PROMPT_FAILED' });
  const node = name.split('.')[0] as '3' | '9';
  expect(JSON.parse(refused.promptTips)).toMatchObject({
    result: false,
    node_errors: { [node]: { class_type: graph[node].class_type, errors: [{ type, details }] } },
  });
  expect(sim.tasks).toEqual([]);
});

test('all that is wrong is told, by node', async () => {
  const { submit } = bench({ workflows });
  const nodeInfoList = [item('3.steps', 0), item('9.filename_prefix', {}), item('3.tiled', 1)];
  const { promptTips } = (await submit('run/workflow/5', { nodeInfoList })) as unknown as { promptTips: string };
  const { node_errors: errors } = JSON.parse(promptTips) as { node_errors: Record<string, { errors: unknown[] }> };
  expect(Object.entries(errors).map(([id, { errors: some }]) => [id, some.length])).toEqual([
    ['3', 2],
    ['9', 1],
  ]);
});

test('what is in its list and its limits is taken, also as text, and so is what has no schema', async () => {
  const { sim, finish } = bench({ workflows });
  const values = { steps: '100', cfg: '7.5', sampler_name: '2', tiled: 'True' };
  const nodeInfoList = [
    ...Object.entries(values).map(([name, value]) => item(`3.${name}`, value)),
    item('9.filename_prefix', 5),
  ];
  expect(await finish('run/workflow/5', { nodeInfoList })).toMatchObject({ status: 'SUCCESS' });
  expect(sim.tasks[0]!.input).toMatchObject({ '3.steps': '100', '9.filename_prefix': 5 });
  const open = bench({ workflows: { '5': { graph } } });
  expect(await open.finish('run/workflow/5', { nodeInfoList: [item('3.steps', 'many')] })).toMatchObject({
    status: 'SUCCESS',
  });
});

test('an app refuses what is not in its list', async () => {
  const { post, submit, finish } = bench({ apps });
  const nodeInfoList = [item('1.style', 'c')];
  expect(await post('/task/openapi/ai-app/run', { apiKey, webappId: '7', nodeInfoList })).toMatchObject({ code: 433 });
  expect(await submit('run/ai-app/7', { nodeInfoList })).toMatchObject({ errorCode: '433' });
  expect(await finish('run/ai-app/7', { nodeInfoList: [item('1.style', 'b')] })).toMatchObject({ status: 'SUCCESS' });
});
