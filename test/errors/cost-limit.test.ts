import { expect, it } from 'vitest';
import { isRunningHubError, RunningHubError } from '../../src/errors/base.js';
import { CostLimitError, isCostLimitError } from '../../src/errors/cost-limit.js';
import { estimateCost } from '../../src/pricing/index.js';

const estimate = estimateCost('rhart-image-x-official/text-to-image', {})!;
const error = new CostLimitError('too dear', { estimate, maxCost: '0.1', endpoint: '/openapi/v2/some/model' });

it('carries the estimate, the limit and what every error carries', () => {
  expect(error).toBeInstanceOf(RunningHubError);
  expect(error).toMatchObject({ name: 'CostLimitError', estimate, maxCost: '0.1', endpoint: '/openapi/v2/some/model' });
  expect(error.advice).toMatch(/maxCost/);
});

it('is known by its guard, as no other error is', () => {
  expect(isCostLimitError(error)).toBe(true);
  expect(isRunningHubError(error)).toBe(true);
  expect(isCostLimitError(new RunningHubError('another'))).toBe(false);
  expect(isCostLimitError({ name: 'CostLimitError' })).toBe(false);
});

it('shows the estimate and the limit in JSON', () => {
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'CostLimitError',
    message: 'too dear',
    estimate: { amount: '0.14', currency: 'CNY', explanation: estimate.explanation },
    maxCost: '0.1',
  });
});
