import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { pathIn } from './path-in.js';
import { textIn } from './saved.js';
import type { Target } from './targets.js';

/** The id of what is to be read, and the file to read it from in place of asking the platform. */
export interface Source {
  readonly id?: unknown;
  readonly file?: unknown;
}

/** The source in a text: `<id>`, `<id>@<file>`, or a file that tells the id. */
export function sourceOf(given: string): Source {
  const [, id, file] = /^(\d+)(?:@([^]+))?$/.exec(given) ?? [];
  if (id === undefined) return given === '' ? {} : { file: given };
  return { id, ...(file !== undefined && { file }) };
}

const FIELDS = { workflow: 'workflowId', app: 'webappId' } as const;

/**
 * The id that a file tells: in its name, or as a response of the platform has it.
 *
 * @throws UserError when it tells none.
 */
export function idIn(kind: Target['kind'], helper: string, folder: string, given: string): string {
  const file = pathIn(folder, given);
  const [, named] = /(?:^|\D)(\d{16,25})(?:\D|$)/.exec(path.basename(file)) ?? [];
  if (named !== undefined) return named;
  // The sample call in an app's description is text in a text, whose quotes have backslashes.
  const [, written] = new RegExp(`${FIELDS[kind]}\\\\*"\\s*:\\s*\\\\*"?(\\d{16,25})`).exec(textIn(helper, file)) ?? [];
  if (written !== undefined) return written;
  throw new UserError(
    `${helper}: ${file} does not tell the id of the ${kind}. Write <id>@<file>, as in 1900000000000000001@${given}`,
  );
}
