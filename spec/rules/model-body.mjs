import { bodyOf, isModelFile } from './helpers.mjs';

/**
 * Models whose published field list lacks fields that they must have. Their bodies stay open, so that a user can send
 * what the vendor tells them; `$comment` in each file says what is missing.
 */
export const OPEN_BODIES = new Set([
  'kling/kling-v3.0-4k-motion-control',
  'ltx/ltx-2-text-to-video-lora',
  'marble/marble-1.0-multi-image-to-world',
  'marble/marble-1.1-multi-image-to-world',
  'marble/marble-1.1-plus-multi-image-to-world',
  'pixverse/pixverse-c1-reference-to-video',
]);

/** The body of every model has the same frame: closed, with a webhook, with an example. */
export function modelBody() {
  return {
    Operation: {
      enter(operation, ctx) {
        if (!isModelFile(ctx.location)) return;
        const body = bodyOf(operation, ctx);
        if (!body?.node) {
          ctx.report({
            message: 'A model needs a requestBody with an application/json schema.',
            location: ctx.location.key(),
          });
          return;
        }
        const report = (message, ...at) =>
          ctx.report({ message, location: at.length === 0 ? body.location : body.location.child(at) });
        if (body.node.type !== 'object') report('The body of a model must have type: object.');
        if (isOpen(ctx.location)) {
          if (!body.node.$comment) report('Say in $comment which fields the vendor does not publish.');
        } else if (body.node.additionalProperties !== false) {
          report('Add additionalProperties: false, so that a misspelled field is found.');
        }
        if (!body.node.properties?.webhookUrl?.$ref?.endsWith('/WebhookUrl.yaml')) {
          report('Add webhookUrl with $ref: ../../shared/schemas/WebhookUrl.yaml as the last property.');
        }
        for (const name of body.node.required ?? []) {
          if (name in (body.node.properties ?? {})) continue;
          report(`"${name}" is required but is not a property. Describe it, or take it out of required.`, 'required');
        }
        const { examples } = operation.requestBody.content['application/json'];
        if (!Object.values(examples ?? {}).some((example) => example?.value !== undefined)) {
          ctx.report({
            message: 'A model needs at least one realistic example under examples.',
            location: ctx.location.child(['requestBody', 'content', 'application/json']),
          });
        }
      },
    },
  };
}

function isOpen(location) {
  const [family, file] = location.source.absoluteRef.split(/[\\/]/).slice(-2);
  return OPEN_BODIES.has(`${family}/${file.replace(/\.yaml$/, '')}`);
}
