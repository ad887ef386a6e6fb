/**
 * Compares two bundled specs from the point of view of somebody who calls the models.
 *
 * `redocly diff` could tell that two documents differ, but it knows neither `x-model` nor `x-media`: prices,
 * lifecycles, helper names, output kinds and media limits, which is most of what changes here, would be invisible to
 * it. It also needs a configuration to call anything breaking and knows one kind of break, where our users have three:
 * the compiler, the call, and the bill. What is compared is the bundle, not the generator's own form of a model,
 * because the bundle is what an older commit still has.
 */
import { byCodeUnit } from '../../../codegen/spec/order.js';
import type { OpenApiDocument } from '../../../codegen/spec/types.js';
import { recorder, type Change, type Group } from '../change.js';
import { compareSchemas } from '../schema/compare.js';
import {
  compareBodies,
  compareEndpoints,
  compareResponse,
  compareResponses,
  resolvesOf,
  type States,
} from './endpoints.js';
import { compareErrorCodes } from './error-codes.js';
import { compareModels, modelsOf, pairModels, type ModelState } from './models.js';
import { operationsOf, sharedResponsesOf, stateOf, type Operation } from './operations.js';

/**
 * What changed between two states of the bundled spec, by model, endpoint and shared part; unchanged ones are left out.
 * Takes time in proportion to the number of models.
 *
 * @throws Error when a spec holds a reference that leads nowhere.
 *
 * @example
 * const groups = compareSpecs(JSON.parse(older), JSON.parse(newer));
 * const breaking = groups.flatMap(({ changes }) => changes).filter(({ breaks }) => breaks !== 'no');
 */
export function compareSpecs(before: OpenApiDocument, after: OpenApiDocument): Group[] {
  const states: States = { before: stateOf(before), after: stateOf(after), shared: new Set() };
  const groups = [
    ...modelGroups(states),
    ...endpointGroups(states),
    ...webhookGroups(states),
    ...responseGroups(states),
  ];
  groups.push(...schemaGroups(states));
  const errors = compareErrorCodes(before['x-error-codes'] ?? [], after['x-error-codes'] ?? []);
  return [...groups, { subject: 'errors' as const, id: 'error codes', changes: errors }].filter(
    ({ changes }) => changes.length > 0,
  );
}

function modelGroups(states: States): Group[] {
  const models = pairModels(modelsOf(states.before), modelsOf(states.after));
  const groups = models.map(({ before, after }): Group => {
    if (!before || !after) return presence(before, after);
    const changes = compareModels(before, after, resolvesOf(states));
    const responses = compareResponses(before.operation.responses, after.operation.responses, states);
    return { subject: 'model', id: after.id, helper: after.helper, changes: [...changes, ...responses] };
  });
  return groups.sort((a, b) => byCodeUnit(a.id, b.id));
}

function summary({ operation, about }: ModelState): string {
  const { status } = about.lifecycle;
  return `${operation.summary ?? about.name}${status === 'active' ? '' : ` (${status})`}`;
}

function presence(before: ModelState | undefined, after: ModelState | undefined): Group {
  const { changes, record } = recorder();
  if (before) record('model-removed', { before: summary(before) });
  if (after) record('model-added', { after: summary(after) });
  const helper = after ? { helper: after.helper } : {};
  return { subject: 'model', id: (after ?? before)?.id ?? '', ...helper, changes };
}

function endpointGroups(states: States): Group[] {
  const before = operationsOf(states.before.document.paths ?? {});
  const after = operationsOf(states.after.document.paths ?? {});
  return pairUp('endpoint', before, after, (...pair) => compareEndpoints(...pair, states));
}

function webhookGroups(states: States): Group[] {
  const before = operationsOf(states.before.document.webhooks ?? {});
  const after = operationsOf(states.after.document.webhooks ?? {});
  return pairUp('webhook', before, after, (...pair) => compareBodies(...pair, states, 'response'));
}

/** A response that only one state shares is compared by the operations that use it. */
function responseGroups(states: States): Group[] {
  const after = sharedResponsesOf(states.after);
  return [...sharedResponsesOf(states.before)].flatMap(([id, response]) => {
    const counterpart = after.get(id);
    if (!counterpart) return [];
    return [{ subject: 'response' as const, id, changes: compareResponse(response, counterpart, states, {}) }];
  });
}

/** Comparing one shared schema can lead to others; a set that grows while it is read gives those their turn. */
function schemaGroups(states: States): Group[] {
  const { shared } = states;
  const resolve = resolvesOf(states);
  const groups: Group[] = [];
  for (const $ref of shared) {
    const { changes, record } = recorder('response');
    const pair = { before: resolve.before({ $ref }), after: resolve.after({ $ref }), at: '' };
    compareSchemas(pair, { direction: 'response', resolve, shared, record });
    groups.push({ subject: 'response', id: $ref.replace('#/components/schemas/', ''), changes });
  }
  return groups.sort((a, b) => byCodeUnit(a.id, b.id));
}

function pairUp(
  subject: 'endpoint' | 'webhook',
  before: ReadonlyMap<string, Operation>,
  after: ReadonlyMap<string, Operation>,
  compare: (before: Operation, after: Operation) => Change[],
): Group[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit);
  return ids.map((id) => {
    const pair = { before: before.get(id), after: after.get(id) };
    if (pair.before && pair.after) return { subject, id, changes: compare(pair.before, pair.after) };
    const { changes, record } = recorder();
    if (pair.before) record('endpoint-removed', { before: pair.before.summary ?? id });
    if (pair.after) record('endpoint-added', { after: pair.after.summary ?? id });
    return { subject, id, changes };
  });
}
