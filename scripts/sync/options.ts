import { type Call, PROJECT, UsageError } from '../../codegen/command.js';
import { isSite, type Site, SITE_NAMES } from '../../src/contract/site.js';

export const USAGE = `usage: npm run catalog:sync -- <source>… [options]

Compares what RunningHub publishes with the spec, field by field, and prints what differs. A source is a file, a folder
or a URL: a registry in one of its formats, the documentation (its llms.txt, or a folder with it and its pages), or the
price list. Of several, the documentation is believed before the registry, and that before the list of capabilities,
property by property; a source more than 60 days older than the newest comes last.

  --prices <file or URL>  the vendor's price list; without it prices are not compared
  --from <file or URL>    compare with this older registry instead of the spec
  --write                 draft a file per new model, apply mechanical changes, print the rest as a checklist
  --only <text>           only models whose ids contain this text; the sources are then partial
  --try                   send what the registry describes to the simulator instead, and name what it refuses
  --site <ai or cn>       the sources list what this site has: what it was seen without before need not be there
  --partial               the sources list only some of the models: those they lack are not withdrawn, and pages may be
                          missing
  --date <YYYY-MM-DD>     day of the sources that name none themselves (default: today; saved pages need it)
  --all                   list the explained differences too, and where the sources disagree
  --json                  print the report as JSON
  --root <folder>         the project to work in (default: this one)

exit code: 0 nothing to look at; 1 something is unexplained, stale, odd or refused; 2 wrong usage, or a source cannot be read`;

export const OPTIONS = {
  prices: { type: 'string' },
  from: { type: 'string' },
  write: { type: 'boolean', default: false },
  try: { type: 'boolean', default: false },
  only: { type: 'string' },
  partial: { type: 'boolean', default: false },
  site: { type: 'string' },
  date: { type: 'string' },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  root: { type: 'string', default: PROJECT },
} as const;

/** Where a catalog is read from. */
export interface SourceOptions {
  /** In any order: the files themselves tell which is which. */
  sources: readonly string[];
  prices?: string;
  date?: string;
  /** Whether the sources list only some of the models. */
  partial: boolean;
}

/** A call of the command, checked. */
export interface SyncOptions extends SourceOptions {
  from?: string;
  only?: string;
  write: boolean;
  try: boolean;
  site?: Site;
  all: boolean;
  json: boolean;
  root: string;
}

/** @throws UsageError when the call makes no sense. */
export function readOptions({ values, positionals }: Call<typeof OPTIONS>): SyncOptions {
  const { site, ...others } = values;
  const { from, date, write } = others;
  if (positionals.length === 0) throw new UsageError('name a source: a file, a folder or a URL');
  if (from !== undefined && write) throw new UsageError('--write changes the spec, so it does not go with --from');
  if (values.try && (from !== undefined || write)) throw new UsageError('--try compares nothing, so it goes alone');
  assertDay(date);
  if (site !== undefined && !isSite(site)) throw new UsageError(`--site takes ${SITE_NAMES.join(' or ')}`);
  if (site !== undefined && from !== undefined)
    throw new UsageError('--site is about the spec, so it does not go with --from');
  return { ...others, ...(site !== undefined && { site }), sources: positionals };
}

/** @throws UsageError when `--date` is no day. */
export function assertDay(date: string | undefined): void {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new UsageError('--date takes YYYY-MM-DD');
}
