import OpenAI, { AuthenticationError, BadRequestError, NotFoundError, RateLimitError } from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { openaiOptions } from '../../src/llm/index.js';
import { createSimulator, manualClock } from '../../src/simulator/index.js';
import { serveSimulator, type SimulatorServer } from '../../src/simulator/server.js';

const MODEL = 'qwen/qwen3.7-plus';
const messages = [
  { role: 'system' as const, content: 'Be brief.' },
  { role: 'user' as const, content: 'Name three colors 🦊' },
];
const SAID = `${MODEL} was asked: Name three colors 🦊`;

let server: SimulatorServer;
beforeAll(async () => {
  server = await serveSimulator({
    apiKeys: { good: 'enterprise-shared', own: 'member' },
    clock: manualClock(),
    sockets: false,
  });
});
afterEach(() => server.simulator.reset());
afterAll(() => server.close());

/** The package's own client. Its repeats would only take time. */
const clientWith = (apiKey: string) =>
  new OpenAI({ ...openaiOptions(new RunningHub({ apiKey, baseUrl: server.url })), maxRetries: 0 });
const openai = () => clientWith('good');

const failureOf = async (call: Promise<unknown>) => call.catch((reason: unknown) => reason);

describe('the package openai, on the simulator', () => {
  it.each([-1, 0, 1.5, '5', true, {}])('is refused max_tokens of %j', async (most) => {
    for (const field of ['max_tokens', 'max_completion_tokens']) {
      const wrong = { model: MODEL, messages, [field]: most as number };
      const error = await failureOf(openai().chat.completions.create(wrong));
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({ status: 400, param: field, type: 'invalid_request_error' });
    }
  });

  it('only reads the list of models', async () => {
    expect(await failureOf(openai().post('/models', { body: {} }))).toMatchObject({ status: 405 });
  });

  it('gets a whole answer', async () => {
    const answer = await openai().chat.completions.create({ model: MODEL, messages });
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-[0-9a-f]{8}$/) as string,
      object: 'chat.completion',
      model: MODEL,
      choices: [{ index: 0, message: { role: 'assistant', content: SAID }, finish_reason: 'stop' }],
    });
    const { prompt_tokens: asked, completion_tokens: said, total_tokens: total } = answer.usage!;
    expect([asked, said, total]).toEqual([7, 12, 19]);
    expect(answer.created).toBe(Math.floor(server.simulator.clock.now() / 1000));
  });

  it('gets the same answer piece by piece, with its usage at the end', async () => {
    const options = { model: MODEL, messages, stream: true, stream_options: { include_usage: true } } as const;
    const chunks = [];
    for await (const chunk of await openai().chat.completions.create(options)) chunks.push(chunk);
    const deltas = chunks.flatMap(({ choices }) => choices);
    expect(deltas.length).toBe(14);
    expect(deltas[0]!.delta.role).toBe('assistant');
    expect(deltas.map(({ delta }) => delta.content ?? '').join('')).toBe(SAID);
    expect(deltas.map(({ finish_reason: reason }) => reason)).toEqual([...Array<null>(13).fill(null), 'stop']);
    expect(chunks.map(({ usage }) => usage?.total_tokens)).toEqual([...Array<undefined>(14).fill(undefined), 19]);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  });

  it('says nothing of its usage in a stream that does not ask for it', async () => {
    const stream = await openai().chat.completions.create({ model: MODEL, messages, stream: true });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(chunks.filter((chunk) => 'usage' in chunk)).toEqual([]);
    expect(chunks.at(-1)!.choices[0]!.finish_reason).toBe('stop');
  });

  it('lists the models, and takes each of them', async () => {
    const { data } = await openai().models.list();
    expect(data.length).toBe(4);
    for (const { id, object } of data) {
      expect(object).toBe('model');
      const { choices } = await openai().chat.completions.create({ model: id, messages });
      expect(choices[0]!.message.content).toContain(id);
    }
  });

  it('finds the models that the simulator was given', async () => {
    const simulator = createSimulator({ llms: ['acme/small'] });
    const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
    const given = new OpenAI(openaiOptions(rh));
    expect((await given.models.list()).data.map(({ id }) => id)).toEqual(['acme/small']);
    const first = await given.chat.completions.create({ model: 'acme/small', messages });
    simulator.reset();
    const again = await given.chat.completions.create({ model: 'acme/small', messages });
    const next = await given.chat.completions.create({ model: 'acme/small', messages });
    expect([again.id === first.id, next.id === first.id]).toEqual([true, false]);
  });

  it('answers with JSON, about pictures, and up to a limit', async () => {
    const url = 'data:image/png;base64,AA==';
    const content = [
      { type: 'text' as const, text: 'What is it?' },
      { type: 'image_url' as const, image_url: { url } },
    ];
    const seen = { model: MODEL, messages: [{ role: 'user' as const, content }] };
    const { choices: plain } = await openai().chat.completions.create(seen);
    expect(plain[0]!.message.content).toBe(`${MODEL} was asked: What is it? (with 1 image)`);
    const format = { type: 'json_object' as const };
    const { choices: json } = await openai().chat.completions.create({ ...seen, response_format: format });
    expect(JSON.parse(json[0]!.message.content!)).toEqual({ model: MODEL, prompt: 'What is it?', images: 1 });
    const { choices: cut, usage } = await openai().chat.completions.create({ ...seen, max_tokens: 2 });
    expect(cut[0]).toMatchObject({ message: { content: 'qwen/qwe' }, finish_reason: 'length' });
    expect(usage!.completion_tokens).toBe(2);
  });

  it.each([
    ['a key that is none', 'bad', { code: 'invalid_api_key', message: '401 Incorrect API key.' }],
    ['a key of another kind', 'own', { message: expect.stringContaining('only SHARED') as string }],
  ])('is refused with %s', async (_, key, shown) => {
    const error = await failureOf(clientWith(key).chat.completions.create({ model: MODEL, messages }));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, ...shown });
  });

  it('is refused with an unknown model', async () => {
    const error = await failureOf(openai().chat.completions.create({ model: 'acme/none', messages }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, code: 'model_not_found', param: 'model' });
  });

  it.each([
    ['messages', { messages: [] }],
    ['n', { n: 2 }],
    ['stop', { stop: ['x'] }],
    ['tool_choice', { tool_choice: 'required' as const }],
    [
      'response_format',
      { response_format: { type: 'json_schema' as const, json_schema: { name: 'color', schema: {} } } },
    ],
  ])('is told which field the simulator does not take: %s', async (param, more) => {
    const error = await failureOf(openai().chat.completions.create({ model: MODEL, messages, ...more }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, param });
  });

  it('meets the faults that are ordered', async () => {
    server.simulator.fault({ type: 'reject', on: 'chat', code: 429, message: 'slow down' });
    const slow = await failureOf(openai().chat.completions.create({ model: MODEL, messages }));
    expect(slow).toBeInstanceOf(RateLimitError);
    expect(slow).toMatchObject({ message: '429 slow down' });
    server.simulator.fault({ type: 'reject', on: 'llms', code: 1003 });
    expect(await failureOf(openai().models.list())).toMatchObject({ status: 400, code: '1003' });
    server.simulator.fault({ type: 'truncate', on: 'chat', broken: true });
    const stream = await openai().chat.completions.create({ model: MODEL, messages, stream: true });
    const read = async () => {
      for await (const _ of stream);
    };
    await expect(read()).rejects.toThrow('terminated');
  });

  it('finds no other path', async () => {
    expect(await failureOf(openai().embeddings.create({ model: MODEL, input: 'a' }))).toMatchObject({
      status: 404,
      code: 'unknown_url',
    });
  });
});
