import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from './spec/user-error.js';

/** This project's folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known }>>['values'];

/** What a command was called with. */
export interface Call<Known extends Options> {
  readonly values: Values<Known>;
  readonly positionals: readonly string[];
}

/** One of the maintainers' commands. */
export interface Command<Known extends Options> {
  /** Printed for `--help`, and under what is wrong with a call. */
  readonly usage: string;
  /** As `parseArgs` takes them; `--help` is added. */
  readonly options?: Known;
  /** Whether it takes arguments that are no options. @default false */
  readonly allowPositionals?: boolean;
  /**
   * Does the work.
   *
   * @returns Whether all is well.
   * @throws UserError for what the user can mend.
   */
  run(call: Call<Known>): boolean | Promise<boolean>;
}

/** A call that makes no sense. The command's usage is shown with it. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

/** @throws UsageError for options and arguments that the command does not know. */
export function parseCall<Known extends Options>(
  { options, allowPositionals = false }: Pick<Command<Known>, 'options' | 'allowPositionals'>,
  args: readonly string[],
): Call<Known> & { readonly help: boolean } {
  const help = { help: { type: 'boolean', short: 'h', default: false } } as const;
  try {
    // The type of the values is known once a command names its options, so not here.
    const call: unknown = parseArgs({ args: [...args], options: { ...options, ...help }, allowPositionals });
    const { values, positionals } = call as Call<Known> & { values: { help: boolean } };
    return { values, positionals, help: values.help };
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

/**
 * Runs a command as the process that this is. Exit code 0: all is well. 1: it did its work, and what it looked at is
 * not as it should be. 2: it could not do its work. A fault of the user's is one line; only a fault of ours shows its
 * stack.
 */
export async function runCommand<Known extends Options>(command: Command<Known>): Promise<void> {
  try {
    const call = parseCall(command, process.argv.slice(2));
    if (call.help) console.log(command.usage);
    else process.exitCode = (await command.run(call)) ? 0 : 1;
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UsageError) console.error(`${error.message}\n\n${command.usage}`);
    else console.error(error instanceof UserError ? error.message : error);
  }
}
