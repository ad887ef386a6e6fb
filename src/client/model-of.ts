import { MODEL_ID, PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import { reading } from '../async/reading.js';
import type { DefaultValue, Model } from '../contract/model.js';
import { isSites, type Sites } from '../contract/site.js';
import { InputError } from '../errors/input.js';
import { firstSegment } from '../http/endpoints.js';
import { show } from '../json/show.js';
import { isObject, isThenable } from '../json/values.js';
import { nodeInputOf } from '../resources/comfy/node-name.js';
import { factsOf } from '../task/model-facts.js';
import type { ModelRef } from '../task/model-ref.js';
import { noModel, noSuchModel } from './no-such-model.js';

/**
 * The parts of a model that the client uses: of an object exactly what it has, of an id what the table knows.
 *
 * @throws InputError when it is no model, or names none.
 */
export function modelOf(model: ModelRef): Model<object> {
  return reading('model', () => partsOf(model));
}

function partsOf(model: ModelRef): Model<object> {
  if (typeof model === 'string') {
    const facts = factsOf(model);
    if (facts.output) return { id: model, ...facts };
    throw noSuchModel(model);
  }
  if (!isObject(model) || isThenable(model)) throw noModel(`The model is ${show(model)}.`);
  const { id, output = factsOf(id).output, media, defaults, sites, nodes, seeds } = model as Model<object>;
  // Ids are put together with the address and must not be able to change it.
  if (typeof id !== 'string' || !MODEL_ID.test(id))
    throw noModel(`The model is an object whose \`id\` is ${show(id)}.`);
  const segment = firstSegment(id);
  if (segment !== 'run' && PLATFORM_SEGMENTS.includes(segment))
    throw noModel(`The \`id\` ${show(id)} is an endpoint of the platform that is no model.`);
  return {
    id,
    ...(output && { output }),
    ...(media && { media }),
    ...(sites !== undefined && { sites: readSites(sites) }),
    ...(defaults !== undefined && { defaults: readDefaults(defaults) }),
    ...(nodes !== undefined && readNodes(nodes, seeds)),
  };
}

function readSites(given: unknown): Sites {
  if (isSites(given)) return Object.fromEntries(Object.entries(given).map(([site, days]) => [site, { ...days }]));
  const message = `The model's sites are ${show(given)}. Allowed is { cn: { until: '2026-09-21' } } or the like.`;
  throw new InputError(message, { field: 'model' });
}

// What is no simple value could be sent as something else, or not at all.
function readDefaults(given: unknown): Record<string, DefaultValue> {
  const defaults = isObject(given) ? { ...given } : { defaults: given };
  const odd = Object.entries(defaults).find(([, value]) => !isObject(given) || !isSimple(value));
  if (!odd) return defaults as Record<string, DefaultValue>;
  throw new InputError(`The model's default of ${odd[0]} is ${show(odd[1])}. Allowed are text, numbers and booleans.`, {
    field: 'model',
  });
}

function readNodes(nodes: unknown, seeds: unknown = []): Pick<Model, 'nodes' | 'seeds'> {
  const isNode = (node: unknown) => typeof node === 'string' && nodeInputOf(node) !== undefined;
  const isPlace = (place: unknown) =>
    isNode(place) || (Array.isArray(place) && place.length > 0 && place.every(isNode));
  const isMap = isObject(nodes) && Object.values(nodes).every(isPlace);
  if (isMap && Array.isArray(seeds) && seeds.every((field) => typeof field === 'string' && Object.hasOwn(nodes, field)))
    return { nodes: { ...nodes } as NonNullable<Model['nodes']>, seeds: [...(seeds as string[])] };
  const message = `The model's nodes are ${show(nodes)}, its seeds ${show(seeds)}. Allowed are { prompt: '6.text' } and fields of it.`;
  throw new InputError(message, { field: 'model' });
}

function isSimple(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
