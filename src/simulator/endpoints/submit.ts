import { NO_PRICE_CODES } from '../../../generated/error-classes.gen.js';
import { costOf } from '../../pricing/cost.js';
import { check } from '../../validate/check.js';
import type { Problem } from '../../validate/problems.js';
import type { SimulatorModel } from '../state/models.js';
import { startTask } from '../state/start.js';
import { refuseBearer } from './auth.js';
import { type Call, readObject } from './call.js';
import { checkMedia } from './media-fields.js';
import { envelope, json, refusedTask } from './responses.js';
import { acceptedBody } from './task-bodies.js';

/** `POST /openapi/v2/<model>`: checks the input and starts a task. */
export async function submit(call: Call): Promise<Response> {
  const { platform, request, target } = call;
  const model = platform.models.get(target);
  if (!model) return envelope(404, 'NOT_FOUND', null, 404);
  if (request.method !== 'POST') return refusedTask('1009', `Method not supported: ${request.method}`);
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const body = await readObject(request);
  if (!body) return refusedTask('1007', 'Invalid parameters: the body is not a JSON object');
  const { webhookUrl, ...input } = withoutExtras(body);
  const problem = firstProblem(model, input, webhookUrl);
  if (problem) return refusedTask('1007', `Invalid parameters: ${problem.message}`);
  const { files, clock } = platform;
  const media = checkMedia(model.schema, input, files, clock.now(), new URL(request.url).origin);
  if (media && 'refused' in media) return refusedTask(media.refused.code, media.refused.message);
  const task = startTask(platform, {
    model,
    input,
    webhookUrl: webhookUrl as string | undefined,
    failure: call.failure ?? media?.later,
    v1: false,
  });
  return 'code' in task ? refusedTask(task.code, task.message) : json(acceptedBody(platform, task));
}

/** `POST /openapi/v2/price-preview/<model>`: checks the input and tells its price; starts nothing. */
export async function previewPrice(call: Call): Promise<Response> {
  const { platform, request, target } = call;
  const model = platform.models.get(target);
  if (!model) return envelope(404, 'NOT_FOUND', null, 404);
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const body = await readObject(request);
  if (!body) return envelope(301, 'PARAMS_INVALID: the body is not a JSON object');
  const { webhookUrl, ...input } = withoutExtras(body);
  const problem = firstProblem(model, input, webhookUrl);
  if (problem) return envelope(301, `PARAMS_INVALID: ${problem.message}`);
  const cost = model.price && costOf(model.price, input)?.amount;
  if (cost === undefined) return json({ errorCode: NO_PRICE_CODES, errorMessage: 'price configuration not found' });
  const text = `${cost} ${platform.currency}`;
  return json({
    errorCode: '',
    errorMessage: '',
    estimatedPrice: Number(cost),
    currency: platform.currency,
    priceText: text,
    priceTextEn: text,
    freeLimit: false,
    isFreeThisCall: cost === '0',
    freeLimitCount: '0',
    remainingFreeLimitCount: '0',
  });
}

/** Official clients send an `appCode`, and a key in the body is ignored; neither belongs to the input. */
function withoutExtras(body: Record<string, unknown>): Record<string, unknown> {
  const { apiKey: _key, appCode: _code, ...input } = body;
  return input;
}

function firstProblem(model: SimulatorModel, input: Record<string, unknown>, webhookUrl: unknown): Problem | undefined {
  const problems = check(model.schema, input);
  if (webhookUrl !== undefined) problems.push(...check({ type: 'string', format: 'uri' }, webhookUrl, 'webhookUrl'));
  return problems[0];
}
