import { parseArgs } from 'node:util';
import { SyncError } from './sync-error.js';

export const USAGE = `usage: npm run catalog:sync -- <registry file or URL> [<pricing file or URL>] [options]

Compares a published registry of RunningHub with the spec, field by field, and prints what differs.

  --prices <file or URL>  the vendor's price list; without it prices are not compared
  --from <file or URL>    compare with this older registry instead of the spec
  --write                 draft a file per new model, apply mechanical changes, print the rest as a checklist
  --date <YYYY-MM-DD>     day of the registry (default: the one in its name or version, else today)
  --all                   list the explained differences too
  --json                  print the report as JSON
  --root <folder>         the project to work in (default: this one)

exit code: 0 nothing to look at; 1 something is unexplained, stale or odd; 2 wrong usage, or a source cannot be read`;

/** A call of the command, checked. */
export interface SyncOptions {
  /** One registry, and a price list perhaps, in any order: the files themselves tell which is which. */
  sources: string[];
  prices?: string;
  from?: string;
  write: boolean;
  date?: string;
  all: boolean;
  json: boolean;
  root?: string;
  help: boolean;
}

/** @throws SyncError when the call makes no sense. */
export function parseOptions(args: readonly string[]): SyncOptions {
  const { values, positionals } = parse(args);
  const { prices, from, date, write } = values;
  if (values.help) return { ...values, sources: [] };
  if (positionals.length === 0) throw new SyncError('name a registry file or URL; see --help');
  if (positionals.length > 2 || (positionals.length === 2 && prices !== undefined)) {
    throw new SyncError('one registry and one price list at most; see --help');
  }
  if (from !== undefined && write) throw new SyncError('--write changes the spec, so it does not go with --from');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new SyncError('--date takes YYYY-MM-DD');
  return { ...values, sources: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        prices: { type: 'string' },
        from: { type: 'string' },
        write: { type: 'boolean', default: false },
        date: { type: 'string' },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        root: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new SyncError(`${(error as Error).message}; see --help`);
  }
}
