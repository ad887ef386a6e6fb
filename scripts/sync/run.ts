import path from 'node:path';
import { UsageError } from '../../codegen/command.js';
import { toIR } from '../../codegen/spec/ir.js';
import { loadSpec } from '../../codegen/spec/load.js';
import { UserError } from '../../codegen/spec/user-error.js';
import type { Catalog } from './catalog.js';
import { readDecisions } from './compare/decisions.js';
import type { SyncOptions } from './options.js';
import { reportText } from './report/report-text.js';
import { hasNothingToDo, makeReport, type SyncReport } from './report/report.js';
import { isPriceList, withPrices } from './sources/price-list.js';
import { readSource } from './sources/read-source.js';
import { readRegistry } from './sources/registry.js';
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
 * @param today `YYYY-MM-DD`, for a registry that tells no date.
 * @throws UserError when a source cannot be read, or the spec is broken.
 */
export async function runSync(options: SyncOptions, root: string, today: string): Promise<SyncResult> {
  const registry = { ...(await readSources(options)), isPartial: options.partial };
  if (options.try) {
    const trials = await tryRegistry(registry.models, samplesOf);
    return { output: trialText(trials), isSettled: trials.every(({ refused }) => refused.length === 0) };
  }
  if (options.from !== undefined) {
    return show(makeReport(readRegistry(await readSource(options.from)), registry), options);
  }
  const entry = path.join(root, 'spec', 'openapi.yaml');
  const { models } = toIR(await loadSpec(entry));
  const decisions = await readDecisions(path.join(root, 'spec', 'differences.yaml'));
  const report = makeReport(catalogOfSpec(models), registry, decisions);
  assertWhole(report, registry);
  if (!options.write) return show(report, options);
  const date = options.date ?? registry.date ?? today;
  const written = await writeChanges({ entry, models, registry, differences: report.unexplained, date });
  return show(report, options, written);
}

async function readSources({ sources, prices }: SyncOptions): Promise<Catalog> {
  const read = await Promise.all(
    [...sources, ...(prices === undefined ? [] : [prices])].map((location) => readSource(location)),
  );
  const lists = read.filter(({ json }) => isPriceList(json));
  const [registry, ...more] = read.filter(({ json }) => !isPriceList(json));
  if (!registry || more.length > 0 || lists.length > 1) {
    throw new UsageError('expected one registry and at most one price list');
  }
  const catalog = readRegistry(registry);
  return lists[0] ? withPrices(catalog, lists[0]) : catalog;
}

/** A vendor does not give up every fourth model at once: such a list was cut on its way. */
function assertWhole({ models, counts }: SyncReport, { source }: Catalog): void {
  if (counts.withdrawn <= models.before / 4) return;
  throw new UserError(
    `${source} lacks ${counts.withdrawn} of the ${models.before} models of the spec, so it looks cut. ` +
      'With --partial it is taken for a list of some of the models.',
  );
}

function show(report: SyncReport, { json, all }: SyncOptions, written?: Written): SyncResult {
  const isSettled = hasNothingToDo(report);
  if (json) return { output: JSON.stringify({ ...report, ...(written && { written }) }, null, 2), isSettled };
  return { output: [reportText(report, { all }), ...(written ? [writtenText(written)] : [])].join('\n\n'), isSettled };
}

function writtenText({ drafted, changed, todo }: Written): string {
  const lists = [
    ['Drafted', drafted],
    ['Brought up to date', changed],
    ['Left to do', todo.map((line) => `[ ] ${line}`)],
  ] as const;
  const parts = lists.filter(([, lines]) => lines.length > 0);
  if (parts.length === 0) return 'Nothing to write.';
  return parts
    .map(([title, lines]) => [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}
