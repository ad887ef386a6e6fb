import { UsageError, type Call } from '../../codegen/command.js';

export const USAGE = `usage: npm run test:runtimes -- [options]

Runs the conformance suite, from the packed package, in every runtime.

  --only bun,deno     only these runtimes
  --require all       fail when one of these is not installed (a list, or "all")
  --install           install the runtimes first, into test/runtimes/tools
  --json <file>       also write every result to a file
  --verbose           name every check, not only those that failed or were skipped

exit code: 0 all is well; 1 a check failed, or a required runtime is missing; 2 wrong usage`;

export const OPTIONS = {
  only: { type: 'string' },
  require: { type: 'string' },
  install: { type: 'boolean', default: false },
  json: { type: 'string' },
  verbose: { type: 'boolean', default: false },
} as const;

/** What the command was asked to do. */
export interface Options {
  readonly only: readonly string[] | undefined;
  readonly require: readonly string[];
  readonly install: boolean;
  readonly json?: string;
  readonly verbose: boolean;
}

/**
 * @param kind What the names are names of.
 * @throws UsageError for a name that there is not.
 */
export function readOptions({ values }: Call<typeof OPTIONS>, known: readonly string[], kind: string): Options {
  const list = (text: string) => {
    const names = text === 'all' ? known : text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new UsageError(`There is no ${kind} "${unknown}". There are ${known.join(', ')}.`);
    return names;
  };
  return {
    ...values,
    only: values.only === undefined ? undefined : list(values.only),
    require: values.require === undefined ? [] : list(values.require),
  };
}
