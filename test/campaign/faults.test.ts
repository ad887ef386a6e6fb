import { expect, it } from 'vitest';
import { runCampaign } from './campaign.js';

it('pays once, keeps every task and tells the truth through 10,000 fault schedules', { timeout: 600_000 }, async () => {
  const report = await runCampaign({ calls: 10_000 });
  expect(report.calls).toBe(10_000);
  for (const [name, seeds] of Object.entries(report.violations)) expect(seeds, name).toEqual([]);
  // The campaign means something only when faults and successes both occur.
  expect(report.outcomes.result).toBeGreaterThan(1000);
  expect(report.outcomes.SubmitOutcomeUnknownError).toBeGreaterThan(1000);
});
