import { describe, expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { openaiOptions } from '../../src/llm/index.js';
import { withoutKeyIn } from '../../src/llm/without-key.js';

const KEY = 'canary-canary-3f9c1b7e';
const MASK = '*'.repeat(KEY.length);

/** What is read of a body that comes in these pieces, piece by piece. */
async function read(pieces: readonly string[], key: string | null = KEY): Promise<string[]> {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream({
    pull(controller) {
      const next = bytes.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  const reader = withoutKeyIn(new Response(body), key).body!.pipeThrough(new TextDecoderStream()).getReader();
  const seen: string[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) seen.push(step.value);
  return seen;
}

describe('an answer that comes in pieces', () => {
  it.each(Array.from({ length: KEY.length + 1 }, (_, at) => at))(
    'has no key that is cut after %i bytes',
    async (at) => {
      const text = `data: ${KEY} and ${KEY}!`;
      const pieces = [text.slice(0, 6 + at), text.slice(6 + at)];
      expect((await read(pieces)).join('')).toBe(`data: ${MASK} and ${MASK}!`);
    },
  );

  it('is passed on at once, but for what may begin a key', async () => {
    expect(await read(['data: one\n\n', 'data: can', 'dy\n\n', 'canary-', 'canary-', KEY.slice(14)])).toEqual([
      'data: one\n\n',
      'data: ',
      'candy\n\n',
      MASK,
    ]);
    expect(await read(['canary-canary-canary-3f9c1b7e', ' canary-'])).toEqual([`canary-${MASK}`, ' ', 'canary-']);
  });

  it('is left alone without a key, and with one of a few letters', async () => {
    expect(await read(['a key'], null)).toEqual(['a key']);
    expect(await read(['a key'], 'key')).toEqual(['a key']);
  });
});

const gatewayOf = (answer: unknown) =>
  openaiOptions(
    new RunningHub({ apiKey: KEY, baseUrl: 'https://shop.example', fetch: async () => answer as Response }),
  ).fetch('https://llm.invalid/v1/chat/completions', { method: 'POST', body: '{}' });

it('shows the key in no answer, and in no header of one', async () => {
  const headers = { 'content-type': 'text/event-stream', 'x-seen': KEY };
  const response = await gatewayOf(new Response(`data: ${KEY}`, { headers }));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  expect(response.headers.get('x-seen')).toBe('[redacted]');
  expect(await response.text()).toBe(`data: ${MASK}`);
});

it.each([
  [null, '`fetch` gave null, which is no response'],
  [undefined, '`fetch` gave undefined, which is no response'],
  [{}, '`fetch` gave an object, which is no response'],
  [Response.error(), 'with the status 0, which no answer of the gateway has'],
  [{ status: 600, ok: false }, 'with the status 600, which no answer of the gateway has'],
])('says what a `fetch` gave that is no answer: %j', async (answer, message) => {
  await expect(gatewayOf(answer)).rejects.toThrow(message);
});
