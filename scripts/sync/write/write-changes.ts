import path from 'node:path';
import type { ModelIR } from '../../../codegen/spec/model.js';
import { keepModelPaths } from '../../../codegen/spec/path-list.js';
import { MODEL_PREFIX } from '../../../spec/conventions/model.mjs';
import type { Catalog, Field, Model } from '../catalog.js';
import type { Difference } from '../compare/compare.js';
import { gained } from '../compare/same-value.js';
import { draftModel } from '../draft/draft-model.js';
import { draftNames, type KnownModel } from '../draft/draft-names.js';
import { catalogOfSpec } from '../sources/spec-catalog.js';
import { advice } from '../report/checklist.js';
import { formatYaml } from '../yaml/format.js';
import { applyChange } from './apply-change.js';
import { applyField } from './apply-field.js';
import { applySource } from './apply-source.js';
import { SpecFiles } from './spec-files.js';

/** What `--write` did, and what it left. Files are relative to the folder of the spec. */
export interface Written {
  drafted: string[];
  changed: string[];
  /** One line for each thing that a curator has to do. */
  todo: string[];
}

export interface WriteOptions {
  /** Absolute path of the entry file of the spec. */
  entry: string;
  /** What the spec has. */
  models: readonly ModelIR[];
  registry: Catalog;
  /** Differences without a recorded reason. */
  differences: readonly Difference[];
  /** Day of the registry. */
  date: string;
}

/** Only such a path can stand in a spec, and name a file: the registry is somebody else's text. */
const SAFE_ID = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/;

/** Brings the spec files up to the registry as far as a machine should. Nothing is written when anything fails. */
export async function writeChanges(options: WriteOptions): Promise<Written> {
  const { differences, registry } = options;
  const work: Work = {
    ...options,
    files: new SpecFiles(),
    listed: new Map(options.models.map(({ id, file }) => [MODEL_PREFIX + id, file])),
    written: { drafted: [], changed: [], todo: [] },
  };
  const incoming = new Map(registry.models.map((model) => [model.id, model]));
  const byModel = new Map<string, Difference[]>();
  for (const difference of differences) {
    const model = difference.kind === 'new' ? incoming.get(difference.model) : undefined;
    if (model && SAFE_ID.test(model.id) && model.values.deprecated !== true) await draft(model, work);
    else byModel.set(difference.model, [...(byModel.get(difference.model) ?? []), difference]);
  }
  for (const [id, list] of byModel) await change(id, list, work);
  if (work.written.drafted.length > 0) {
    work.files.set(options.entry, keepModelPaths(await work.files.get(options.entry), work.listed, options.entry));
  }
  await work.files.save();
  return work.written;
}

interface Work extends WriteOptions {
  files: SpecFiles;
  /** The path of every model → its file. */
  listed: Map<string, string>;
  written: Written;
}

async function draft(model: Model, { entry, models, date, files, listed, written }: Work): Promise<void> {
  const known = models.map(({ id, about, helper }): KnownModel => ({
    id,
    name: about.name,
    family: about.family,
    task: about.task,
    helper,
  }));
  const names = draftNames(model, known);
  const file = path.posix.join('models', names.family, `${names.file}.yaml`);
  const absolute = path.join(path.dirname(entry), file);
  if (await files.exists(absolute)) {
    written.todo.push(`${model.id}: new, but ${file} is there already; name it by hand`);
    return;
  }
  files.set(absolute, await draftModel(model, names, date));
  listed.set(MODEL_PREFIX + model.id, absolute);
  written.drafted.push(file);
  written.todo.push(`${file}: write the texts, and check family, task, helper name and limits`);
}

async function change(id: string, differences: readonly Difference[], work: Work): Promise<void> {
  const { entry, models, registry, date, files, written } = work;
  const known = models.find((model) => model.id === id);
  if (known === undefined) {
    written.todo.push(...differences.map(advice));
    return;
  }
  const { file } = known;
  const original = await files.get(file);
  const name = path.relative(path.dirname(entry), file).split(path.sep).join('/');
  // A path that the vendor marks as deprecated is an alias in the spec.
  const aliases = known.about.aliases ?? [];
  const incoming = registry.models.find((model) => model.id === id || aliases.includes(model.id));
  const fields = incoming?.fields ?? [];
  const [{ values }] = catalogOfSpec([known]).models as [Model];
  let text = original;
  for (const difference of differences) {
    const field = difference.property === 'field' ? fields.find(({ key }) => key === difference.field) : undefined;
    if (field && difference.after === 'present') {
      text = applyField(text, field);
      written.todo.push(`${name}: describe the new field ${field.key}${tightening(field)}`);
      continue;
    }
    // An amount means nothing without its currency and its unit.
    const isOtherMoney = difference.property === 'price' && values.priceUnit !== incoming?.values.priceUnit;
    const applied = isOtherMoney ? undefined : applyChange(text, difference, date);
    text = applied ?? text;
    if (applied === undefined || losesValues(difference)) written.todo.push(advice(difference));
  }
  if (text === original) return;
  files.set(file, await formatYaml(applySource(text, date)));
  written.changed.push(name);
}

/** A list can gain values, which are added, and lose others at once, which are not taken away. */
function losesValues({ before, after }: Difference): boolean {
  return Array.isArray(before) && Array.isArray(after) && gained(after, before).length > 0;
}

/** What a new field asks of callers who do not know it yet. */
function tightening({ values }: Field): string {
  return values.required ? ', which is required: callers without it break, and the example lacks it' : '';
}
