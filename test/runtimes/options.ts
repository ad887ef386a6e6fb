import { parseArgs } from 'node:util';

export const HELP = `Runs the conformance suite, from the packed package, in every runtime.

  npm run test:runtimes -- [options]

  --only bun,deno     only these runtimes
  --require all       fail when one of these is not installed (a list, or "all")
  --install           install the runtimes first, into test/runtimes/tools
  --json <file>       also write every result to a file
  --verbose           name every check, not only those that failed or were skipped`;

/** What the command was asked to do. */
export interface Options {
  readonly only: readonly string[] | undefined;
  readonly require: readonly string[];
  readonly install: boolean;
  readonly json: string | undefined;
  readonly verbose: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws Error that names what is wrong.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      require: { type: 'string' },
      install: { type: 'boolean', default: false },
      json: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const list = (text: string) => {
    const names = text === 'all' ? [...known] : text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Error(`There is no runtime "${unknown}". There are ${known.join(', ')}.`);
    return names;
  };
  return {
    only: values.only === undefined ? undefined : list(values.only),
    require: values.require === undefined ? [] : list(values.require),
    install: values.install,
    json: values.json,
    verbose: values.verbose,
    help: values.help,
  };
}
