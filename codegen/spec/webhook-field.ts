import { WEBHOOK_FIELD } from '../../spec/conventions/model.mjs';
import type { SpecSchema } from './types.js';

/** The input of a model without `webhookUrl`, which clients take as an option. */
export function withoutWebhook(body: SpecSchema): SpecSchema {
  return { ...body, properties: omitWebhook(body.properties ?? {}) };
}

/** A copy of an object of fields without `webhookUrl`. */
export function omitWebhook<T>(fields: Readonly<Record<string, T>>): Record<string, T> {
  const { [WEBHOOK_FIELD]: _option, ...others } = fields;
  return others;
}
