import { callNow } from '../../async/callback.js';
import type { MediaRule, Model } from '../../contract/model.js';
import { InputError } from '../../errors/input.js';
import { show } from '../../json/show.js';
import { isObject } from '../../json/values.js';
import { isPlain } from '../../media/kinds.js';
import type { ModelValidator } from '../../validate/model-validator.js';

/** The model with the rules of its media fields: its own, as a helper has them, else those of the validator. */
export function knownModel(model: Model<object>, validate: ModelValidator | undefined): Model<object> {
  if (!validate?.media || model.media) return model;
  return { ...model, media: rulesOf(validate.media, model.id) };
}

function rulesOf(media: NonNullable<ModelValidator['media']>, id: string): Readonly<Record<string, MediaRule>> {
  const rules: unknown = callNow('validate.media', media, [id]) ?? {};
  if (isObject(rules) && isPlain(rules) && Object.values(rules).every(isRule))
    return rules as Record<string, MediaRule>;
  const allowed = "rules by field name, such as { imageUrl: ['image', 10, 'jpg png'] }";
  throw new InputError(`\`validate.media\` returned ${show(rules)}. Allowed are ${allowed}.`, { field: 'validate' });
}

function isRule(rule: unknown): boolean {
  return Array.isArray(rule) && typeof rule[1] === 'number' && typeof rule[2] === 'string';
}
