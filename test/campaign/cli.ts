/** `npm run test:campaign -- --calls 10000 --seed 1`: the fault campaign of the tests, with its table. */
import { parseArgs } from 'node:util';
import { runCampaign } from './campaign.js';

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const started = performance.now();
const { calls, submits, accepted, outcomes, violations } = await runCampaign({
  calls: Number(values.calls),
  seed: Number(values.seed),
});

const row = (name: string, value: number | string) => console.log(`${name.padEnd(36)}${String(value).padStart(8)}`);
row('calls', calls);
row('submits that reached the server', submits);
row('tasks the server made', accepted);
console.log('\nhow the calls ended');
for (const [name, count] of Object.entries(outcomes).sort(([, a], [, b]) => b - a)) row(`  ${name}`, count);
console.log('\nwhat must not happen');
for (const [name, seeds] of Object.entries(violations))
  row(`  ${name}`, seeds.length ? `${seeds.length} (seeds ${seeds.slice(0, 5).join(', ')})` : 0);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = Object.values(violations).some((seeds) => seeds.length > 0) ? 1 : 0;
