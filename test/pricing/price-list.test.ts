import { describe, expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { prices } from '../../generated/prices.gen.js';
import { compareDecimal, multiply } from '../../src/json/decimal.js';
import { estimateCost } from '../../src/pricing/index.js';
import { inputFor } from '../../src/pricing/rules.js';
import type { PriceEntry } from '../../src/contract/price.js';

interface Operation {
  requestBody: {
    content: {
      'application/json': {
        schema: { properties: Record<string, { default?: unknown }> };
        examples: Record<string, { value: Record<string, unknown> }>;
      };
    };
  };
}

const paths = openapi.paths as unknown as Record<string, { post: Operation }>;
const entries: [string, PriceEntry][] = Object.entries(prices);
const bodyOf = (id: string) => paths[`/openapi/v2/${id}`]!.post.requestBody.content['application/json'];

/**
 * Asks for three portions of what is charged, such as 15 seconds or 3000 characters, where the input can ask for it.
 */
function threePortions({ quantity, per, size = 1 }: PriceEntry): Record<string, unknown> {
  if (!quantity || !('field' in quantity)) return {};
  return { [quantity.field]: per === 'character' ? 'a'.repeat(3 * size) : 3 * size };
}

describe.each(entries)('the published price of %s', (id, price) => {
  it.each(price.rules)('$amount applies when $when and $given given', (rule) => {
    const ordered = { ...threePortions(price), ...inputFor(rule) };
    const estimate = estimateCost({ id }, ordered);
    expect(estimate?.rule).toBe(rule);
    expect(estimate).toMatchObject({ unitPrice: rule.amount, currency: price.currency, per: price.per });

    const { field } = { field: undefined, ...price.quantity };
    if (field === undefined || rule.when?.[field] !== undefined || rule.given !== undefined) return;
    // What is charged besides is added.
    const { exact, charges = [] } = estimate!;
    expect(compareDecimal(estimate!.amount, multiply(rule.amount, '3'))).toBe(charges.length > 0 ? 1 : 0);
    expect(exact).toBe(price.atLeast !== true && charges.every(({ units }) => units !== undefined));
  });

  it('counts a field that is left out as the spec says', () => {
    const { properties } = bodyOf(id).schema;
    const defaults = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, field.default]));
    const estimate = estimateCost({ id }, defaults);
    expect(estimate).toBeDefined();
    expect(estimateCost({ id }, {})).toMatchObject({ amount: estimate!.amount, rule: estimate!.rule });
  });

  it('covers the example of the spec', () => {
    for (const { value } of Object.values(bodyOf(id).examples)) expect(estimateCost({ id }, value)).toBeDefined();
  });
});
