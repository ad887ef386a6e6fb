import { type FormInput, replaceFiles } from '../../../shared/calls/input.js';

/** Longest inputs that an address holds, in characters: servers and chats cut longer addresses. */
const LONGEST = 6000;
const NAME = 'input';

/**
 * The query that leads back to these inputs: empty when they are those that the page begins with, undefined when no
 * address can hold them, such as picked files.
 */
export function inputQuery(input: FormInput, usual: FormInput): string | undefined {
  const json = JSON.stringify(input, (_, value: unknown) => (value instanceof File ? undefined : value));
  if (json === JSON.stringify(usual)) return '';
  const query = `?${new URLSearchParams({ [NAME]: json }).toString()}`;
  return query.length > LONGEST ? undefined : query;
}

/** Levels of lists and objects that an input may have; no model takes half as many. */
const DEEPEST = 16;

/** The inputs that an address names: only fields that there are, whatever else it says. */
export function inputFromQuery(query: string, fields: readonly string[]): FormInput | undefined {
  const json = new URLSearchParams(query).get(NAME);
  if (json === null) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isDeeper(value)) return undefined;
    return Object.fromEntries(Object.entries(value).filter(([name]) => fields.includes(name)));
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inside) => isDeeper(inside, left - 1));
}

/** Whether an address names inputs, readable or not. */
export const hasInput = (query: string): boolean => new URLSearchParams(query).has(NAME);

/** Whether an address can hold all of an input: not files, nor very long texts. */
export function isWhole(input: FormInput, usual: FormInput): boolean {
  let hasFile = false;
  replaceFiles(input, () => (hasFile = true));
  return !hasFile && inputQuery(input, usual) !== undefined;
}
