import path from 'node:path';
import type { ModelIR } from '../spec/model.js';
import { sorted } from '../spec/order.js';

/** `grok/some-model.gen`: the spec file's own name, so that one leads to the other. */
export function moduleOf({ file, about }: ModelIR): string {
  return `${about.family}/${path.basename(file).replace(/\.ya?ml$/, '')}.gen`;
}

/**
 * The modules that only pass on others: of all families, of the models of a family, and of those of a task.
 *
 * @returns File → specifiers of what it passes on.
 */
export function indexesOf(models: readonly ModelIR[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  const families = grouped(models, ({ about }) => about.family);
  for (const [family, own] of families) {
    files.set(`models/${family}/index.gen.ts`, sorted(own.map((model) => `./${path.posix.basename(moduleOf(model))}`)));
  }
  files.set(
    'models/index.gen.ts',
    sorted(families.keys()).map((family) => `./${family}/index.gen`),
  );
  for (const [task, own] of grouped(models, ({ about }) => about.task)) {
    files.set(`models/by-task/${task}/index.gen.ts`, sorted(own.map((model) => `../../${moduleOf(model)}`)));
  }
  return files;
}

function grouped(models: readonly ModelIR[], keyOf: (model: ModelIR) => string): Map<string, ModelIR[]> {
  const groups = new Map<string, ModelIR[]>();
  for (const model of models) groups.set(keyOf(model), [...(groups.get(keyOf(model)) ?? []), model]);
  return groups;
}
