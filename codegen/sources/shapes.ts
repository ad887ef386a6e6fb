import type { InputSchema } from '../../src/contract/input-schema.js';
import { check } from '../../src/validate/check.js';
import { UserError } from '../spec/user-error.js';
import { FIELD_TYPES, OUTPUTS } from './to-model.js';

const TEXT: InputSchema = { type: 'string', minLength: 1 };
const NAME: InputSchema = { type: 'string' };
const FLAG: InputSchema = { type: 'boolean' };
const NUMBER: InputSchema = { type: 'number' };
const MONEY: InputSchema = { type: 'number', minimum: 0 };
const COUNT: InputSchema = { type: 'integer', minimum: 0 };
const CHOICE: InputSchema = { type: ['string', 'number'] };
const PRESET: InputSchema = { type: ['string', 'number', 'boolean', 'null', 'array'] };

const list = (items: InputSchema): InputSchema => ({ type: 'array', items });

/** An object with these keys, and any others: those are told as remarks. */
const shape = (
  required: Readonly<Record<string, InputSchema>>,
  others: Readonly<Record<string, InputSchema>> = {},
): InputSchema => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...others },
});

const about = { name_en: NAME, name_cn: NAME, output_type: { enum: Object.keys(OUTPUTS) }, category: NAME, task: NAME };
const limits = { min: NUMBER, max: NUMBER, step: NUMBER, maxLength: COUNT };
const type: InputSchema = { enum: FIELD_TYPES };

/** What is read of each kind of source. Whatever is of another shape was made by something that nobody here knows. */
const SHAPES = {
  models: list(
    shape(
      {
        endpoint: TEXT,
        params: list(
          shape(
            { fieldKey: TEXT, type },
            {
              ...limits,
              required: FLAG,
              description: NAME,
              multipleInputs: FLAG,
              maxInputNum: COUNT,
              options: list(shape({ value: CHOICE })),
              defaultValue: PRESET,
              accept: NAME,
              maxSize: NUMBER,
            },
          ),
        ),
      },
      about,
    ),
  ),
  endpoints: list(
    shape(
      {
        endpoint: TEXT,
        params: list(
          shape(
            { key: TEXT, type },
            {
              ...limits,
              required: FLAG,
              multiple: FLAG,
              maxCount: COUNT,
              options: list(CHOICE),
              default: PRESET,
              maxSizeMB: NUMBER,
            },
          ),
        ),
      },
      about,
    ),
  ),
  pricing: list(
    shape(
      { endpoint: TEXT, currency: TEXT, unit: TEXT },
      {
        updated_at: NAME,
        price: MONEY,
        rules: list(shape({ when: { type: 'object', additionalProperties: NAME }, price: MONEY })),
      },
    ),
  ),
};

/** The lists of the published formats, by the name that their entries have there. */
export type Format = keyof typeof SHAPES;

/**
 * Refuses a list that is not as its format is known to be, before anything is compared with it.
 *
 * @throws UserError that names the first thing that is otherwise, and how many more there are.
 */
export function assertShape(format: Format, entries: unknown, name: string): void {
  const [first, ...others] = check(SHAPES[format], entries, format);
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more of the kind)` : '';
  throw new UserError(`${name}: ${first.message}${more}. Nothing was compared.`);
}
