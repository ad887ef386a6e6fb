import type { SpecSchema } from '../../../../../codegen/spec/types.js';
import type { FormInput } from '../../../shared/calls/input.js';

/** What the user filled in, without the fields that were left empty. */
export function filledIn(values: FormInput): FormInput {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

/** What a control's text stands for. Text that is no number stays text, so that the check can say so. */
export function readNumber(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (!trimmed) return undefined;
  return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
}

/** As {@link readNumber}, for JSON. */
export function readJson(text: string): unknown {
  if (!text.trim()) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What is wrong with the text of a nested field that is no JSON. */
export function faultOfJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The enum's own value for the text of an `<option>`, which is a number where the enum has numbers. */
export function readChoice(text: string, { enum: values = [] }: SpecSchema): unknown {
  return values.find((value) => String(value) === text);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
