import path from 'node:path';
import { UsageError } from '../../codegen/command.js';
import { toIR } from '../../codegen/spec/ir.js';
import { loadSpec } from '../../codegen/spec/load.js';
import { readDeliberate } from './differences.js';
import type { Snapshot } from './facts.js';
import type { SyncOptions } from './options.js';
import { isPriceList, withPrices } from './prices.js';
import { readSource } from './read.js';
import { readRegistry } from './registry.js';
import { hasNothingToDo, makeReport, type SyncReport } from './report.js';
import { reportText } from './report-text.js';
import { snapshotOfSpec } from './spec-snapshot.js';
import { writeChanges, type Written } from './write.js';

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
  const registry = await readSources(options);
  if (options.from !== undefined) {
    return show(makeReport(readRegistry(await readSource(options.from)), registry), options);
  }
  const entry = path.join(root, 'spec', 'openapi.yaml');
  const { models } = toIR(await loadSpec(entry));
  const deliberate = await readDeliberate(path.join(root, 'spec', 'differences.yaml'));
  const report = makeReport(snapshotOfSpec(models), registry, deliberate);
  if (!options.write) return show(report, options);
  const date = options.date ?? registry.date ?? today;
  const written = await writeChanges({ entry, models, registry, differences: report.unexplained, date });
  return show(report, options, written);
}

async function readSources({ sources, prices }: SyncOptions): Promise<Snapshot> {
  const read = await Promise.all([...sources, ...(prices === undefined ? [] : [prices])].map(readSource));
  const lists = read.filter(({ json }) => isPriceList(json));
  const [registry, ...more] = read.filter(({ json }) => !isPriceList(json));
  if (!registry || more.length > 0 || lists.length > 1) {
    throw new UsageError('expected one registry and at most one price list');
  }
  const snapshot = readRegistry(registry);
  return lists[0] ? withPrices(snapshot, lists[0]) : snapshot;
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
