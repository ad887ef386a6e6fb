import path from 'node:path';
import { parse } from 'yaml';
import { counted } from '../../../codegen/words/counted.js';
import type { ModelIR } from '../../../codegen/spec/model.js';
import type { SpecOperation } from '../../../codegen/spec/types.js';
import { keepModelPaths } from '../../../codegen/spec/path-list.js';
import { MODEL_PREFIX } from '../../../spec/conventions/model.mjs';
import type { Catalog, Field, Model } from '../../../codegen/sources/catalog.js';
import type { Stale } from '../compare/apply-decisions.js';
import type { Difference } from '../compare/compare.js';
import type { Decision } from '../compare/decisions.js';
import { isOutranked } from '../compare/outranked.js';
import { gained } from '../compare/same-value.js';
import { draftModel } from '../draft/draft-model.js';
import { draftNames } from '../draft/draft-names.js';
import { sourceName } from '../draft/source-name.js';
import type { Point } from '../draft/review.js';
import { type Relative, relativesOf } from '../draft/relatives.js';
import { catalogOfSpec } from '../sources/spec-catalog.js';
import { type Todo, todoFor, todoText } from '../report/checklist.js';
import { gather } from '../report/gather.js';
import { describe } from '../report/report-text.js';
import { appendYaml, setYaml } from '../yaml/edit.js';
import { formatYaml } from '../yaml/format.js';
import { applyChange } from './apply-change.js';
import { applyField } from './apply-field.js';
import { applySource } from './apply-source.js';
import { consequencesOf } from './consequences.js';
import { NewWords } from './new-words.js';
import { overtaken, pruneDecisions } from './prune-decisions.js';
import { SpecFiles } from './spec-files.js';

/** What `--write` did, and what it left. Files are relative to the folder of the spec. */
export interface Written {
  drafted: string[];
  changed: string[];
  /** Stale entries of the deliberate differences that were taken out. */
  pruned: number;
  /** What a curator has to do, money first. */
  todo: Todo[];
  /** Minutes that a person needs for all of them, by what such things took. */
  minutes: number;
}

export interface WriteOptions {
  /** Absolute path of the entry file of the spec. */
  entry: string;
  /** What the spec has. */
  models: readonly ModelIR[];
  registry: Catalog;
  /** Differences without a recorded reason. */
  differences: readonly Difference[];
  /** The recorded reasons, their absolute path, and what of them matches nothing any more. */
  decisions: readonly Decision[];
  decisionsFile: string;
  stale: readonly Stale[];
  /** Day of the registry. */
  date: string;
}

/**
 * Only such a path is drafted. It can name a file, for the registry is somebody else's text, and all that can be called
 * have that form: one with capitals, such as `dola-Seedream-5.0-pro`, was never more than an entry of a list.
 */
const USUAL_ID = /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/;

/** Minutes for a text from nothing, and for a line of the checklist; a point of a draft has its own. */
const MINUTES = { text: 0.8, line: 1 };

