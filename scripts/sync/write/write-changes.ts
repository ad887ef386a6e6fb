import { counted } from '../../../codegen/words/counted.js';
import type { ModelIR } from '../../../codegen/spec/model.js';
import { keepModelPaths } from '../../../codegen/spec/path-list.js';
import { MODEL_PREFIX } from '../../../spec/conventions/model.mjs';
import type { Catalog, Model } from '../../../codegen/sources/catalog.js';
import type { Stale } from '../compare/apply-decisions.js';
import type { Difference } from '../compare/compare.js';
import type { Decision } from '../compare/decisions.js';
import { relativesOf } from '../draft/relatives.js';
import { type Todo, todoText } from '../report/checklist.js';
import { gather } from '../report/gather.js';
import { changeModel } from './change-model.js';
import { Drafts } from './drafts.js';
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
const ORDER: readonly RegExp[] = [
  / price(Unit)?: |a price that|price list/,
  /callers|breaks/,
  /new models?: /,
  /^models\//,
];

function rankOf(todo: Todo): number {
  const rank = ORDER.findIndex((pattern) => pattern.test(todoText(todo)));
  return rank === -1 ? ORDER.length : rank;
}

/** Brings the spec files up to the sources as far as a machine should. Nothing is written when anything fails. */
export async function writeChanges(options: WriteOptions): Promise<Written> {
  const { entry, date, differences, registry, decisions, decisionsFile } = options;
  const files = new SpecFiles();
  const listed = new Map(options.models.map(({ id, file }) => [MODEL_PREFIX + id, file]));
  const relatives = relativesOf(options.models, registry.models);
  const words = await NewWords.beside(entry, files);
  const arePricesRead = registry.properties.has('price');
  const told = { date, lists: registry.lists, site: registry.site, arePricesRead };
  const drafts = new Drafts({ entry, told, relatives, files, words, listed });
  const written: Written = { drafted: [], changed: [], pruned: 0, todo: [], minutes: 0 };
  const left: Difference[] = [];
  const incoming = new Map(registry.models.map((model) => [model.id, model]));
  const byModel = new Map<string, Difference[]>();
  const fresh: Model[] = [];
  for (const difference of differences) {
    const model = difference.kind === 'new' ? incoming.get(difference.model) : undefined;
    if (model && USUAL_ID.test(model.id) && model.values.deprecated !== true) fresh.push(model);
    else byModel.set(difference.model, [...(byModel.get(difference.model) ?? []), difference]);
  }
  written.todo.push(...(await drafts.add(fresh)));
  for (const [id, list] of byModel) await changeModel(id, list, { ...options, files, left, written });
  await words.write();
  await drafts.write();
  written.drafted.push(...drafts.names);
  if (written.drafted.length > 0) {
    if (!arePricesRead) written.todo.push(withoutPrices(drafts.names.length));
    const all = new Map([...listed, ...drafts.listed]);
    files.set(entry, keepModelPaths(await files.get(entry), all, entry));
  }
  const stale = overtaken(options.stale, decisions, left);
  if (stale.length > 0) files.set(decisionsFile, await pruneDecisions(await files.get(decisionsFile), stale));
  written.pruned = stale.length;
  await files.save();
  const gathered = gather(drafts.points);
  const texts = [...drafts.unwritten.values()].reduce((sum, names) => sum + names.length, 0);
  written.minutes = Math.ceil(written.todo.length * MINUTES.line + gathered.minutes + texts * MINUTES.text);
  written.todo.push(...gathered.todo);
  for (const [about, names] of drafts.unwritten) {
    written.todo.push({ about, advice: `write ${counted(names.length, 'text')}: ${names.join(', ')}` });
  }
  const ranks = new Map(written.todo.map((todo) => [todo, rankOf(todo)]));
  written.todo.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  return written;
}

/** One thing for all of them: a list is read for all at once. */
function withoutPrices(count: number): Todo {
  const about = counted(count, 'new model');
  return { about, advice: 'no price list was read; find out what they cost, or leave them without a price' };
}
