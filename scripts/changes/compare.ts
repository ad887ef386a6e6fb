/**
 * Compares two bundled specs from the point of view of somebody who calls the models.
 *
 * `redocly diff` could tell that two documents differ, but it knows neither `x-model` nor `x-media`: prices, lifecycles,
 * helper names, output kinds and media limits, which is most of what changes here, would be invisible to it. It also
 * needs a configuration to call anything breaking and knows one kind of break, where our users have three: the
 * compiler, the call, and the bill. What is compared is the bundle, not the generator's own form of a model, because
 * the bundle is what an older commit still has.
 */
import { byCodeUnit } from '../../codegen/spec/order.js';
import type { OpenApiDocument } from '../../codegen/spec/types.js';
import { recorder, type Change, type Group } from './change.js';
import { compareAnswer, compareAnswers, compareBodies, compareEndpoints, type States } from './endpoints.js';
import { compareErrorCodes } from './error-codes.js';
import { compareModels, modelsOf, pairModels, type ModelState } from './models.js';
import { compareSchemas } from './schemas.js';
import { operationsOf, sharedAnswersOf, stateOf, type Operation } from './operations.js';

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
export function compareSpecs(older: OpenApiDocument, newer: OpenApiDocument): Group[] {
  const states: States = { before: stateOf(older), after: stateOf(newer), shared: new Set() };
  const groups = [...modelGroups(states), ...endpointGroups(states), ...webhookGroups(states), ...answerGroups(states)];
  groups.push(...schemaGroups(states));
  const errors = compareErrorCodes(older['x-error-codes'] ?? [], newer['x-error-codes'] ?? []);
  return [...groups, { subject: 'errors' as const, id: 'error codes', changes: errors }].filter(
    ({ changes }) => changes.length > 0,
  );
}

function modelGroups(states: States): Group[] {
  const { before, after } = states;
  const old = modelsOf(before.document, before.resolve);
  const now = modelsOf(after.document, after.resolve);
  const groups = pairModels(old, now).map(([was, is]): Group => {
    if (!was || !is) return presence(was, is);
    const changes = compareModels(was, is, before.resolve, after.resolve);
    const [old, now] = [was.operation as Operation, is.operation as Operation];
    const answers = compareAnswers(old.responses, now.responses, states);
    return { subject: 'model', id: is.id, helper: is.helper, changes: [...changes, ...answers] };
  });
  return groups.sort((a, b) => byCodeUnit(a.id, b.id));
}

function summary({ operation, about }: ModelState): string {
  const { status } = about.lifecycle;
  return `${operation.summary ?? about.name}${status === 'active' ? '' : ` (${status})`}`;
}

function presence(was: ModelState | undefined, is: ModelState | undefined): Group {
  const { changes, record } = recorder();
  if (was) record('model-removed', { before: summary(was) });
  if (is) record('model-added', { after: summary(is) });
  return { subject: 'model', id: (is ?? was)?.id ?? '', ...(is ? { helper: is.helper } : {}), changes };
}

function endpointGroups(states: States): Group[] {
  const old = operationsOf(states.before.document.paths ?? {});
  const now = operationsOf(states.after.document.paths ?? {});
  return pairUp('endpoint', old, now, (was, is) => compareEndpoints(was, is, states));
}

function webhookGroups(states: States): Group[] {
  const old = operationsOf(states.before.document.webhooks ?? {});
  const now = operationsOf(states.after.document.webhooks ?? {});
  return pairUp('webhook', old, now, (was, is) => compareBodies(was, is, states, 'answer'));
}

/** An answer that only one state shares is compared by the operations that use it. */
function answerGroups(states: States): Group[] {
  const now = sharedAnswersOf(states.after);
  return [...sharedAnswersOf(states.before)].flatMap(([id, was]) => {
    const is = now.get(id);
    return is ? [{ subject: 'answer' as const, id, changes: compareAnswer(was, is, states, {}) }] : [];
  });
}

/** Comparing one shared schema can lead to others; a set that grows while it is read gives those their turn. */
function schemaGroups({ before, after, shared }: States): Group[] {
  const groups: Group[] = [];
  for (const $ref of shared) {
    const { changes, record } = recorder('answer');
    const context = { direction: 'answer', before: before.resolve, after: after.resolve, shared, record } as const;
    compareSchemas(before.resolve({ $ref }), after.resolve({ $ref }), '', context);
    groups.push({ subject: 'answer', id: $ref.replace('#/components/schemas/', ''), changes });
  }
  return groups.sort((a, b) => byCodeUnit(a.id, b.id));
}

function pairUp(
  subject: 'endpoint' | 'webhook',
  before: ReadonlyMap<string, Operation>,
  after: ReadonlyMap<string, Operation>,
  compare: (was: Operation, is: Operation) => Change[],
): Group[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit);
  return ids.map((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was && is) return { subject, id, changes: compare(was, is) };
    const { changes, record } = recorder();
    if (was) record('endpoint-removed', { before: was.summary ?? id });
    if (is) record('endpoint-added', { after: is.summary ?? id });
    return { subject, id, changes };
  });
}
