import { ID, KEY, png, stored, success, task } from '../api.js';
import { fails, matches, same } from '../assert.js';

const GRAPH = { 6: { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['4', 1] } } };

const ok = (data) => ({ body: { code: 0, msg: 'success', data } });

export const resourceChecks = {
  'a workflow is run with readable node names': async ({ api }) => {
    const server = await api({ submit: [task()], query: [success({ text: 'x', nodeId: '9' })] });
    const result = await server.client().workflows.run(ID, { '6.text': 'a red fox', '3.seed': 42n });
    same(result.outputs[0].nodeId, '9', 'nodeId');
    const [request] = await server.requests('submit');
    same(request.path, `/openapi/v2/run/workflow/${ID}`, 'path');
    const nodes = JSON.parse(request.body).nodeInfoList.map(({ nodeId, fieldName, fieldValue }) => [
      nodeId,
      fieldName,
      fieldValue,
    ]);
    same(
      nodes,
      [
        ['6', 'text', 'a red fox'],
        ['3', 'seed', '42'],
      ],
      'nodeInfoList',
    );
  },
  'media for a node are uploaded and named': async ({ api }) => {
    const server = await api({ upload: [stored()], submit: [task()] });
    await server.client().apps.submit(ID, { '12.image': new Blob([png()]) });
    const [upload, submit] = await server.requests();
    same([upload.kind, submit.path], ['upload', `/openapi/v2/run/ai-app/${ID}`], 'requests');
    same(JSON.parse(submit.body).nodeInfoList[0].fieldValue, 'openapi/cat.png', 'fieldValue');
  },
  'nodes are checked against the workflow before anything is submitted': async ({ api }) => {
    const server = await api({ other: [ok({ prompt: JSON.stringify(GRAPH) })], submit: [task()] });
    const { workflows } = server.client();
    const wrong = (nodes) => fails(workflows.submit(ID, nodes, { check: true }), 'InputError');
    matches((await wrong({ '7.text': 'x' })).message, /no node 7/, 'message');
    matches((await wrong({ '6.txt': 'x' })).message, /6\.txt.*text/, 'message');
    matches((await wrong({ '6.clip': 'x' })).message, /linked to node 4/, 'message');
    await workflows.submit(ID, { '6.text': 'x' }, { check: true });
    same(await server.count('submit'), 1, 'submits');
  },
  'an id that JavaScript has rounded is refused': async ({ api }) => {
    const server = await api({});
    await fails(server.client().workflows.submit(1900000000000000301, {}), 'InputError');
    same(await server.count(), 0, 'requests');
  },
  'the account is read with numbers as numbers and money as text': async ({ api }) => {
    const server = await api({
      other: [ok({ remainCoins: 12, remainMoney: '3.50', currentTaskCounts: '2', currency: 'USD' })],
    });
    const account = await server.client().account.get();
    same([account.remainCoins, account.remainMoney, account.currentTaskCounts], ['12', '3.50', 2], 'account');
  },
  'a key in an address shows in no error': async ({ api }) => {
    const server = await api({ other: [{ status: 200, body: { code: 301, msg: 'webappId is wrong', data: null } }] });
    const error = await fails(server.client().apps.inputs(ID), 'InputError');
    const [request] = await server.requests();
    matches(request.query, new RegExp(`apiKey=${KEY}`), 'query');
    same(
      [error.endpoint, `${error.message} ${JSON.stringify(error)}`.includes(KEY)],
      ['/api/webapp/apiCallDemo', false],
      'error',
    );
  },
  'a LoRA goes to the storage without the key': async ({ api }) => {
    const server = await api({
      other: [ok({ fileName: 'api-lora/x.safetensors', url: '{elsewhere}/storage?sign=1' }), {}],
    });
    const { md5, uploaded } = await server.client().lora.upload(new Uint8Array([97, 98, 99]), { name: 'style' });
    same([md5, uploaded], ['900150983cd24fb0d6963f7d28e17f72', true], 'upload');
    const [asked, put] = await server.requests('other');
    same(JSON.parse(asked.body).md5Hex, '900150983cd24fb0d6963f7d28e17f72', 'md5Hex');
    same(
      [put.method, put.elsewhere, put.authorization, put.body],
      ['PUT', true, null, 'abc'],
      'request to the storage',
    );
  },
  'maxCost refuses what the platform prices higher': async ({ api }) => {
    const price = { errorCode: '', estimatedPrice: 0.14, currency: 'CNY' };
    const server = await api({ submit: [{ body: price }, { body: price }, task()] });
    const client = server.client();
    const submit = (maxCost) => client.submit({ id: 'vendor/model' }, { prompt: 'x' }, { maxCost });
    await fails(submit('0.1'), 'CostLimitError');
    await submit('0.14');
    same(
      (await server.requests()).map(({ path }) => path.replace('/openapi/v2/', '')),
      ['price-preview/vendor/model', 'price-preview/vendor/model', 'vendor/model'],
      'requests',
    );
  },
};
