import { attack } from '../../proxy/attacks/attacks.js';
import { type Reached, startPlatform } from '../../proxy/attacks/target.js';
import type { CheckResult } from '../types.js';

/** Where a proxy is under attack, and what reached its platform. */
interface Place {
  readonly origin: string;
  readonly prefix: string;
  readonly reached: Reached[];
}

/** Attacks a proxy behind an adapter: one check for each area of attacks. */
export async function attackAdapter(adapter: string, place: Place): Promise<CheckResult[]> {
  const results = await attack(place);
  const areas = [...new Set(results.map(({ area }) => area))];
  return areas.map((area) => {
    const all = results.filter((one) => one.area === area);
    const reasons = all.flatMap(({ name, reason }) => (reason === undefined ? [] : [`${name}: ${reason}`]));
    const check = { area: `attacks: ${area}`, name: `${adapter} (${all.length})` };
    return reasons.length === 0
      ? { ...check, outcome: 'passed' }
      : { ...check, outcome: 'failed', reason: reasons.join('\n').slice(0, 3000) };
  });
}

/** Gives an adapter a platform of its own, and attacks it there. */
export async function underAttack(
  adapter: string,
  serve: (platform: string) => Promise<{ readonly origin: string; readonly prefix: string }>,
): Promise<CheckResult[]> {
  const { url, reached, close } = await startPlatform();
  try {
    return await attackAdapter(adapter, { ...(await serve(url)), reached });
  } finally {
    await close();
  }
}
