import { checks } from './checks/index.js';
import { differences } from './differences.js';
import { Api, pause } from './api.js';
import { same } from './assert.js';
import { entries } from './entries.js';
import { inParallel } from './in-parallel.js';

/** Milliseconds after which a check hangs, also on a machine that is busy. */
const LIMIT = 300_000;

const calmEnd = {
  area: 'errors',
  name: 'the whole suite leaves no failure unhandled',
  async run({ unhandled }) {
    await pause(300);
    same(unhandled(), [], 'unhandled');
  },
};

/**
 * Runs every check and returns what became of it. `host` tells about the runtime:
 *
 * - `runtime`: its name in the matrix
 * - `server`: addresses of the script server (`url`, `elsewhere`, `closed`, `damaged`)
 * - `files`: how to look at the local disk; absent where there is none
 * - `setEnv(name, value)`: changes the environment; absent where there is none
 * - `inspect(value)`: the runtime's own way to print a value, as deep as it goes
 * - `parallel`: how many checks run at once
 */
export async function runSuite(host) {
  const apply = new Set(differences.filter(({ runtimes }) => runtimes.includes(host.runtime)).map(({ id }) => id));
  const known = new Set(differences.map(({ id }) => id));
  const context = {
    ...host,
    entries,
    api: (script) => Api.start(host.server, script),
    differs(id) {
      if (!known.has(id)) throw new Error(`There is no difference "${id}".`);
      return apply.has(id);
    },
  };
  const results = [];
  await inParallel(checks, host.parallel ?? 8, async (check) => results.push(await runOne(check, context)));
  results.push(await runOne(calmEnd, context));
  return results;
}

async function runOne({ area, name, needs, run }, context) {
  const missing = needs?.find((entry) => !context.entries[entry]);
  if (missing) return { area, name, outcome: 'skipped', reason: `package.json exports no ./${missing}` };
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${LIMIT} ms`)), LIMIT);
  });
  try {
    await Promise.race([run(context), limit]);
    return { area, name, outcome: 'passed' };
  } catch (error) {
    const reason = error?.name === 'CheckFailed' ? error.message : `${error?.stack ?? error}`;
    return { area, name, outcome: 'failed', reason };
  } finally {
    clearTimeout(timer);
  }
}
