import { ATTACKS_ON_BODIES } from './bodies.js';
import { ATTACKS_ON_PATHS } from './paths.js';
import { ATTACKS_ON_TASKS } from './tasks.js';
import { ATTACKS_BY_LOAD } from './load.js';
import { KEY, type Target } from './target.js';

/** One way to get something out of a proxy that it should not give. */
export interface Attack {
  readonly area: string;
  readonly name: string;
  /** How many requests may reach the platform. @default 0 */
  readonly reaches?: number;
  /** Fewer may, too: on a busy machine, some are late. */
  readonly isAtMost?: boolean;
  /** Attacks, and gives all that came back. Throws when something came that must not. */
  run(target: Target): Promise<string>;
}

const ATTACKS: readonly Attack[] = [...ATTACKS_ON_PATHS, ...ATTACKS_ON_BODIES, ...ATTACKS_ON_TASKS, ...ATTACKS_BY_LOAD];

/** How an attack went. */
export interface Attacked {
  readonly area: string;
  readonly name: string;
  /** Undefined when the proxy held. */
  readonly reason?: string;
}

/** Attacks a proxy in every way, one after the other, since what reaches the platform is counted. */
export async function attack(target: Target): Promise<Attacked[]> {
  const results: Attacked[] = [];
  for (const one of ATTACKS) {
    const { area, name } = one;
    target.reached.length = 0;
    const reason = await one.run(target).then(
      (came) => wrongWith(came, target, one),
      (error: unknown) => String(error),
    );
    results.push({ area, name, ...(reason !== undefined && { reason }) });
  }
  return results;
}

function wrongWith(came: string, { reached }: Target, { reaches = 0, isAtMost }: Attack): string | undefined {
  const everything =
    came + reached.map(({ headers, body }) => JSON.stringify({ ...headers, authorization: 0, body })).join();
  // Canceling is the one place where the platform wants the key in the body.
  if (came.includes(KEY) || (everything.includes(KEY) && !everything.includes('apiKey'))) return 'the key shows';
  if (came.includes('the-platform')) return 'a cookie of the platform came through';
  const isRight = isAtMost ? reached.length <= reaches : reached.length === reaches;
  if (!isRight)
    return `${reached.length} reached the platform: ${reached.map(({ path, body }) => `${path} ${body.slice(0, 80)}`).join(', ')}`;
  return undefined;
}
