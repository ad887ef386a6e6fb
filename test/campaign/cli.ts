import { runCommand, UsageError } from '../../codegen/command.js';

const USAGE = `usage: npm run test:campaign -- [--calls <number>] [--seed <number>]

The fault campaign of the tests, at length and with its table.

  --calls <number>  how many calls to make, each with a schedule of faults of its own (default: 10000)
  --seed <number>   the first schedule (default: 1)

exit code: 0 nothing happened that must not; 1 something did; 2 wrong usage`;

/** What a table shows of the seeds at which something went wrong. */
const SHOWN = 5;

async function campaign(calls: number, seed: number): Promise<boolean> {
  // Not at the top: the client takes its platform from the built package, which the usage can do without.
  const { runCampaign } = await import('./campaign.js');
  const started = performance.now();
  const { submits, accepted, outcomes, violations } = await runCampaign({ calls, seed });
  row('calls', calls);
  row('submits that reached the server', submits);
  row('tasks the server made', accepted);
  console.log('\nhow the calls ended');
  for (const [name, count] of Object.entries(outcomes).sort(([, a], [, b]) => b - a)) row(`  ${name}`, count);
  console.log('\nwhat must not happen');
  for (const [name, seeds] of Object.entries(violations)) {
    row(`  ${name}`, seeds.length ? `${seeds.length} (seeds ${seeds.slice(0, SHOWN).join(', ')})` : 0);
  }
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
  return Object.values(violations).every((seeds) => seeds.length === 0);
}

function row(name: string, value: number | string): void {
  console.log(`${name.padEnd(36)}${String(value).padStart(8)}`);
}

function count(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${option} takes a whole number`);
  return Number(text);
}

await runCommand({
  usage: USAGE,
  options: { calls: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  run: ({ values }) => campaign(count('--calls', values.calls), count('--seed', values.seed)),
});
