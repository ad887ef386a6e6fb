import { isObject } from '../../json/values.js';
import { API_TYPES, kindOf } from '../state/keys.js';
import { bearerOf } from './auth.js';
import { answerOf, countTokens, promptIn } from './chat-answer.js';
import { answerBody, type Completion, streamed } from './chat-bodies.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { chatError, json } from './responses.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `POST /v1/chat/completions`: what a language model says to a prompt. The forms are those of OpenAI, which every
 * client of the gateway counts on. Of its refusals only that of keys of another kind is known, by its status 401 and
 * two words; the others are such as OpenAI has.
 */
export async function completeChat(call: Call): Promise<Response> {
  const { request, platform } = call;
  const refused = refuseKey(call);
  if (refused) return refused;
  const body = await readObject(request);
  if (!body) return chatError(400, 'The body is no JSON object.');
  const { model, messages } = body;
  if (typeof model !== 'string') return chatError(400, 'A model has to be named.', { param: 'model' });
  if (!platform.llms.ids.has(model)) {
    const message = `The model \`${model}\` does not exist, or you have no access to it.`;
    return chatError(404, message, { param: 'model', code: 'model_not_found' });
  }
  const prompt = promptIn(messages);
  if (!prompt) return chatError(400, 'The messages are none.', { param: 'messages' });
  const few = ['max_tokens', 'max_completion_tokens'].find((field) => !isLimit(body[field]));
  if (few) return chatError(400, `Invalid '${few}': expected a whole number from 1.`, { param: few });
  const beyond = Object.keys(BEYOND).find((field) => BEYOND[field]!(body[field]));
  if (beyond) return chatError(400, `The simulator does not do this: \`${beyond}\`.`, { param: beyond });
  const asJson = typeOf(body.response_format) === 'json_object';
  const answer = answerOf(model, prompt, asJson, mostTokens(body));
  const completion: Completion = {
    id: platform.llms.newId(),
    created: Math.floor(platform.clock.now() / 1000),
    model,
    answer,
    promptTokens: countTokens(prompt.texts),
  };
  const { stream, stream_options: options } = body;
  return stream === true
    ? streamed(completion, isObject(options) && options.include_usage === true)
    : json(answerBody(completion));
}

/** `GET /v1/models`: the language models. Public clients read the list without a key. */
export async function listLlms({ request, platform }: Call): Promise<Response> {
  if (request.method !== 'GET') return chatError(405, `Not allowed: ${request.method} of the list of models.`);
  const created = Date.UTC(2026, 6, 2) / 1000;
  const data = [...platform.llms.ids].map((id) => ({ id, object: 'model', created, owned_by: 'runninghub' }));
  return json({ object: 'list', data });
}

const typeOf = (value: unknown): unknown => (isObject(value) ? value.type : undefined);

/** What would change the answer in a way that the simulator does not play. An answer without it would be a lie. */
const BEYOND: Readonly<Record<string, (value: unknown) => boolean>> = {
  n: (value) => typeof value === 'number' && value !== 1,
  stop: (value) => value !== undefined && value !== null,
  tool_choice: (value) => value === 'required' || isObject(value),
  response_format: (value) => typeOf(value) === 'json_schema',
};

/** Whether a value can limit the tokens of an answer, or is left out. */
function isLimit(value: unknown): boolean {
  return value === undefined || value === null || (Number.isInteger(value) && Number(value) >= 1);
}

function mostTokens({ max_tokens: most, max_completion_tokens: newer }: Fields): number {
  const limit = newer ?? most;
  return typeof limit === 'number' ? limit : Infinity;
}

function refuseKey({ request, platform }: Call): Response | undefined {
  const key = bearerOf(request);
  if (key === undefined || (platform.keys && !platform.keys.has(key)))
    return chatError(401, key === undefined ? 'There is no API key.' : 'Incorrect API key.', {
      code: 'invalid_api_key',
    });
  const type = API_TYPES[kindOf(platform, key)];
  // A client of a third party knows this refusal by its status and the words "only SHARED".
  return type === 'SHARED' ? undefined : chatError(401, `This API key is ${type}; only SHARED keys are accepted.`);
}
