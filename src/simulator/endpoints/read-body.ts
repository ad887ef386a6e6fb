import { exactJson } from '../../json/parse.js';
import { isObject } from '../../json/values.js';

type JsonObject = Record<string, unknown>;

/** The JSON object of a request, twice. */
export interface Body {
  /** As a check of its types sees it: what came as a number is one, however long it is. */
  readonly plain: JsonObject;
  /** As it is kept: whole numbers that JavaScript would round are texts. */
  readonly exact: JsonObject;
}

/** The JSON object in a request's body, in which long ids are exact; undefined when it holds anything else. */
export async function readObject(request: Request): Promise<JsonObject | undefined> {
  return (await readBody(request))?.exact;
}

/** The JSON object in a request's body in both forms; undefined when it holds anything else. */
export async function readBody(request: Request): Promise<Body | undefined> {
  try {
    const json = await request.text();
    const plain: unknown = JSON.parse(json);
    if (!isObject(plain)) return undefined;
    const exact = exactJson(json);
    return { plain, exact: exact === json ? plain : (withSafeNumbers(plain, JSON.parse(exact)) as JsonObject) };
  } catch {
    return undefined;
  }
}

// The exact parser makes texts of all numbers with 16 digits and more, and JavaScript can hold some of them.
function withSafeNumbers(plain: unknown, exact: unknown): unknown {
  if (typeof plain === 'number') return Number.isSafeInteger(plain) ? plain : exact;
  if (Array.isArray(plain)) return plain.map((item, index) => withSafeNumbers(item, (exact as unknown[])[index]));
  if (!isObject(plain)) return exact;
  const exactly = exact as JsonObject;
  return Object.fromEntries(Object.entries(plain).map(([name, item]) => [name, withSafeNumbers(item, exactly[name])]));
}
