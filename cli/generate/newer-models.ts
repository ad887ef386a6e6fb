import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../../codegen/sources/catalog.js';
import { readPage } from '../../codegen/sources/documented-page.js';
import { withPossibleLimits } from '../../codegen/sources/possible-limits.js';
import { readRegistry } from '../../codegen/sources/registry.js';
import { byCodeUnit, sorted } from '../../codegen/spec/order.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { MODEL_ID } from '../../spec/conventions/model.mjs';
import { factsOf } from '../../src/task/model-facts.js';
import { jsonIn, textIn } from './saved.js';

/** What was found in the files about models. */
export interface Newer {
  /** Those that this version does not know, each with the name of the file that tells of it. */
  readonly models: readonly { readonly model: Model; readonly source: string }[];
  /** What is to be told of the files, a line each. */
  readonly told: readonly string[];
}

/**
 * Reads registries, lists of capabilities and pages of the documentation, and finds the models that this version does
 * not know. Of a model that several files have, the first one counts.
 *
 * @param files Paths of JSON files, of pages, and of folders of pages.
 * @throws UserError for a file that is none of them.
 */
export function newerModels(files: readonly string[]): Newer {
  const found = new Map<string, Newer['models'][number]>();
  const told: string[] = [];
  for (const file of files) {
    const source = path.basename(file);
    const { models, remarks } = modelsIn(file);
    const fresh = models.filter(({ id }) => factsOf(id).output === undefined);
    const odd = fresh.filter(({ id }) => !MODEL_ID.test(id));
    for (const model of fresh) {
      if (!odd.includes(model) && !found.has(model.id)) found.set(model.id, { model, source });
    }
    const known = models.length - fresh.length;
    told.push(
      `  ${source}: ${fresh.length - odd.length} new, ${known} in runninghub/models already and not written again`,
      ...odd.map(({ id }) => `  ${source}: ${JSON.stringify(id)} cannot be the id of a model`),
      ...remarks.map((remark) => `  ${source}: ${remark}`),
    );
  }
  return { models: [...found.values()].sort((a, b) => byCodeUnit(a.model.id, b.model.id)), told };
}

/** The files that are read for a path: the pages of a folder, or itself. */
export function filesAt(file: string): string[] {
  if (!existsSync(file)) throw new UserError(`models: ${file} is not there`);
  if (!statSync(file).isDirectory()) return [file];
  return sorted(readdirSync(file).filter((name) => name.endsWith('.md'))).map((name) => path.join(file, name));
}

function modelsIn(file: string): { models: readonly Model[]; remarks: readonly string[] } {
  const pages = filesAt(file);
  if (pages[0] === file && !file.endsWith('.md')) {
    const { models, remarks } = withPossibleLimits(
      readRegistry({ name: path.basename(file), json: jsonIn('models', file) }, true),
    );
    const ids = models.filter(({ id }) => factsOf(id).output === undefined).map(({ id }) => id);
    return { models, remarks: remarks.filter((remark) => ids.some((id) => remark.startsWith(`${id} `))) };
  }
  const read = pages.map((page) => pageIn(page));
  const models = read.filter((page) => typeof page !== 'string');
  const reason = read.find((page) => typeof page === 'string');
  if (models.length === 0) throw new UserError(`models: ${file} ${reason ?? 'has no page'}`);
  const others = read.length - models.length;
  return { models, remarks: others > 0 ? [`${others} pages are about no model`] : [] };
}

function pageIn(file: string): Model | string {
  const text = textIn('models', file);
  const title = /^# +(.+)$/m.exec(text)?.[1]?.trim() ?? path.basename(file, '.md');
  return readPage(text, { title, crumbs: [], page: path.basename(file, '.md'), words: '' });
}
