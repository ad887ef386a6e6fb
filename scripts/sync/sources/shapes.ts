import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { UserError } from '../../../codegen/spec/user-error.js';
import { FIELD_TYPES, OUTPUTS } from './to-model.js';

const TEXT = { type: 'string', minLength: 1 };
const NAME = { type: 'string' };
const FLAG = { type: 'boolean' };
const NUMBER = { type: 'number' };
const MONEY = { type: 'number', minimum: 0 };
const COUNT = { type: 'integer', minimum: 0 };
const CHOICE = { type: ['string', 'number'] };
const PRESET = { type: ['string', 'number', 'boolean', 'null', 'array'] };

const list = (items: object) => ({ type: 'array', items });

/** An object with these keys, and any others: those are told as remarks. */
const shape = (required: Readonly<Record<string, object>>, others: Readonly<Record<string, object>> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...others },
});

const about = { name_en: NAME, name_cn: NAME, output_type: { enum: Object.keys(OUTPUTS) }, category: NAME, task: NAME };
const limits = { min: NUMBER, max: NUMBER, step: NUMBER, maxLength: COUNT };
const type = { enum: FIELD_TYPES };

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
      { price: MONEY, rules: list(shape({ when: { type: 'object', additionalProperties: NAME }, price: MONEY })) },
    ),
  ),
};

/** The lists of the published formats, by the name that their entries have there. */
export type Format = keyof typeof SHAPES;

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });

/**
 * Refuses a list that is not as its format is known to be, before anything is compared with it.
 *
 * @throws UserError that names the first thing that is otherwise, and how many more there are.
 */
export function assertShape(format: Format, entries: unknown, name: string): void {
  const validate = ajv.compile(SHAPES[format]);
  if (validate(entries)) return;
  const [first, ...others] = validate.errors as [ErrorObject, ...ErrorObject[]];
  const more = others.length > 0 ? ` (and ${others.length} more of the kind)` : '';
  throw new UserError(`${name}: ${format}${told(first)}${more}. Nothing was compared.`);
}

function told({ instancePath, message = '', params, data }: ErrorObject): string {
  const where = instancePath.replaceAll(/\/(\d+)/g, '[$1]').replaceAll('/', '.');
  const { allowedValues } = params as { allowedValues?: readonly string[] };
  const allowed = allowedValues ? `must be one of ${allowedValues.join(', ')}` : message;
  const shown = typeof data === 'object' ? '' : `; it is ${JSON.stringify(data)?.slice(0, 100)}`;
  return `${where} ${allowed}${shown}`;
}
