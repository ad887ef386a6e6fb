import { byCodeUnit } from '../spec/order.js';
import { UserError } from '../spec/user-error.js';
import type { Catalog, Model } from './catalog.js';
import { CAPABILITIES_DROPS, CAPABILITIES_PROPERTIES, readCapabilities } from './capabilities-format.js';
import { MODELS_PROPERTIES, readModels } from './models-format.js';
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
  if (!isPartial) assertCount(json, format.entries.length, name);
  const capabilities = format.kind === 'endpoints';
  const { models, remarks } = (capabilities ? readCapabilities : readModels)(format.entries);
  for (const model of models) assertDistinct(model, name);
  const unique = new Map<string, Model>();
  for (const model of models) {
    if (unique.has(model.id)) remarks.push(`${model.id} is listed more than once; the first entry counts`);
    else unique.set(model.id, model);
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
 * @throws UserError with both numbers.
 */
export function assertCount(json: unknown, count: number, name: string): void {
  const { total, model_count, pricing_count } = (json ?? {}) as Record<string, unknown>;
  const said = total ?? model_count ?? pricing_count;
  if (typeof said !== 'number' || said === count) return;
  throw new UserError(
    `${name} says that it has ${said} entries, and has ${count}, so it looks cut. ` +
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
  return `${name} ${String(version)}`.match(/\d{4}-\d{2}-\d{2}/g)?.find(isDay);
}

/** Whether a text is a day of the calendar that has begun somewhere. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return time < Date.now() + 86_400_000 && new Date(time).toISOString().startsWith(text);
}
