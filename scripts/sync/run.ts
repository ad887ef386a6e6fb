import path from 'node:path';
import { UsageError } from '../../codegen/command.js';
import { counted } from '../../codegen/words/counted.js';
import { toIR } from '../../codegen/spec/ir.js';
import { loadSpec } from '../../codegen/spec/load.js';
import type { Catalog } from '../../codegen/sources/catalog.js';
import { assertWhole } from './compare/assert-whole.js';
import { readDecisions } from './compare/decisions.js';
import type { SourceOptions, SyncOptions } from './options.js';
import { todoText } from './report/checklist.js';
import { reportText } from './report/report-text.js';
import { hasNothingToDo, makeReport, type SyncReport } from './report/report.js';
import { isPriceList, withPrices } from './sources/price-list.js';
import { isDocumentation, readDocumentation } from './sources/documentation.js';
import { mergeCatalogs } from './sources/merge.js';
import { withPossibleLimits } from '../../codegen/sources/possible-limits.js';
import { isAddress, readSource } from './sources/read-source.js';
import { readRegistry, type Source } from '../../codegen/sources/registry.js';
import { catalogOfSpec } from './sources/spec-catalog.js';
import { samplesOf } from './trial/samples.js';
import { trialText } from './trial/trial-text.js';
import { tryRegistry } from './trial/try-registry.js';
import { writeChanges, type Written } from './write/write-changes.js';

/** What the command prints and how it ends. */
export interface SyncResult {
  output: string;
  /** Whether there is nothing to look at. */
  isSettled: boolean;
}

/**
 * Does what the options say.
 *
 * @param today `YYYY-MM-DD`, for sources that tell no date.
 * @throws UserError when a source cannot be read, or the spec is broken.
 */
export async function runSync(options: SyncOptions, root: string, today: string): Promise<SyncResult> {
  const registry = chosen(await readSources(options, today), options);
  if (options.try) {
    const trials = await tryRegistry(registry.models, samplesOf);
    return { output: trialText(trials), isSettled: trials.every(({ refused }) => refused.length === 0) };
  }
  if (options.from !== undefined) {
    return show(makeReport(readRegistry(await readSource(options.from), options.partial), registry), options);
  }
  const { report, written } = await syncSpec(registry, root, options.write);
  return show(report, options, written);
}

/** A catalog of a day. */
export interface Dated extends Catalog {
  readonly date: string;
}

/** What the spec lacks of a catalog, and what was done about it. */
export interface Synced {
  readonly report: SyncReport;
  readonly written?: Written;
}

/**
 * Compares a catalog with the spec, and brings the spec up to it as far as a machine should.
 *
 * @param root Folder of the project.
 * @param isWritten Whether the spec is changed.
 * @throws UserError when the catalog looks cut, or the spec is broken.
 */
export async function syncSpec(registry: Dated, root: string, isWritten: boolean): Promise<Synced> {
  const entry = path.join(root, 'spec', 'openapi.yaml');
  const { models } = toIR(await loadSpec(entry));
  const decisionsFile = path.join(root, 'spec', 'differences.yaml');
  const decisions = await readDecisions(decisionsFile);
  const spec = catalogOfSpec(models, registry.site);
  assertWhole(spec, registry);
  const report = makeReport(spec, registry, decisions);
  if (!isWritten) return { report };
  const { unexplained: differences, stale } = report;
  const { date } = registry;
  const work = { entry, models, registry, differences, decisions, decisionsFile, stale, date };
  return { report, written: await writeChanges(work) };
}

/**
 * One catalog of all that the sources say.
 *
 * @param today `YYYY-MM-DD`, for sources that tell no date.
 * @throws UserError when one of them cannot be read, or nobody says of which day saved pages are.
 */
export async function readSources({ sources, prices, date, partial }: SourceOptions, today: string): Promise<Dated> {
  const locations = [...sources, ...(prices === undefined ? [] : [prices])];
  const read = await Promise.all(
    locations.map(async (location) =>
      (await isDocumentation(location))
        ? readDocumentation(location, date ?? dayOf(location, today), partial)
        : readSource(location),
    ),
  );
  const catalogs: Catalog[] = [];
  const lists: Source[] = [];
  for (const source of read) {
    if ('models' in source) catalogs.push(source);
    else if (isPriceList(source.json)) lists.push(source);
    else catalogs.push(dated(readRegistry(source, partial), date ?? today));
  }
  if (catalogs.length === 0 || lists.length > 1) {
    throw new UsageError('expected a registry or documentation, and at most one price list');
  }
  const catalog = dated(withPossibleLimits(mergeCatalogs(catalogs)), date ?? today);
  return lists[0] ? { ...withPrices(catalog, lists[0], partial), date: catalog.date } : catalog;
}

function dated(catalog: Catalog, date: string): Dated {
  return { ...catalog, date: catalog.date ?? date };
}

/** Saved pages taken for today's would overwrite what newer sources say. */
function dayOf(location: string, today: string): string {
  if (isAddress(location)) return today;
  throw new UsageError(`${location} tells no day of its own: name the one it was saved on with --date YYYY-MM-DD`);
}

/** What of a catalog the options ask about. */
export function chosen(catalog: Dated, { only, partial, site }: Pick<SyncOptions, 'only' | 'partial' | 'site'>): Dated {
  const isPartial = partial || only !== undefined || catalog.isPartial === true;
  const models = catalog.models.filter(({ id }) => id.includes(only ?? ''));
  if (site === undefined) return { ...catalog, isPartial, models };
  const here = models.map((model) => ({ ...model, values: { ...model.values, site: true } }));
  return { ...catalog, site, isPartial, models: here };
}

function show(report: SyncReport, { json, all }: SyncOptions, written?: Written): SyncResult {
  const isSettled = hasNothingToDo(report);
  if (json) return { output: JSON.stringify({ ...report, ...(written && { written }) }, null, 2), isSettled };
  return { output: [reportText(report, { all }), ...(written ? [writtenText(written)] : [])].join('\n\n'), isSettled };
}

function writtenText({ drafted, changed, pruned, todo, minutes }: Written): string {
  const lists = [
    ['Drafted', drafted],
    ['Brought up to date', changed],
    ['Left to do', todo.map((entry) => `[ ] ${todoText(entry)}`)],
  ] as const;
  const parts = lists
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n'));
  if (pruned > 0) parts.push(`Taken out of spec/differences.yaml: ${pruned}`);
  if (todo.length > 0) parts.push(`A person needs about ${counted(minutes, 'minute')} for what is left.`);
  return parts.length === 0 ? 'Nothing to write.' : parts.join('\n\n');
}
