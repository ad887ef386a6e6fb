import type { InputSchema } from '../contract/input-schema.js';
import { MEDIA_REFERENCE } from '../contract/media-reference.js';
import { codePointsIn } from '../json/code-points.js';

/** Reports a broken keyword; `demand` completes a sentence that begins with the field and its value. */
export type Report = (keyword: keyof InputSchema, demand: string) => void;

// Each character can be read in one way only, so that a text that does not match is refused in linear time.
const HTTP_ADDRESS = /^https?:\/\/[^\s/?#]\S*$/i;

export function checkString(schema: InputSchema, value: string, report: Report): void {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  const length = minLength > 0 || maxLength < Infinity ? codePointsIn(value) : 0;
  if (length < minLength) report('minLength', `it must have at least ${minLength} characters, not ${length}`);
  if (length > maxLength) report('maxLength', `it must have at most ${maxLength} characters, not ${length}`);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) report('pattern', `it must match ${pattern}`);
  if (format !== 'uri' || HTTP_ADDRESS.test(value)) return;
  if (schema['x-media'] === undefined) report('format', 'it must be an http(s) address');
  else if (!MEDIA_REFERENCE.test(value)) {
    report('format', 'it must be an http(s), data: or asset: address or an uploaded name');
  }
}

export function checkNumber(schema: InputSchema, value: number, report: Report): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (value < (minimum ?? -Infinity)) report('minimum', `it must be at least ${minimum}`);
  if (value > (maximum ?? Infinity)) report('maximum', `it must be at most ${maximum}`);
  if (value <= (exclusiveMinimum ?? -Infinity)) report('exclusiveMinimum', `it must be more than ${exclusiveMinimum}`);
  if (value >= (exclusiveMaximum ?? Infinity)) report('exclusiveMaximum', `it must be less than ${exclusiveMaximum}`);
  // 0.3 / 0.1 is not quite 3, hence the tolerance.
  const quotient = value / (multipleOf ?? value);
  if (multipleOf !== undefined && Math.abs(quotient - Math.round(quotient)) > 1e-9) {
    report('multipleOf', `it must be a multiple of ${multipleOf}`);
  }
}