/** What comes first in the checklist: what costs money, what breaks callers, what is new, and then the rest. */
const ORDER: readonly RegExp[] = [/ price(Unit)?: |a price that/, /callers|breaks/, /new models?: /, /^models\//];

function rankOf(todo: Todo): number {
  const rank = ORDER.findIndex((pattern) => pattern.test(todoText(todo)));
  return rank === -1 ? ORDER.length : rank;
}

/** Brings the spec files up to the sources as far as a machine should. Nothing is written when anything fails. */
export async function writeChanges(options: WriteOptions): Promise<Written> {
  const { differences, registry, decisions, decisionsFile } = options;
  const files = new SpecFiles();
  const listed = new Map(options.models.map(({ id, file }) => [MODEL_PREFIX + id, file]));
  const work: Work = {
    ...options,
    relatives: relativesOf(options.models, registry.models),
    files,
    words: await NewWords.beside(options.entry, files),
    listed,
    byLetters: new Map([...listed.keys()].map((route) => [route.toLowerCase(), route])),
    points: new Map(),
    unwritten: new Map(),
    left: [],
    written: { drafted: [], changed: [], pruned: 0, todo: [], minutes: 0 },
  };
  const incoming = new Map(registry.models.map((model) => [model.id, model]));
  const byModel = new Map<string, Difference[]>();
  for (const difference of differences) {
    const model = difference.kind === 'new' ? incoming.get(difference.model) : undefined;
    if (model && USUAL_ID.test(model.id) && model.values.deprecated !== true) await draft(model, work);
    else byModel.set(difference.model, [...(byModel.get(difference.model) ?? []), difference]);
  }
  for (const [id, list] of byModel) await change(id, list, work);
  const { written } = work;
  await work.words.write();
  if (written.drafted.length > 0) {
    files.set(options.entry, keepModelPaths(await files.get(options.entry), listed, options.entry));
  }
  const stale = overtaken(options.stale, decisions, work.left);
  if (stale.length > 0) files.set(decisionsFile, await pruneDecisions(await files.get(decisionsFile), stale));
  written.pruned = stale.length;
  await files.save();
  const gathered = gather(work.points);
  const texts = [...work.unwritten.values()].reduce((sum, names) => sum + names.length, 0);
  written.minutes = Math.ceil(written.todo.length * MINUTES.line + gathered.minutes + texts * MINUTES.text);
  written.todo.push(...gathered.todo);
  for (const [about, names] of work.unwritten) {
    written.todo.push({ about, advice: `write ${counted(names.length, 'text')}: ${names.join(', ')}` });
  }
  const ranks = new Map(written.todo.map((todo) => [todo, rankOf(todo)]));
  written.todo.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  return written;
}

interface Work extends WriteOptions {
  relatives: Relative[];
  files: SpecFiles;
  /** The path of every model → its file. */
  listed: Map<string, string>;
  /** Paths by their letters, whatever their case. */
  byLetters: Map<string, string>;
  words: NewWords;
  /** What there is to look at in each draft. */
  points: Map<string, readonly Point[]>;
  /** What is left to write in each file of a draft. */
  unwritten: Map<string, readonly string[]>;
  /** Differences that no machine settles. */
  left: Difference[];
  written: Written;
}

async function draft(model: Model, work: Work): Promise<void> {
  const { entry, date, relatives, files, listed, byLetters, written } = work;
  const route = MODEL_PREFIX + model.id;
  const names = draftNames(model, relatives);
  const file = path.posix.join('models', names.family, `${names.file}.yaml`);
  const absolute = path.join(path.dirname(entry), file);
  const twin = byLetters.get(route.toLowerCase());
  if (twin !== undefined) {
    written.todo.push({ about: `${model.id}, ${twin}`, advice: 'the first is new, but they differ in case alone' });
    return;
  }
  if (await files.exists(absolute)) {
    written.todo.push({ about: `${model.id}, ${file}`, advice: 'new, but the file is there already; name it by hand' });
    return;
  }
  const drafted = await draftModel(model, names, date, relatives);
  const { text, unwritten } = drafted;
  const points = [...drafted.points, ...(await work.words.add(names, model.id, drafted))];
  files.set(absolute, text);
  listed.set(route, absolute);
  byLetters.set(route.toLowerCase(), route);
  written.drafted.push(file);
  work.points.set(model.id, points);
  if (unwritten.length > 0) work.unwritten.set(file, unwritten);
}

async function change(id: string, differences: readonly Difference[], work: Work): Promise<void> {
  const { entry, models, registry, date, files, left, written } = work;
  const known = models.find((model) => model.id === id);
  if (known === undefined) {
    left.push(...differences);
    written.todo.push(...differences.map((one) => todoFor(one)));
    return;
  }
  const { file } = known;
  // A path that the vendor marks as deprecated is an alias in the spec.
  const incoming = registry.models.find((model) => model.id === id || (known.about.aliases ?? []).includes(model.id));
  const original = await files.get(file);
  const name = path.relative(path.dirname(entry), file).split(path.sep).join('/');
  const fields = incoming?.fields ?? [];
  const [own] = catalogOfSpec([known]).models as [Model];
  let text = original;
  for (const difference of differences) {
    const field = difference.property === 'field' ? fields.find(({ key }) => key === difference.field) : undefined;
    if (field && difference.after === 'present') {
      const isDocumented = incoming?.toldBy?.[0]?.kind === 'documentation';
      text = applyField(text, field, isDocumented && field.values.required === true);
      const advice = `describe this new field${tightening(field, isDocumented)}`;
      written.todo.push({ about: `${name} ${field.key}`, advice });
      continue;
    }
    if (difference.kind === 'renamed' && typeof difference.after === 'string') {
      text = addAlias(text, difference.after);
      continue;
    }
    // An amount means nothing without its currency and its unit.
    const isOtherMoney = difference.property === 'price' && own.values.priceUnit !== incoming?.values.priceUnit;
    const isDoubtful = incoming !== undefined && isOutranked(difference.property, own, incoming);
    const applied =
      isOtherMoney || isDoubtful ? undefined : applyChange(text, difference, incoming?.price?.asOf ?? date);
    text = applied ?? text;
    if (applied === undefined) left.push(difference);
    if (applied === undefined || losesValues(difference)) written.todo.push(todoFor(difference, isDoubtful));
    const about = `${id} ${describe(difference)}`;
    if (applied !== undefined)
      written.todo.push(...consequencesOf(known, difference).map((advice) => ({ about, advice })));
  }
  if (text === original) return;
  const [first] = incoming?.toldBy ?? [];
  files.set(file, await formatYaml(applySource(text, sourceName(first?.kind), first?.date ?? date)));
  written.changed.push(name);
}

/** Another name of the vendor's is one more name to find the model by. */
function addAlias(text: string, alias: string): string {
  const about = ['post', 'x-model'] as const;
  const { aliases } = (parse(text) as { post: SpecOperation }).post['x-model'] ?? {};
  return aliases
    ? appendYaml(text, [...about, 'aliases'], [alias])
    : setYaml(text, [...about, 'aliases'], [alias], 'family');
}

/** A list can gain values, which are added, and lose others at once, which are not taken away. */
function losesValues({ before, after }: Difference): boolean {
  return Array.isArray(before) && Array.isArray(after) && gained(after, before).length > 0;
}

/** What a new field asks of callers who do not know it yet. A registry calls fields required that are not. */
function tightening({ values }: Field, isDocumented: boolean): string {
  if (values.required !== true) return '';
  return isDocumented
    ? ', which is required: callers without it break, and the example lacks it'
    : ', which only a registry calls required: try a call without it before you make it so, since that breaks callers';
}
