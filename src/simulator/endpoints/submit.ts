import { NO_PRICE_CODES } from '../../../generated/error-classes.gen.js';
import { unitInWords } from '../../pricing/charges.js';
import { check } from '../../validate/check.js';
import { chargeFor, openPart } from '../state/charge.js';
import { kindOf } from '../state/keys.js';
import type { SimulatorModel } from '../state/models.js';
import { startTask } from '../state/start.js';
import { bearerOf, refuseBearer } from './auth.js';
import type { Call } from './call.js';
import { checkMedia } from './media-fields.js';
import { readBody } from './read-body.js';
import { envelope, json, notFound, refusal, refusedTask } from './responses.js';
import { acceptedBody } from './task-bodies.js';

/** What the site of China says about such a model; the other one was not heard. */
const NOT_ON_SITE =
  'Due to compliance requirements, this model is no longer available on the CN endpoint. ' +
  'Please migrate to the AI endpoint (runninghub.ai).';

/** `POST /openapi/v2/<model>`: checks the input and starts a task. */
export async function submit(call: Call): Promise<Response> {
  const { platform, request, target } = call;
  const model = platform.models.get(target);
  if (!model && !platform.unavailable.has(target)) return notFound();
  if (request.method !== 'POST') return refusedTask('1009', `Method not supported: ${request.method}`);
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  const kind = kindOf(platform, bearerOf(request));
  if (kind !== 'enterprise-shared') return refusedTask('1014', 'Access Denied');
  if (!model || platform.unavailable.has(target)) return refusedTask('40310', NOT_ON_SITE);
  const body = await readBody(request);
  if (!body) return refusedTask('1007', 'Invalid parameters: the body is not a JSON object');
  const wrong = wrongWith(model, body.plain);
  if (wrong) return refusedTask('1007', `Invalid parameters: ${wrong}`);
  const { webhookUrl, input } = partsOf(model, body.exact);
  const { files, clock } = platform;
  const media = checkMedia(model.schema, input, files, clock.now(), new URL(request.url).origin);
  if (media && 'refused' in media) return refusedTask(media.refused.code, media.refused.message);
  const task = startTask(
    platform,
    {
      model,
      input,
      webhookUrl: webhookUrl as string | undefined,
      failure: call.failure ?? media?.later,
      v1: false,
    },
    { kind },
  );
  return 'code' in task ? refusedTask(task.code, task.message) : json(acceptedBody(platform, task));
}

/** `POST /openapi/v2/price-preview/<model>`: checks the input and tells its price; starts nothing. */
export async function previewPrice(call: Call): Promise<Response> {
  const { platform, request, target } = call;
  const model = platform.models.get(target);
  if (!model && !platform.unavailable.has(target)) return notFound();
  const refused = refuseBearer(call, 'task');
  if (refused) return refused;
  if (!model || platform.unavailable.has(target)) return refusal('preview', '40310', NOT_ON_SITE);
  const body = await readBody(request);
  if (!body) return envelope(301, 'PARAMS_INVALID: the body is not a JSON object');
  const wrong = wrongWith(model, body.plain);
  if (wrong) return envelope(301, `PARAMS_INVALID: ${wrong}`);
  const { input } = partsOf(model, body.exact);
  const estimate = chargeFor(model, input);
  if (!model.price || !estimate)
    return json({ errorCode: NO_PRICE_CODES, errorMessage: 'price configuration not found' });
  // Of a length that the input does not tell, the price is known of a unit alone. A total would let any length through.
  const open = openPart(model.price, input, estimate);
  const [cost, unit] = open ? [open.unitPrice, `/${unitInWords(open)}`] : [estimate.amount, ''];
  // A price by the call would be the total; of the others, the unit says enough.
  const from = open?.per === 'call' ? 'from ' : '';
  const text = `${from}${cost} ${platform.currency}${unit}`;
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

interface Parts {
  readonly webhookUrl: unknown;
  readonly input: Record<string, unknown>;
}

/**
 * What a body says, without what does not belong to the input: official clients send an `appCode`, and a key in the
 * body is ignored. Clients in some languages send their empty lists as null.
 */
function partsOf({ schema }: SimulatorModel, body: Record<string, unknown>): Parts {
  const { apiKey: _key, appCode: _code, webhookUrl, ...rest } = body;
  const isNoList = (name: string, value: unknown) => value === null && schema.properties?.[name]?.type === 'array';
  const input = Object.fromEntries(Object.entries(rest).filter(([name, value]) => !isNoList(name, value)));
  return { webhookUrl: webhookUrl ?? undefined, input };
}

/** All that is wrong with an input, a sentence each, so that nobody has to try again for each of them. */
function wrongWith(model: SimulatorModel, body: Record<string, unknown>): string {
  const { webhookUrl, input } = partsOf(model, body);
  const problems = check(model.schema, input);
  if (webhookUrl !== undefined) problems.push(...check({ type: 'string', format: 'uri' }, webhookUrl, 'webhookUrl'));
  return problems.map(({ message }) => message).join('. ');
}
