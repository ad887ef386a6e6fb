// @ts-check
/** @import { Context, Location, Operation, Visit } from './types.js' */
import { WEBHOOK_FIELD } from '../conventions/model.mjs';
import { bodyOf, isModelFile } from './helpers.mjs';

/**
 * Models whose published field list lacks fields that they must have. Their bodies stay open, so that a user can send
 * what the vendor tells them; `$comment` in each file says what is missing.
 */
export const OPEN_BODIES = new Set([
  'gemini/gemini-omni-1.1-flash-image-to-video',
  'gemini/gemini-omni-1.1-flash-reference-to-video',
  'gemini/gemini-omni-1.1-flash-text-to-video',
  'gpt-image/gpt-image-2.5-flare-image-to-image-channel-low-price',
  'gpt-image/gpt-image-2.5-flare-image-to-image-official-stable-token',
  'gpt-image/gpt-image-2.5-flare-text-to-image-channel-low-price',
  'gpt-image/gpt-image-2.5-flare-text-to-image-official-stable-token',
  'gpt-image/gpt-image-2.5-sunburst-image-to-image-channel-low-price',
  'gpt-image/gpt-image-2.5-sunburst-image-to-image-official-stable-token',
  'gpt-image/gpt-image-2.5-sunburst-text-to-image-channel-low-price',
  'gpt-image/gpt-image-2.5-sunburst-text-to-image-official-stable-token',
  'grok/grok-imagine-image-2.0-text-to-image-channel-low-price',
  'kling/kling-v3.0-4k-motion-control',
  'ltx/ltx-2-text-to-video-lora',
  'marble/marble-1.0-multi-image-to-world',
  'marble/marble-1.1-multi-image-to-world',
  'marble/marble-1.1-plus-multi-image-to-world',
  'pixverse/pixverse-c1-reference-to-video',
  'volcengine/volc-drama-serial-video-translate',
]);

/** The body of every model has the same frame: closed, with a webhook, with an example. */
export function modelBody() {
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter(operation, ctx) {
        if (isModelFile(ctx.location)) checkBody(operation, ctx);
      },
    }),
  };
}

/**
 * @param {Operation} operation
 * @param {Context} ctx
 */
function checkBody(operation, ctx) {
  const body = bodyOf(operation, ctx);
  if (!body) {
    const message = 'A model needs a requestBody with an application/json schema.';
    ctx.report({ message, location: ctx.location.key() });
    return;
  }
  const { node, location } = body;
  /** @type {(message: string, at?: Location) => void} */
  const report = (message, at = location) => ctx.report({ message, location: at });
  if (node.type !== 'object') report('The body of a model must have type: object.');
  if (isOpen(ctx.location)) {
    if (!node.$comment) report('Say in $comment which fields the vendor does not publish.');
  } else if (node.additionalProperties !== false) {
    report('Add additionalProperties: false, so that a misspelled field is found.');
  }
  if (!node.properties?.[WEBHOOK_FIELD]?.$ref?.endsWith('/WebhookUrl.yaml')) {
    report(`Add ${WEBHOOK_FIELD} with $ref: ../../shared/schemas/WebhookUrl.yaml as the last property.`);
  }
  for (const name of node.required ?? []) {
    if (name in (node.properties ?? {})) continue;
    const message = `"${name}" is required but is not a property. Describe it, or take it out of required.`;
    report(message, location.child(['required']));
  }
  const { examples = {} } = operation.requestBody?.content?.['application/json'] ?? {};
  if (!Object.values(examples).some((example) => example?.value !== undefined)) {
    const message = 'A model needs at least one realistic example under examples.';
    report(message, ctx.location.child(['requestBody', 'content', 'application/json']));
  }
}

/** @param {Location} location */
function isOpen(location) {
  const [family, file = ''] = location.source.absoluteRef.split(/[\\/]/).slice(-2);
  return OPEN_BODIES.has(`${family}/${file.replace(/\.yaml$/, '')}`);
}
