import type { SpecMediaType } from '../../../codegen/spec/types.js';
import { recorder, type Change, type Facts } from '../change.js';
import type { Direction } from '../kinds.js';
import { compareSchemas } from '../schema/compare.js';
import type { Resolve } from '../schema/shape.js';
import { parametersOf, resolveResponse, type Operation, type SpecResponse, type State } from './operations.js';

type Contents = Readonly<Record<string, SpecMediaType>>;

/** Two states of the spec, the older first. */
export interface States {
  readonly before: State;
  readonly after: State;
  /** References of responses that are left to be compared once; filled by the comparison of operations. */
  readonly shared: Set<string>;
}

/** What follows the references of both states. */
export function resolvesOf({ before, after }: States): { before: Resolve; after: Resolve } {
  return { before: before.resolve, after: after.resolve };
}

/** What changed in a platform endpoint that both states have. */
export function compareEndpoints(before: Operation, after: Operation, states: States): Change[] {
  const { changes, record } = recorder();
  if ((before.deprecated ?? false) !== (after.deprecated ?? false)) {
    record(after.deprecated ? 'endpoint-deprecated' : 'endpoint-restored');
  }
  const security = { before: securityOf(before, states.before), after: securityOf(after, states.after) };
  if (security.before !== security.after) record('security-changed', security);
  return [
    ...changes,
    ...compareParameters(before, after, states),
    ...compareBodies(before, after, states),
    ...compareResponses(before.responses, after.responses, states),
  ];
}

function securityOf({ security }: Operation, { document }: State): string {
  const demands = (security ?? document.security ?? []).map((demand) => Object.keys(demand).join(' and '));
  return demands.filter((demand) => demand !== '').join(' or ') || 'none';
}

function compareParameters(before: Operation, after: Operation, states: States): Change[] {
  const { changes, record } = recorder();
  const parameters = { before: parametersOf(before, states.before), after: parametersOf(after, states.after) };
  for (const [key, { name, in: part }] of parameters.before) {
    if (!parameters.after.has(key)) record('field-removed', { part, at: name });
  }
  for (const [key, parameter] of parameters.after) {
    const { name, in: part, required = false } = parameter;
    const known = parameters.before.get(key);
    const facts = { part, at: name };
    if (!known) {
      record(required ? 'required-field-added' : 'field-added', facts);
      continue;
    }
    if ((known.required ?? false) !== required) record(required ? 'field-required' : 'field-optional', facts);
    if (parameter.deprecated && !known.deprecated) record('field-deprecated', facts);
    if (known.deprecated && !parameter.deprecated) record('field-restored', facts);
    const inner = recorder('input', { part }, changes);
    const schemas = { before: known.schema ?? {}, after: parameter.schema ?? {}, at: name };
    compareSchemas(schemas, { direction: 'input', resolve: resolvesOf(states), record: inner.record });
  }
  return changes;
}

/** @param direction `response` for the body of a webhook, which the caller receives. */
export function compareBodies(
  before: Operation,
  after: Operation,
  states: States,
  direction: Direction = 'input',
): Change[] {
  const { changes, record } = recorder(direction);
  const [wasNeeded, isNeeded] = [before, after].map(({ requestBody }) => requestBody?.required ?? false);
  if (wasNeeded !== isNeeded && direction === 'input') record(isNeeded ? 'body-required' : 'body-optional');
  const contents = { before: before.requestBody?.content ?? {}, after: after.requestBody?.content ?? {} };
  return [...changes, ...compareContents(contents.before, contents.after, states, direction, {})];
}

/** What changed in the responses by status. Shared responses that stayed in place are compared once, elsewhere. */
export function compareResponses(
  before: Operation['responses'] = {},
  after: Operation['responses'] = {},
  states: States,
): Change[] {
  const { changes, record } = recorder('response');
  for (const status of Object.keys(before)) if (!after[status]) record('status-removed', { before: status });
  for (const [status, response] of Object.entries(after)) {
    const known = before[status];
    if (!known) record('status-added', { after: status });
    else if (known.$ref === undefined || known.$ref !== response.$ref) {
      const resolved = [resolveResponse(known, states.before), resolveResponse(response, states.after)] as const;
      changes.push(...compareResponse(...resolved, states, { part: `response ${status}` }));
    }
  }
  return changes;
}

/** What changed in one response. Its headers are not compared: the client does not hand them out. */
export function compareResponse(before: SpecResponse, after: SpecResponse, states: States, fixed: Facts): Change[] {
  return compareContents(before.content ?? {}, after.content ?? {}, states, 'response', fixed);
}

function compareContents(
  before: Contents,
  after: Contents,
  states: States,
  direction: Direction,
  fixed: Facts,
): Change[] {
  const { changes, record } = recorder(direction, fixed);
  const shared = direction === 'response' ? { shared: states.shared } : {};
  const context = { direction, resolve: resolvesOf(states), ...shared, record };
  for (const type of Object.keys(before)) if (!after[type]) record('content-type-removed', { before: type });
  for (const [type, { schema = {} }] of Object.entries(after)) {
    const known = before[type];
    if (known) compareSchemas({ before: known.schema ?? {}, after: schema, at: '' }, context);
    else record('content-type-added', { after: type });
  }
  return changes;
}
