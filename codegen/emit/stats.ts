import type { SpecIR } from '../spec/ir.js';
import { sorted } from '../spec/order.js';

/** `stats.json`: how much there is of what, so that a change of the spec shows its size. */
export function emitStats(ir: SpecIR): string {
  const { models } = ir;
  const stats = {
    models: models.length,
    families: new Set(models.map(({ about }) => about.family)).size,
    operations: ir.operations,
    parameters: sum(models.map(({ input }) => Object.keys(input.properties ?? {}).length)),
    mediaFields: sum(models.map(({ media }) => Object.keys(media).length)),
    priced: models.filter(({ about }) => about.price).length,
    errorCodes: ir.errorCodes.length,
    byOutput: tally(models.map(({ about }) => about.output)),
    byLifecycle: tally(models.map(({ about }) => about.lifecycle.status)),
  };
  return `${JSON.stringify(stats, null, 2)}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of sorted(words)) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
