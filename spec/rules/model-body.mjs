import { bodyOf, isModelFile } from './helpers.mjs';

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
        const report = (message, ...at) => ctx.report({ message, location: body.location.child(at) });
        if (body.node.type !== 'object') report('The body of a model must have type: object.');
        if (body.node.additionalProperties !== false) {
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
