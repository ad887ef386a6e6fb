import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { estimateCost } from '../../src/pricing/index.js';

// The vendor's price list is not part of the project; it lies beside it where the catalog is curated.
const list = new URL('../../../shared/registry/pricing.public.2026-05-07.json', import.meta.url);
const differences = new URL('../../spec/differences.yaml', import.meta.url);

interface Listed {
  endpoint: string;
  pricing_type: 'fixed' | 'parameter_based' | 'unparsed';
  price?: number;
  rules?: { when: Record<string, string>; price: number }[];
}

interface Difference {
  model?: string;
  models?: string[];
  property: string;
}

describe.skipIf(!existsSync(list))("the vendor's price list of 2026-05-07", () => {
  const pricing = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { pricing: Listed[] }).pricing : [];

  it.each([
    ['fixed', 117],
    ['parameter_based', 172],
  ] as const)('agrees on the %s prices, which are %i, or differs on purpose', (type, count) => {
    const listed = pricing.filter(({ pricing_type }) => pricing_type === type);
    expect(listed).toHaveLength(count);
    const disagreeing = listed.filter((entry) => !agrees(entry)).map(idOf);
    expect(disagreeing.filter((id) => !deliberate().has(id))).toEqual([]);
    // September moved some of the prices of May.
    expect(disagreeing.length).toBeLessThan(count / 5);
  });
});

/** The list marks some endpoints as deprecated in the path itself. */
function idOf({ endpoint }: Listed): string {
  return endpoint.replace(/-\[.*$/, '');
}

function agrees(entry: Listed): boolean {
  const rules = entry.rules ?? [{ when: {}, price: entry.price }];
  return rules.every(({ when, price }) => {
    // An empty value stands for a number that the price is multiplied by.
    const input = Object.fromEntries(Object.entries(when).filter(([, value]) => value !== ''));
    return estimateCost({ id: idOf(entry) }, input)?.unitPrice === String(price);
  });
}

function deliberate(): Set<string> {
  const entries = parse(readFileSync(differences, 'utf8')) as Difference[];
  const prices = entries.filter(({ property }) => property === 'price');
  return new Set(prices.flatMap(({ model, models = [] }) => (model === undefined ? models : [model])));
}
