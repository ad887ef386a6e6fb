import { isRunningHubError } from '../../src/index.js';
import { Reported } from './methods.js';

export interface CampaignReport {
  readonly calls: number;
  readonly submits: number;
  readonly accepted: number;
  /** How often each kind of outcome came. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What must never happen, with the seeds at which it did. */
  readonly violations: Readonly<Record<string, readonly number[]>>;
}

/** What the server did, by the seed of each call. */
export interface ServerReport {
  readonly report: readonly { seed: number; submits: number; tasks: string[]; told: string[] }[];
  readonly strays: number;
}

/** What a call came to. */
export type Outcome = { readonly result: string; readonly taskId: string } | { readonly error: unknown };

const VIOLATIONS = [
  'accepted more than once',
  'lost task id',
  'wrong result',
  'claimed that nothing was started',
  'error that is not ours',
] as const;

type Violation = (typeof VIOLATIONS)[number];

/** Compares what each call reported with what the server knows. */
export function judge(
  outcomes: ReadonlyMap<number, Outcome>,
  { report, strays }: ServerReport,
  unhandled: readonly unknown[],
): CampaignReport {
  const counts: Record<string, number> = {};
  const violations = Object.fromEntries(VIOLATIONS.map((name) => [name, [] as number[]])) as Record<
    Violation,
    number[]
  >;
  for (const call of report) {
    const outcome = outcomes.get(call.seed)!;
    const name = nameOf(outcome);
    if (name) counts[name] = (counts[name] ?? 0) + 1;
    for (const violation of violationsOf(outcome, call)) violations[violation].push(call.seed);
  }
  return {
    calls: outcomes.size,
    submits: sum(report.map(({ submits }) => submits)),
    accepted: sum(report.map(({ tasks }) => tasks.length)),
    outcomes: counts,
    violations: {
      ...violations,
      'unhandled rejection': unhandled.map(() => -1),
      'followed a redirect': Array.from({ length: strays }, () => -1),
    },
  };
}

/** What an outcome is counted under; nothing for an error that is not ours. */
function nameOf(outcome: Outcome): string | undefined {
  if (!('error' in outcome)) return 'result';
  if (outcome.error instanceof Reported) return 'reported by the platform';
  return isRunningHubError(outcome.error) ? outcome.error.name : undefined;
}

function* violationsOf(outcome: Outcome, { tasks, told }: ServerReport['report'][number]): Generator<Violation> {
  if (tasks.length > 1) yield 'accepted more than once';
  if (!('error' in outcome)) {
    const isRight = isIdOf(outcome.taskId, told[0]) && outcome.result === `https://example.com/${told[0]}.png`;
    if (!isRight) yield 'wrong result';
    return;
  }
  const { error } = outcome;
  if (error instanceof Reported) {
    if (told.length) yield 'lost task id';
    return;
  }
  if (!isRunningHubError(error)) {
    yield 'error that is not ours';
    return;
  }
  if (told.length && !isIdOf(error.taskId, told[0])) yield 'lost task id';
  if (tasks.length && !told.length && error.name !== 'SubmitOutcomeUnknownError') {
    yield 'claimed that nothing was started';
  }
}

/** Whether an id is that of a task, which our proxy makes longer by its signature. */
function isIdOf(id: string | undefined, task: string | undefined): boolean {
  return (
    id !== undefined && task !== undefined && (id === task || (id.startsWith(task) && id.length === task.length + 39))
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
