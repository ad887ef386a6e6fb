import { describe, expect, test } from 'vitest';
import { bench } from '../fixtures.js';

const GRAPH = {
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'a.safetensors' } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a fox', clip: ['4', 1] } },
  '12': { class_type: 'SaveImage', inputs: { images: ['6', 0] } },
};
const apiKey = 'good';

describe('a complete graph in the request', () => {
  test.each([
    ['as text', JSON.stringify(GRAPH)],
    ['as an object', GRAPH],
  ])('is run, whatever the workflow, and its list is ignored: %s', async (_, workflow) => {
    const { sim, post, submit, query } = bench();
    const nodeInfoList = [{ nodeId: '99', fieldName: 'x', fieldValue: 1 }];
    const created = await post('/task/openapi/create', { apiKey, workflowId: '1', workflow, nodeInfoList });
    expect(created.code).toBe(0);
    expect(JSON.parse(created.data['promptTips']!)).toMatchObject({ outputs_to_execute: ['12'] });
    expect((await post('/task/openapi/create', { apiKey, workflow })).code).toBe(0);
    const { taskId } = await submit('run/workflow/1', { workflow });
    await sim.clock.advance(10_000);
    expect(await query(taskId)).toMatchObject({ status: 'SUCCESS', results: [{ nodeId: '12' }] });
    const outputs = await post('/task/openapi/outputs', { apiKey, taskId: created.data['taskId'] });
    expect(outputs.data).toMatchObject([{ nodeId: '12' }]);
  });

  test('that saves nothing ends in the node that no other one uses', async () => {
    const { finish } = bench();
    const workflow = { ...GRAPH, '12': { class_type: 'Upscale', inputs: { images: ['6', 0] } } };
    expect(await finish('run/workflow/1', { workflow })).toMatchObject({ results: [{ nodeId: '12' }] });
  });

  test.each([
    ['is empty', '{}', {}],
    ['is no JSON', '{"3":', {}],
    ['is of the page, not of the API', { nodes: [] }, { nodes: { errors: [{ details: 'class_type is missing' }] } }],
    ['lacks inputs', { 3: { class_type: 'KSampler' } }, { 3: { class_type: 'KSampler' } }],
    [
      'links to nothing',
      { ...GRAPH, 12: { class_type: 'SaveImage', inputs: { images: ['7', 0] } } },
      { 12: { errors: [{ details: 'node 7, which it takes an input from, does not exist' }] } },
    ],
  ])('that %s is refused with its node errors', async (_, workflow, errors) => {
    const { sim, post, submit } = bench();
    const created = await post('/task/openapi/create', { apiKey, workflowId: '1', workflow });
    expect(created).toMatchObject({ code: 433, msg: 'VALIDATE_PROMPT_FAILED' });
    const refused = await submit('run/workflow/1', { workflow });
    expect(refused).toMatchObject({ taskId: '', errorCode: '433', errorMessage: 'VALIDATE_PROMPT_FAILED' });
    const { promptTips } = refused as unknown as { promptTips: string };
    for (const tips of [promptTips, created.data['promptTips']!]) {
      expect(JSON.parse(tips)).toMatchObject({ result: false, node_errors: errors });
    }
    expect(sim.tasks).toEqual([]);
  });

  test.each([null, '', undefined])('that is %j is none: the saved workflow is run', async (workflow) => {
    const { post } = bench();
    expect(await post('/task/openapi/create', { apiKey, workflowId: '1', workflow })).toMatchObject({ code: 380 });
  });
});
