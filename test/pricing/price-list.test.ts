import { describe, expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { prices } from '../../generated/prices.gen.js';
import { compareDecimal, multiply, subtract } from '../../src/json/decimal.js';
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

/** How many portions of what is charged an input can ask for, such as of 1000 characters: about three. */
function portionsOf({ quantity, size = 1, limits = {} }: PriceEntry): number {
  const { field } = { field: '', ...quantity };
  const { enum: values, minimum = 0, maximum = Infinity, maxLength = Infinity } = limits[field] ?? {};
  const fits = (units: number) =>
    values ? values.map(Number).includes(units) : units >= minimum && units <= Math.min(maximum, maxLength);
  return Array.from({ length: 20 }, (_, at) => (at + 3) % 20).find(
    (portions) => portions > 0 && fits(portions * size),
  )!;
}

function order(price: PriceEntry): Record<string, unknown> {
  const { quantity, per, size = 1 } = price;
  if (!quantity || !('field' in quantity)) return {};
  const units = portionsOf(price) * size;
  return { [quantity.field]: per === 'character' ? 'a'.repeat(units) : units };
}

describe.each(entries)('the published price of %s', (id, price) => {
  it.each(price.rules)('$amount applies when $when, above $above and $given given', (rule) => {
    const estimate = estimateCost({ id }, { ...order(price), ...inputFor(rule) });
    expect(estimate?.rule).toBe(rule);
    expect(estimate).toMatchObject({ unitPrice: rule.amount, currency: price.currency, per: price.per });

    const { field } = { field: undefined, ...price.quantity };
    if (field === undefined || rule.when?.[field] !== undefined || rule.given !== undefined) return;
    // What is charged besides is added.
    const { exact, charges = [] } = estimate!;
    const rate = price.rounded ? subtract(rule.amount, '0.005') : rule.amount;
    expect(compareDecimal(estimate!.amount, multiply(rate, String(portionsOf(price))))).toBe(
      charges.length > 0 ? 1 : 0,
    );
    expect(exact).toBe(!price.atLeast && !price.rounded && charges.every(({ units }) => units !== undefined));
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
