import type { OpenApiDocument, SpecModel, SpecOperation, SpecSchema } from '../../codegen/spec/types.js';
import { recorder, type Change, type RecordChange } from './change.js';
import { comparePrices, pricedFields } from './prices.js';
import { compareSchemas } from './schemas.js';
import type { Resolve } from './shape.js';

const PREFIX = '/openapi/v2/';

/** One model in one state of the spec. */
export interface ModelState {
  readonly id: string;
  readonly helper: string;
  readonly about: SpecModel;
  /** The input without `webhookUrl`, which the client takes as an option. */
  readonly input: SpecSchema;
  readonly operation: SpecOperation;
}

/** The models of a bundled spec by id. */
export function modelsOf(document: OpenApiDocument, resolve: Resolve): Map<string, ModelState> {
  const models = new Map<string, ModelState>();
  for (const [route, item] of Object.entries(document.paths ?? {})) {
    const operation = item['post'] as SpecOperation | undefined;
    const about = operation?.['x-model'];
    if (!operation || !about) continue;
    const id = route.startsWith(PREFIX) ? route.slice(PREFIX.length) : route;
    const body = resolve(operation.requestBody?.content?.['application/json']?.schema ?? {});
    const { webhookUrl: _option, ...properties } = body.properties ?? {};
    models.set(id, { id, about, operation, helper: operation.operationId ?? id, input: { ...body, properties } });
  }
  return models;
}

/**
 * Pairs the models of two states: by id, and a model whose id changed by its helper or its documented name. A model that
 * only one state has is paired with undefined.
 */
export function pairModels(
  before: ReadonlyMap<string, ModelState>,
  after: ReadonlyMap<string, ModelState>,
): [ModelState | undefined, ModelState | undefined][] {
  const added = [...after.values()].filter(({ id }) => !before.has(id));
  const byHelper = new Map(added.map((model) => [model.helper, model]));
  const byName = new Map(added.map((model) => [model.about.name, model]));
  const moved = new Set<ModelState>();
  const pairs: [ModelState | undefined, ModelState | undefined][] = [];
  for (const model of before.values()) {
    let other = after.get(model.id);
    if (!other) {
      const heirs = [byHelper.get(model.helper), byName.get(model.about.name)];
      other = heirs.find((heir) => heir && !moved.has(heir));
      if (other) moved.add(other);
    }
    pairs.push([model, other]);
  }
  return [
    ...pairs,
    ...added.filter((model) => !moved.has(model)).map((model) => [undefined, model] as [undefined, ModelState]),
  ];
}

/** What changed in a model that both states have, its answers aside. */
export function compareModels(was: ModelState, is: ModelState, before: Resolve, after: Resolve): Change[] {
  const { changes, record } = recorder();
  if (was.id !== is.id) record('model-moved', { before: was.id, after: is.id });
  if (was.helper !== is.helper) record('helper-renamed', { before: was.helper, after: is.helper });
  compareAbout(was.about, is.about, record);
  const priced = pricedFields(was.about.price, is.about.price);
  compareSchemas(was.input, is.input, '', { direction: 'input', before, after, priced, record });
  comparePrices(was.about.price, is.about.price, record);
  return changes;
}

function compareAbout(was: SpecModel, is: SpecModel, record: RecordChange): void {
  if (was.lifecycle.status !== is.lifecycle.status) {
    const { status, replacedBy } = is.lifecycle;
    if (status === 'active' || was.lifecycle.status === 'withdrawn') {
      record('model-restored', { before: was.lifecycle.status, after: status });
    } else record(`model-${status}`, { before: was.lifecycle.status, after: replacedBy });
  }
  if (was.name !== is.name) record('model-renamed', { before: was.name, after: is.name });
  const [before, after] = [namesOf(was), namesOf(is)];
  const gone = [...before].filter((name) => !after.has(name));
  const added = [...after].filter((name) => !before.has(name) && name !== is.name);
  if (gone.length > 0) record('name-removed', { before: gone });
  if (added.length > 0) record('name-added', { after: added });
  for (const part of ['family', 'output', 'task', 'channel'] as const) {
    if (was[part] !== is[part]) record(`${part}-changed`, { before: was[part], after: is[part] });
  }
}

function namesOf({ name, aliases = [] }: SpecModel): Set<string> {
  return new Set([name, ...aliases]);
}
