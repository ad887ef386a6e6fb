import { RunningHub } from 'runninghub';
import { ID, INPUT, KEY, png, refusal, success, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, ok, same } from '../assert.js';

/**
 * Everything that a program could print of a value: every own property, the prototypes' getters, and the runtime's
 * inspector.
 */
function printed(value, inspect, seen = new Set()) {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const texts = [String(value)];
  if (inspect) texts.push(inspect(value));
  try {
    texts.push(JSON.stringify(value) ?? '');
  } catch {
    // A value with cycles has no JSON; its properties are read below.
  }
  for (const name of [...Reflect.ownKeys(value), 'stack', 'cause', 'task', 'message']) {
    texts.push(String(name));
    const part = value[name];
    if (typeof part !== 'function') texts.push(printed(part, undefined, seen));
  }
  return texts.join('\n');
}

const hidesKey = ({ inspect }, value, what) => ok(!printed(value, inspect).includes(KEY), `the key shows in ${what}`);

async function failureHides(context, start, name) {
  const error = await fails(start, name);
  hidesKey(context, error, `the ${error.name}`);
  return error;
}

export const redactionChecks = {
  'a client shows no key': async (context) => {
    const client = new RunningHub({ apiKey: KEY });
    hidesKey(context, client, 'the client');
    hidesKey(context, Object.assign({}, client), 'a copy of the client');
  },
  'tasks and results show no key': async (context) => {
    const server = await context.api({ submit: [task()], query: [success()] });
    const started = await server.client().submit(TEXT_TO_IMAGE, INPUT);
    hidesKey(context, started, 'the task');
    const result = await started.result();
    hidesKey(context, result, 'the result');
    hidesKey(context, result.outputs[0], 'the output');
  },
  'a response that repeats the key is cleaned': async (context) => {
    const server = await context.api({ submit: [refusal('1002', `Bearer ${KEY} is not known`)] });
    const error = await failureHides(context, server.client().submit(TEXT_TO_IMAGE, INPUT), 'AuthenticationError');
    ok(error.message.includes('is not known'), 'the rest of the message is gone');
  },
  'a result that repeats the key is cleaned': async (context) => {
    const server = await context.api({ query: [success({ text: `your key is ${KEY}` })] });
    const result = await server.client().task(ID).result();
    hidesKey(context, result, 'the result');
    same(result.outputs[0].text, 'your key is [redacted]', 'text');
  },
  'a gateway page that repeats the key is cleaned': async (context) => {
    const server = await context.api({ submit: [{ status: 500, body: `<html>${KEY}</html>` }] });
    await failureHides(context, server.client().submit(TEXT_TO_IMAGE, INPUT), 'SubmitOutcomeUnknownError');
  },
  'a fetch that puts the key into its error is cleaned': async (context) => {
    const cause = Object.assign(new Error(`header Bearer ${KEY}`), { code: 'ECONNREFUSED', request: { headers: KEY } });
    const fetch = () => Promise.reject(new TypeError(`failed with ${KEY}`, { cause }));
    const client = new RunningHub({ apiKey: KEY, fetch, maxRetries: 0 });
    const error = await failureHides(context, client.submit(TEXT_TO_IMAGE, INPUT), 'ConnectionError');
    ok(error.message.includes('[redacted]') && error.unsent, 'the error does not tell what happened');
  },
  'failures of the connection show no key': async (context) => {
    const server = await context.api({
      submit: [{ fault: 'drop' }],
      query: [{ fault: 'reset' }],
      upload: [{ fault: 'reset' }],
    });
    const client = server.client();
    await failureHides(context, client.submit(TEXT_TO_IMAGE, INPUT), 'SubmitOutcomeUnknownError');
    await failureHides(context, client.task(ID).status(), 'ConnectionError');
    await failureHides(context, client.upload(png()), 'ConnectionError');
  },
  'a failed cancel, whose body has the key, does not show it': async (context) => {
    const server = await context.api({ cancel: [{ body: { code: 423, msg: `TASK_NOT_FOUND {"apiKey":"${KEY}"}` } }] });
    await failureHides(context, server.client().task(ID).cancel(), 'NotFoundError');
  },
  'a log line shows no key': async (context) => {
    const server = await context.api({
      submit: [refusal('1003', KEY), { fault: 'drop' }],
      query: [success()],
      upload: [{ fault: 'drop' }, refusal('1007', KEY)],
    });
    const lines = [];
    const logger = { debug: (...line) => lines.push(line), warn: (...line) => lines.push(line) };
    const client = server.client({ logger });
    await fails(client.submit(TEXT_TO_IMAGE, INPUT));
    await fails(client.upload(png()));
    await client.task(ID).result();
    ok(lines.length >= 4, `there are only ${lines.length} lines`);
    hidesKey(context, lines, 'the log');
  },
  'a key with a line break is refused and not quoted': async (context) => {
    const server = await context.api({ submit: [task()] });
    const client = server.client({ apiKey: `${KEY}\nx` });
    await failureHides(context, client.submit(TEXT_TO_IMAGE, INPUT), 'AuthenticationError');
    same(await server.count(), 0, 'requests');
  },
  'credentials in the message of the platform are hidden': async (context) => {
    const other = 'sk-0123456789abcdef';
    const server = await context.api({
      submit: [refusal('1007', `apiKey=${other} and Authorization: Bearer ${other}`)],
    });
    const error = await fails(server.client().submit(TEXT_TO_IMAGE, INPUT), 'InputError');
    ok(!error.message.includes(other), 'the message shows a credential');
  },
  'a redirect takes the key nowhere': async (context) => {
    const away = { status: 302, headers: { location: '{elsewhere}/openapi/v2/stray' } };
    const server = await context.api({ submit: [away], query: [away], cancel: [away], other: [task()] });
    const client = server.client();
    await failureHides(context, client.submit(TEXT_TO_IMAGE, INPUT));
    await failureHides(context, client.task(ID).status());
    await failureHides(context, client.task(ID).cancel());
    same(
      (await server.requests()).filter(({ elsewhere }) => elsewhere),
      [],
      'requests elsewhere',
    );
  },
  'the signed address of a result stays usable': async ({ api }) => {
    const url = 'https://files.example/a.png?q-signature=abc&token=def';
    const server = await api({ query: [success({ url })] });
    const result = await server.client().task(ID).result();
    same([result.outputs[0].url, result.raw.results[0].url], [url, url], 'addresses');
  },
};
