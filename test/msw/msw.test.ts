import OpenAI from 'openai';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { isInputError, isRateLimitError, RunningHub } from '../../src/index.js';
import { openaiOptions } from '../../src/llm/index.js';
import { handlers } from '../../src/msw/index.js';
import { createSimulator } from '../../src/simulator/index.js';

const simulator = createSimulator({
  origin: 'https://www.runninghub.ai',
  durations: { create: 0, queue: 0, image: 0 },
});
const server = setupServer(...handlers(simulator));
const client = () => new RunningHub({ apiKey: 'any', maxRetries: 0 });
const MODEL = 'rhart-image-x-official/text-to-image';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => simulator.reset());
afterAll(() => server.close());

it('answers a client that knows nothing of the simulator', async () => {
  const { outputs, usage } = await client().run(MODEL, { prompt: 'a red fox', outputFormat: 'png' });
  expect(outputs[0]?.url).toMatch(/^https:\/\/www\.runninghub\.ai\/.+\.png/);
  expect(usage.thirdPartyConsumeMoney).toBe('0.14');
});

it('answers for the gateway of the language models as well, and for each host what belongs there', async () => {
  const openai = new OpenAI(openaiOptions(client()));
  const { choices } = await openai.chat.completions.create({
    model: 'glm-5.2',
    messages: [{ role: 'user', content: 'Hello' }],
  });
  expect(choices[0]?.message.content).toBe('glm-5.2 was asked: Hello');
  expect(simulator.requests.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  for (const elsewhere of ['https://www.runninghub.ai/v1/models', 'https://llm.runninghub.ai/openapi/v2/query'])
    await expect(simulator.fetch(elsewhere)).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
});

it('refuses wrong input and plays the faults that were ordered', async () => {
  const wrong = client().run({ id: MODEL }, { prompt: 'a red fox', outputFormat: 'gif' });
  expect(isInputError(await wrong.catch((error: unknown) => error))).toBe(true);
  simulator.fault({ type: 'reject', on: 'submit', code: 1003 });
  const limited = client().run(MODEL, { prompt: 'a red fox', outputFormat: 'png' });
  expect(isRateLimitError(await limited.catch((error: unknown) => error))).toBe(true);
});

it.each([undefined, {}, { origin: 'https://www.runninghub.ai' }, createSimulator])('needs a simulator: %o', (given) => {
  expect(() => handlers(given as never)).toThrow(
    expect.objectContaining({
      name: 'InputError',
      field: 'simulator',
      message: expect.stringMatching(/^`simulator` is .*\. It must be what `createSimulator\(\)` returns\.$/),
    }),
  );
});
