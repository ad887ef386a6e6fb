import type { SpecMediaType } from '../../codegen/spec/types.js';
import { recorder, type Change, type Facts } from './change.js';
import type { Direction } from './kinds.js';
import { parametersOf, resolveAnswer, type Answer, type Operation, type State } from './operations.js';
import { compareSchemas } from './schemas.js';

type Contents = Readonly<Record<string, SpecMediaType>>;

/** Two states of the spec, the older first. */
export interface States {
  readonly before: State;
  readonly after: State;
  /** References of answers that are left to be compared once; filled by the comparison of operations. */
  readonly shared: Set<string>;
}

/** What changed in a platform endpoint that both states have. */
export function compareEndpoints(was: Operation, is: Operation, states: States): Change[] {
  const { changes, record } = recorder();
  if ((was.deprecated ?? false) !== (is.deprecated ?? false)) {
    record(is.deprecated ? 'endpoint-deprecated' : 'endpoint-restored');
  }
  const [before, after] = [securityOf(was, states.before), securityOf(is, states.after)];
  if (before !== after) record('security-changed', { before, after });
  return [
    ...changes,
    ...compareParameters(was, is, states),
    ...compareBodies(was, is, states),
    ...compareAnswers(was.responses, is.responses, states),
  ];
}

function securityOf({ security }: Operation, { document }: State): string {
  const demands = (security ?? document.security ?? []).map((demand) => Object.keys(demand).join(' and '));
  return demands.filter((demand) => demand !== '').join(' or ') || 'none';
}

function compareParameters(was: Operation, is: Operation, states: States): Change[] {
  const { changes, record } = recorder();
  const [before, after] = [parametersOf(was, states.before), parametersOf(is, states.after)];
  for (const [key, { name, in: part }] of before) if (!after.has(key)) record('field-removed', { part, at: name });
  for (const [key, parameter] of after) {
    const { name, in: part, required = false } = parameter;
    const old = before.get(key);
    const facts = { part, at: name };
    if (!old) {
      record(required ? 'required-field-added' : 'field-added', facts);
      continue;
    }
    if ((old.required ?? false) !== required) record(required ? 'field-required' : 'field-optional', facts);
    if (parameter.deprecated && !old.deprecated) record('field-deprecated', facts);
    if (old.deprecated && !parameter.deprecated) record('field-restored', facts);
    const inner = recorder('input', { part }, changes);
    const resolves = { before: states.before.resolve, after: states.after.resolve };
    compareSchemas(old.schema ?? {}, parameter.schema ?? {}, name, { direction: 'input', ...resolves, ...inner });
  }
  return changes;
}

/** @param direction `answer` for the body of a webhook, which the caller receives. */
export function compareBodies(was: Operation, is: Operation, states: States, direction: Direction = 'input'): Change[] {
  const { changes, record } = recorder(direction);
  const [before, after] = [was.requestBody, is.requestBody];
  const needs = (body: typeof before) => body?.required ?? false;
  if (needs(before) !== needs(after) && direction === 'input') record(needs(after) ? 'body-required' : 'body-optional');
  return [...changes, ...compareContents(before?.content ?? {}, after?.content ?? {}, states, direction, {})];
}

/** What changed in the answers by status. Shared answers that stayed in place are compared once, elsewhere. */
export function compareAnswers(
  was: Operation['responses'] = {},
  is: Operation['responses'] = {},
  states: States,
): Change[] {
  const { changes, record } = recorder('answer');
  for (const status of Object.keys(was)) if (!is[status]) record('status-removed', { before: status });
  for (const [status, answer] of Object.entries(is)) {
    const old = was[status];
    if (!old) record('status-added', { after: status });
    else if (old.$ref === undefined || old.$ref !== answer.$ref) {
      const [before, after] = [resolveAnswer(old, states.before), resolveAnswer(answer, states.after)];
      changes.push(...compareAnswer(before, after, states, { part: `answer ${status}` }));
    }
  }
  return changes;
}

/** What changed in one answer. Its headers are not compared: the client does not hand them out. */
export function compareAnswer(was: Answer, is: Answer, states: States, fixed: Facts): Change[] {
  return compareContents(was.content ?? {}, is.content ?? {}, states, 'answer', fixed);
}

function compareContents(was: Contents, is: Contents, states: States, direction: Direction, fixed: Facts): Change[] {
  const { changes, record } = recorder(direction, fixed);
  for (const type of Object.keys(was)) if (!is[type]) record('content-type-removed', { before: type });
  for (const [type, { schema = {} }] of Object.entries(is)) {
    const old = was[type];
    const resolves = { before: states.before.resolve, after: states.after.resolve };
    const shared = direction === 'answer' ? { shared: states.shared } : {};
    if (old) compareSchemas(old.schema ?? {}, schema, '', { direction, ...resolves, ...shared, record });
    else record('content-type-added', { after: type });
  }
  return changes;
}
