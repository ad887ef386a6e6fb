import { ask, assertOurs, CANCEL, INPUT, QUERY, SUBMIT } from './asking.js';
import type { Attack } from './attacks.js';
import { TASK_ID, type Target } from './target.js';

const about = (target: Target, path: string, taskId: unknown, visitor = 'anna') =>
  ask(target, path, { body: JSON.stringify({ taskId }), headers: { 'x-visitor': visitor } });

/** The id of a task that a visitor has started. */
async function started(target: Target, visitor = 'anna'): Promise<string> {
  const { text } = await ask(target, SUBMIT, { headers: { 'x-visitor': visitor } });
  return (JSON.parse(text) as { taskId: string }).taskId;
}

/** Ids that are none of a visitor's. The submit that makes the first one reaches the platform. */
const IDS: readonly [string, (own: string) => unknown, string?][] = [
  ["another visitor's", (own) => own, 'ben'],
  ['that of the platform', () => TASK_ID],
  ['one with another digit', (own) => own.slice(0, -1) + ((Number(own.at(-1)) + 1) % 10)],
  ['one of another task', (own) => `1900000000000000302${own.slice(19)}`],
  ['one that is cut', (own) => own.slice(0, -1)],
  ['one that is longer', (own) => `${own}0`],
  ['a list', (own) => [own]],
  ['an object', (own) => ({ id: own })],
  ['nothing', () => undefined],
];

export const ATTACKS_ON_TASKS: readonly Attack[] = [
  ...[QUERY, CANCEL].flatMap((path) =>
    IDS.map(([name, idOf, visitor]): Attack => ({
      area: 'ownership',
      name: `${path === QUERY ? 'asks about' : 'cancels'} ${name}`,
      reaches: 1,
      run: async (target) => assertOurs(await about(target, path, idOf(await started(target)), visitor), 404),
    })),
  ),
  {
    area: 'ownership',
    name: 'asks about its own',
    reaches: 2,
    run: async (target) => {
      const own = await started(target);
      const answer = await about(target, QUERY, own);
      if (!answer.text.includes(own)) throw new Error(`it has another id: ${answer.text.slice(0, 200)}`);
      return assertOurs(answer, 200);
    },
  },
  {
    area: 'repeats',
    name: 'a submit that a browser sends twice is paid once',
    reaches: 1,
    run: async (target) => {
      const headers = { 'idempotency-key': `id-${Math.random()}` };
      const body = JSON.stringify(INPUT);
      const answers = await Promise.all([1, 2, 3].map(() => ask(target, SUBMIT, { headers, body })));
      if (new Set(answers.map(({ text }) => text)).size !== 1) throw new Error('they were answered differently');
      return answers.map(({ all }) => all).join('');
    },
  },
];
