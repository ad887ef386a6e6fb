import { isDeepStrictEqual } from 'node:util';
import { byCodeUnit } from '../spec/order.js';
import { UserError } from '../spec/user-error.js';
import type { Catalog, Model } from './catalog.js';
import {
  CAPABILITIES_DROPS,
  CAPABILITIES_PROPERTIES,
  CAPABILITIES_USUAL,
  readCapabilities,
} from './capabilities-format.js';
import { MODELS_PROPERTIES, MODELS_USUAL, readModels } from './models-format.js';
import { assertNames } from './names.js';
import { assertKeysKnown, assertUsualKeys } from './renamed-keys.js';
import { assertShape } from './shapes.js';

/** A JSON document and a name for it that can be printed. */
export interface Source {
  /** The last part of the path: an address can carry a secret in its query, and a path tells where somebody works. */
  name: string;
  json: unknown;
}

/**
 * Reads a registry in whichever of the published formats it is.
 *
 * @param isPartial Whether it is said to list only some of the models.
 * @throws UserError when it is none of them, says a field of a model twice, or has not as many models as it says.
 */
export function readRegistry({ name, json }: Source, isPartial = false): Catalog {
  const format = detect(json);
  if (!format) {
    throw new UserError(
      `${name} is no registry: expected a list of models, an object with models[], or one with endpoints[]`,
    );
  }
  assertShape(format.kind, format.entries, name);
  const capabilities = format.kind === 'endpoints';
  assertUsualKeys(format.entries, capabilities ? CAPABILITIES_USUAL : MODELS_USUAL, name);
  const { models, unread } = (capabilities ? readCapabilities : readModels)(format.entries);
  const ids = models.map(({ id }) => id);
  if (!isPartial) assertCount(json, ids, name);
  if (!isPartial) assertKeysKnown(unread, name);
  for (const model of models) {
    assertNames(model, name);
    assertDistinct(model, name);
  }
  const remarks = unread.map(({ key, count }) => `nobody reads the key ${key} (${count}×)`);
  const unique = new Map<string, Model>();
  for (const model of models) {
    const other = unique.get(model.id);
    if (other === undefined) unique.set(model.id, model);
    else if (isDeepStrictEqual(other, model)) remarks.push(`${model.id} is listed again, in the same words`);
    else remarks.push(`${model.id} is listed again, in other words; the first entry counts`);
  }
  return {
    source: name,
    kind: capabilities ? 'capabilities' : 'models',
    date: dateOf(name, json),
    properties: capabilities ? CAPABILITIES_PROPERTIES : MODELS_PROPERTIES,
    ...(capabilities && { dropped: CAPABILITIES_DROPS }),
    models: [...unique.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    remarks,
  };
}

function detect(json: unknown): { kind: 'models' | 'endpoints'; entries: unknown[] } | undefined {
  if (Array.isArray(json)) return { kind: 'models', entries: json };
  const { models, endpoints } = (json ?? {}) as { models?: unknown; endpoints?: unknown };
  if (Array.isArray(models)) return { kind: 'models', entries: models };
  if (Array.isArray(endpoints)) return { kind: 'endpoints', entries: endpoints };
  return undefined;
}

/**
 * Refuses a list that was cut: the published ones say how many entries they have.
 *
 * @param ids The model of each entry. One that is there twice may or may not have been counted twice.
 * @throws UserError with both numbers.
 */
export function assertCount(json: unknown, ids: readonly string[], name: string): void {
  const { total, model_count, pricing_count } = (json ?? {}) as Record<string, unknown>;
  const said = total ?? model_count ?? pricing_count;
  const { size } = new Set(ids);
  if (typeof said !== 'number' || said === ids.length || said === size) return;
  const twice = ids.length - size;
  throw new UserError(
    `${name} says that it has ${said} entries, and has ${ids.length}${twice > 0 ? `, ${twice} of them again` : ''}` +
      `${size < said ? ', so it looks cut' : ''}. ` +
      'With --partial it is taken for a list of some of the models. Nothing was compared.',
  );
}

/** Which of two parameters of one name the endpoint takes, nobody can tell. */
function assertDistinct({ id, fields }: Model, name: string): void {
  const keys = fields.map(({ key }) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) throw new UserError(`${name}: ${id} has the field ${twice} twice. Nothing was compared.`);
}

/** The day of a source. The file's name is newer than the `version` inside, which the vendor does not always raise. */
export function dateOf(name: string, json: unknown): string | undefined {
  const { version } = (json ?? {}) as { version?: unknown };
  return dayIn(`${name} ${String(version)}`);
}

/** The first day of the calendar in a text that has begun somewhere. */
export function dayIn(text = ''): string | undefined {
  return text.match(/\d{4}-\d{2}-\d{2}/g)?.find(isDay);
}

/** Whether a text is a day of the calendar that has begun somewhere. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return time < Date.now() + 86_400_000 && new Date(time).toISOString().startsWith(text);
}
