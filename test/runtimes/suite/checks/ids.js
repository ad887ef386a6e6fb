import { RunningHub } from 'runninghub';
import { ID, INPUT, KEY, TEXT_TO_IMAGE } from '../api.js';
import { fails, same } from '../assert.js';

const JSON_TYPE = { 'content-type': 'application/json' };

/** A script whose responses are written digit by digit: JSON.stringify could not write such numbers. */
const raw = (text) => ({ body: text, headers: JSON_TYPE });

const rawResult = async ({ api }, text) => {
  const server = await api({ query: [raw(text)] });
  return (await server.client().task(ID).result()).raw;
};

export const idChecks = {
  'a bare number in the response to a submit keeps all digits': async ({ api }) => {
    const server = await api({ submit: [raw(`{"taskId":${ID},"status":"RUNNING"}`)] });
    same((await server.client().submit(TEXT_TO_IMAGE, INPUT)).id, ID, 'id');
  },
  'a bare number in a v1 envelope keeps all digits': async ({ api }) => {
    const server = await api({ submit: [raw(`{"code":0,"msg":"","data":{"taskId": ${ID} ,"taskStatus":"RUNNING"}}`)] });
    same((await server.client().submit(TEXT_TO_IMAGE, INPUT)).id, ID, 'id');
  },
  'the query sends the digits that came': async ({ api }) => {
    const server = await api({
      submit: [raw(`{"taskId":${ID},"status":"RUNNING"}`)],
      query: [raw(`{"taskId":${ID},"status":"SUCCESS","results":[{"url":"https://files.example/a.png"}]}`)],
    });
    const result = await server.client().run(TEXT_TO_IMAGE, INPUT);
    same(result.taskId, ID, 'taskId');
    same((await server.requests('query'))[0].body, `{"taskId":"${ID}"}`, 'body of the query');
  },
  'long numbers anywhere in a response keep all digits': async (context) => {
    const response = await rawResult(
      context,
      `{"taskId":${ID},"status":"SUCCESS","a":[-9007199254740993,{"b":12345678901234567890}]}`,
    );
    same(response.a, ['-9007199254740993', { b: '12345678901234567890' }], 'numbers');
  },
  'short numbers and fractions stay numbers': async (context) => {
    const response = await rawResult(
      context,
      `{"taskId":${ID},"status":"SUCCESS","big":${ID},"n":[1,-2.5,1e3,900719925474099,0.1234567890123456789]}`,
    );
    same(response.n, [1, -2.5, 1000, 900719925474099, 0.12345678901234568], 'numbers');
  },
  'digits inside texts stay as they are': async (context) => {
    const response = await rawResult(
      context,
      `{"taskId":${ID},"status":"SUCCESS","t":"id: ${ID}, \\"x\\": ${ID}","n":${ID}}`,
    );
    same([response.t, response.n], [`id: ${ID}, "x": ${ID}`, ID], 'values');
  },
  'a task is found by its id with blanks around it': async () => {
    same(new RunningHub({ apiKey: KEY }).task(` ${ID}\n`).id, ID, 'id');
  },
  'a task id given as a number is refused': async () => {
    await fails((async () => new RunningHub({ apiKey: KEY }).task(1900000000000000301))(), 'InputError');
  },
  'an id survives being stored as JSON': async ({ api }) => {
    const server = await api({ submit: [raw(`{"taskId":${ID},"status":"RUNNING"}`)] });
    const client = server.client();
    const text = JSON.stringify(await client.submit(TEXT_TO_IMAGE, INPUT));
    same([client.task(text).id, JSON.parse(text).id], [ID, ID], 'ids');
  },
  'the numeric node id of an output becomes text': async ({ api }) => {
    const server = await api({
      query: [raw(`{"taskId":${ID},"status":"SUCCESS","results":[{"text":"x","nodeId":9007199254740993}]}`)],
    });
    same((await server.client().task(ID).result()).outputs[0].nodeId, '9007199254740993', 'nodeId');
  },
};
