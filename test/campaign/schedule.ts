import { Random } from './random.js';

/** What can happen to a submit. Those in the first group leave no task behind, those in the second do. */
const SUBMIT_FAULTS = [
  'drop-before',
  'reset-before',
  'hang-before',
  'too-many-requests',
  'too-many-requests-with-wait',
  'queue-full',
  'rate-limited',
  'busy-without-task',
  'invalid',
  'gateway-html',
  'server-error',
  'redirect',
  'drop-after',
  'reset-after',
  'hang-after',
  'truncated-after',
  'html-after',
  'wrong-type-after',
  'empty-after',
  'busy-after',
] as const;

/** Ways in which an accepted submit is answered so that the client can know the task. */
const SUBMIT_RESPONSES = ['accept', 'accept-slowly', 'accept-numeric-id', 'accept-v1'] as const;

const QUERY_FAULTS = [
  'drop',
  'reset',
  'hang',
  'truncated',
  'html',
  'empty',
  'wrong-type',
  'too-many-requests',
  'server-error',
  'busy',
  'unknown-status',
  'running',
] as const;

export type SubmitStep = (typeof SUBMIT_FAULTS)[number] | (typeof SUBMIT_RESPONSES)[number];
export type QueryStep = (typeof QUERY_FAULTS)[number] | 'success' | 'failed';

/** What the server does to one call, in order; the last step of each list repeats. */
export interface Schedule {
  readonly submit: readonly SubmitStep[];
  readonly query: readonly QueryStep[];
}

export function scheduleOf(seed: number): Schedule {
  const random = new Random(seed);
  const submit: SubmitStep[] = [];
  for (let faults = Math.floor(random.next() * 3); faults > 0; faults--) submit.push(random.pick(SUBMIT_FAULTS));
  submit.push(random.pick(SUBMIT_RESPONSES));
  const query: QueryStep[] = [];
  for (let faults = Math.floor(random.next() * 5); faults > 0; faults--) query.push(random.pick(QUERY_FAULTS));
  query.push(random.next() < 0.9 ? 'success' : 'failed');
  return { submit, query };
}

/** Whether a step leaves a task on the platform. */
export function accepts(step: SubmitStep): boolean {
  return step.startsWith('accept') || step.endsWith('-after');
}
