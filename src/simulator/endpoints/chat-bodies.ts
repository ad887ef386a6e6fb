import type { Answer } from './chat-answer.js';

/** An answer with what the response tells besides. */
export interface Completion {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly model: string;
  readonly answer: Answer;
  readonly promptTokens: number;
}

/** The answer as a whole. */
export function answerBody(completion: Completion): object {
  const { tokens, finish } = completion.answer;
  const message = { role: 'assistant', content: tokens.join(''), refusal: null };
  return {
    ...headOf(completion, 'chat.completion'),
    choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
    usage: usageOf(completion),
  };
}

/** The answer as events, one for each token. */
export function streamed(completion: Completion, withUsage: boolean): Response {
  const events = eventsOf(completion, withUsage);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`data: ${value}\n\n`));
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' } });
}

function* eventsOf(completion: Completion, withUsage: boolean): Generator<string, undefined> {
  const { tokens, finish } = completion.answer;
  const head = headOf(completion, 'chat.completion.chunk');
  // Where the usage comes last, every other event says that it has none.
  const usage = withUsage ? { usage: null } : {};
  const event = (delta: object, reason: string | null = null) =>
    JSON.stringify({ ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }], ...usage });
  yield event({ role: 'assistant', content: '' });
  for (const content of tokens) yield event({ content });
  yield event({}, finish);
  if (withUsage) yield JSON.stringify({ ...head, choices: [], usage: usageOf(completion) });
  yield '[DONE]';
  return undefined;
}

const headOf = ({ id, created, model }: Completion, object: string) => ({ id, object, created, model });

function usageOf({ promptTokens, answer }: Completion): object {
  const completionTokens = answer.tokens.length;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
  };
}
