import * as runninghub from 'runninghub';
import { HTML, ID, INPUT, pause, refusal, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, matches, ok, same } from '../assert.js';

// Looked up by name below; a copy, because a namespace wants its names written out.
const exported = { ...runninghub };
const { isInputError, isRunningHubError, RunningHub, RunningHubError } = exported;

async function submitFailure({ api }, step) {
  const server = await api({ submit: [step] });
  return fails(server.client({ maxRetries: 0 }).submit(TEXT_TO_IMAGE, INPUT));
}

/** Whether a response becomes an error of this class, with its guard. */
const becomes = (name, step, code) => async (context) => {
  const error = await submitFailure(context, step);
  same([error.name, error.code], [name, code], 'error');
  ok(
    error instanceof exported[name] && error instanceof RunningHubError && error instanceof Error,
    'its class is another',
  );
  ok(exported[`is${name}`](error) && isRunningHubError(error), 'its guard does not know it');
  ok(error.advice.length > 10, 'it gives no advice');
};

const envelope = (code, msg, status = 200) => ({ status, body: { code, msg, data: null } });

export const errorChecks = {
  'a key that is not known (1002)': becomes('AuthenticationError', refusal('1002'), '1002'),
  'a key that the gateway refuses (v1 envelope, HTTP 401)': becomes(
    'AuthenticationError',
    envelope(412, 'TOKEN_INVALID', 401),
    '412',
  ),
  'HTTP 401 without a body': becomes('AuthenticationError', { status: 401 }, undefined),
  'an empty wallet (416)': becomes('InsufficientBalanceError', envelope(416, 'wallet'), '416'),
  'an empty wallet told by its message': becomes('InsufficientBalanceError', refusal('1', 'NOT_ENOUGH_WALLET'), '1'),
  'a rate limit (1003)': becomes('RateLimitError', refusal('1003'), '1003'),
  'HTTP 429 without a code': becomes('RateLimitError', { status: 429 }, undefined),
  'a wrong input (1007)': becomes('InputError', refusal('1007'), '1007'),
  'a wrong input (v1 envelope, 301)': becomes('InputError', envelope(301, 'PARAMS_INVALID'), '301'),
  'an endpoint that does not exist (404)': becomes('NotFoundError', envelope(404, 'NOT_FOUND', 404), '404'),
  'a refused content (1501)': becomes('ContentPolicyError', refusal('1501'), '1501'),
  'a response whose outcome is open (HTML)': becomes('SubmitOutcomeUnknownError', HTML, undefined),
  'a message names endpoint, reason and code': async (context) => {
    const { message } = await submitFailure(context, refusal('1007', 'prompt is too short'));
    ok(message.startsWith(`/openapi/v2/${TEXT_TO_IMAGE}: prompt is too short [1007].`), message);
  },
  'an error knows status, endpoint and body': async (context) => {
    const error = await submitFailure(context, refusal('1007', 'prompt'));
    same(
      [error.status, error.endpoint, error.body.errorMessage],
      [200, `/openapi/v2/${TEXT_TO_IMAGE}`, 'prompt'],
      'details',
    );
  },
  'an error survives JSON': async (context) => {
    const json = JSON.parse(JSON.stringify(await submitFailure(context, refusal('1007', 'prompt'))));
    same([json.name, json.code, json.status], ['InputError', '1007', 200], 'JSON');
    ok(json.message.includes('prompt') && json.advice && !('body' in json), 'the JSON lacks something');
  },
  'an error about a task carries it, also in JSON': async ({ api }) => {
    const server = await api({ query: [task('FAILED', { errorCode: '1501', errorMessage: 'refused' })] });
    const error = await fails(server.client().task(ID).result(), 'TaskFailedError');
    same([error.taskId, JSON.parse(JSON.stringify(error)).task.id], [ID, ID], 'task');
  },
  'the cause of an open outcome is kept': async (context) => {
    const error = await submitFailure(context, HTML);
    same(error.cause.name, 'ServerError', 'name of the cause');
    matches(error.cause.message, /HTTP 502: .*Bad Gateway/, 'message of the cause');
  },
  'a guard knows the errors of another copy of the package': async () => {
    const foreign = Object.assign(new Error('x'), { [Symbol.for('runninghub.error')]: true, name: 'InputError' });
    ok(isRunningHubError(foreign) && isInputError(foreign), 'the guards do not know it');
    ok(!isRunningHubError(new Error('x')) && !isInputError({ name: 'InputError' }), 'the guards take anything');
  },
  'an option that does not exist is refused by name': async () => {
    const error = await fails((async () => new RunningHub({ apikey: 'x' }))(), 'InputError');
    same(error.field, 'apikey', 'field');
    matches(error.message, /no option "apikey".*apiKey/, 'message');
  },
  'an unusable address is refused': async () => {
    for (const baseUrl of ['ftp://x', 'https://user@x', 'https://x/?key=1', 'https://x/#y']) {
      const error = await fails((async () => new RunningHub({ apiKey: 'x', baseUrl }))(), 'InputError');
      same(error.field, 'baseUrl', 'field');
    }
  },
  'a task that is not known is a NotFoundError': async ({ api }) => {
    const server = await api({ query: [refusal('1004', 'Task not found')] });
    same((await fails(server.client().task(ID).status(), 'NotFoundError')).taskId, ID, 'taskId');
  },
  'no failure is left unhandled': async ({ api, unhandled }) => {
    const server = await api({ submit: [{ fault: 'drop' }], upload: [{ body: { code: 1013, message: 'no' } }] });
    const client = server.client();
    await fails(client.run(TEXT_TO_IMAGE, INPUT));
    await fails(
      client.run(
        { id: 'vendor/x' },
        { imageUrls: [1, 2, 3].map((n) => ({ data: new Uint8Array([n]), fileName: 'a.png' })) },
      ),
    );
    await pause(300);
    same(unhandled(), [], 'unhandled rejections');
  },
};
