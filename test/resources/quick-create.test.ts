import { describe, expect, it } from 'vitest';
import { type QuickCreateNode } from '../../src/index.js';
import { json, KEY, ok, QUERY, serve, stores, UPLOAD } from '../support/server.js';

const APP = '1900000000000000501';
const RUN = '/task/openapi/quick-ai-app/run';
const STYLES = '/api/fast/creation/model/params';
const text: QuickCreateNode = {
  nodeId: '10',
  nodeName: 'Text',
  fieldName: 'text',
  fieldType: 'STRING',
  fieldValue: 'a red fox',
  description: 'prompt',
};
const created = ok({ taskId: '1900000000000000503', taskStatus: 'QUEUED', clientId: 'c', netWssUrl: null });

describe('rh.quickCreate', () => {
  it('lists styles with weights as numbers, with the key in the header alone', async () => {
    const style = { id: '1900000000000000502', type: 2, modelLoar1Weight: '0.8', modelLoar2FileName: null };
    const { rh, seen } = await serve({ [STYLES]: ok([style]) });
    const { items } = await rh.quickCreate.styles.list(APP);
    expect(items).toEqual([{ id: '1900000000000000502', type: 2, modelLoar1Weight: 0.8 }]);
    expect(seen[0]!.body).toEqual({ type: 2, webappId: APP });
  });

  it('starts over v1 and follows the task over v2', async () => {
    const done = {
      taskId: '1900000000000000503',
      status: 'SUCCESS',
      results: [{ url: 'https://files.example/a.png' }],
    };
    const { rh, seen, paths } = await serve({ [UPLOAD]: stores(), [RUN]: created, [QUERY]: json(done) });
    const image = { ...text, nodeId: '11', fieldName: 'image', fieldType: 'IMAGE', fieldValue: new Blob(['x']) };
    const png = { ...image, fieldValue: { data: image.fieldValue, fileName: 'a.png' } };
    const result = await rh.quickCreate.run(APP, '002', [text, png]);
    expect(result.outputs).toHaveLength(1);
    expect(paths()).toEqual([UPLOAD, RUN, QUERY]);
    expect(seen[1]!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(seen[1]!.body).toEqual({
      apiKey: KEY,
      webappId: APP,
      quickCreateCode: '002',
      nodeInfoList: [text, { ...png, fieldValue: 'openapi/1.png' }],
    });
  });

  it('needs every field of a node', async () => {
    const { rh, seen } = await serve({ [RUN]: created });
    const { description: _, ...incomplete } = text;
    const submit = rh.quickCreate.submit(APP, '001', [incomplete as QuickCreateNode]);
    await expect(submit).rejects.toThrow('10.text: Quick Create also needs `description`.');
    expect(seen).toHaveLength(0);
    expect((await rh.quickCreate.submit(APP, '001', [text])).id).toBe('1900000000000000503');
  });
});
