import { withoutWebhook } from '../../../codegen/spec/webhook-field.js';
import type { SpecModel, SpecSchema } from '../../../codegen/spec/types.js';
import { MODEL_PREFIX, SITES } from '../../../spec/conventions/model.mjs';
import { pricedFields } from '../../../src/pricing/charges.js';
import { isOnSite } from '../../../src/contract/site.js';
import { recorder, type Change, type RecordChange } from '../change.js';
import { compareSchemas } from '../schema/compare.js';
import type { Context } from '../schema/context.js';
import type { Operation, State } from './operations.js';
import { comparePrices } from './prices.js';

/** One model in one state of the spec. */
export interface ModelState {
  readonly id: string;
  readonly helper: string;
  readonly about: SpecModel;
  /** The input without `webhookUrl`, which the client takes as an option. */
  readonly input: SpecSchema;
  readonly operation: Operation;
}

/** The models of a bundled spec by id. */
export function modelsOf({ document, resolve }: State): Map<string, ModelState> {
  const models = new Map<string, ModelState>();
  for (const [route, item] of Object.entries(document.paths ?? {})) {
    const operation = item.post as Operation | undefined;
    const about = operation?.['x-model'];
    if (!operation || !about) continue;
    const id = route.startsWith(MODEL_PREFIX) ? route.slice(MODEL_PREFIX.length) : route;
    const body = resolve(operation.requestBody?.content?.['application/json']?.schema ?? {});
    models.set(id, { id, about, operation, helper: operation.operationId ?? id, input: withoutWebhook(body) });
  }
  return models;
}

/** A model in both states; undefined in the one that does not have it. */
interface ModelPair {
  readonly before: ModelState | undefined;
  readonly after: ModelState | undefined;
}

/** Pairs the models of two states: by id, and a model whose id changed by its helper or its documented name. */
export function pairModels(
  before: ReadonlyMap<string, ModelState>,
  after: ReadonlyMap<string, ModelState>,
): ModelPair[] {
  const added = [...after.values()].filter(({ id }) => !before.has(id));
  const byHelper = new Map(added.map((model) => [model.helper, model]));
  const byName = new Map(added.map((model) => [model.about.name, model]));
  const moved = new Set<ModelState>();
  const pairs = [...before.values()].map((model): ModelPair => {
    const same = after.get(model.id);
    if (same) return { before: model, after: same };
    const heirs = [byHelper.get(model.helper), byName.get(model.about.name)];
    const heir = heirs.find((candidate) => candidate && !moved.has(candidate));
    if (heir) moved.add(heir);
    return { before: model, after: heir };
  });
  const unpaired = added.filter((model) => !moved.has(model));
  return [...pairs, ...unpaired.map((model) => ({ before: undefined, after: model }))];
}

/** What changed in a model that both states have, its responses aside. */
export function compareModels(before: ModelState, after: ModelState, resolve: Context['resolve']): Change[] {
  const { changes, record } = recorder();
  if (before.id !== after.id) record('model-moved', { before: before.id, after: after.id });
  if (before.helper !== after.helper) record('helper-renamed', { before: before.helper, after: after.helper });
  compareAbout(before.about, after.about, record);
  const prices = { before: before.about.price, after: after.about.price };
  const priced = new Set(Object.values(prices).flatMap((price) => (price ? [...pricedFields(price)] : [])));
  const inputs = { before: before.input, after: after.input, at: '' };
  compareSchemas(inputs, { direction: 'input', isFilled: true, resolve, priced, record });
  comparePrices(prices.before, prices.after, record);
  return changes;
}

function compareAbout(before: SpecModel, after: SpecModel, record: RecordChange): void {
  const { status, replacedBy } = after.lifecycle;
  if (before.lifecycle.status !== status) {
    const statuses = { before: before.lifecycle.status, after: status };
    if (status === 'active' || before.lifecycle.status === 'withdrawn') record('model-restored', statuses);
    else record(`model-${status}`, { before: before.lifecycle.status, after: replacedBy });
  }
  if (before.name !== after.name) record('model-renamed', { before: before.name, after: after.name });
  const names = { before: namesOf(before), after: namesOf(after) };
  const gone = [...names.before].filter((name) => !names.after.has(name));
  const added = [...names.after].filter((name) => !names.before.has(name) && name !== after.name);
  if (gone.length > 0) record('name-removed', { before: gone });
  if (added.length > 0) record('name-added', { after: added });
  for (const site of SITES) {
    const [had, has] = [before, after].map(({ sites }) => isOnSite(sites, site));
    if (had && !has) record('site-lost', { before: site });
    if (has && !had) record('site-gained', { after: site });
  }
  for (const part of ['family', 'output', 'task', 'channel'] as const) {
    if (before[part] !== after[part]) record(`${part}-changed`, { before: before[part], after: after[part] });
  }
}

function namesOf({ name, aliases = [] }: SpecModel): Set<string> {
  return new Set([name, ...aliases]);
}
