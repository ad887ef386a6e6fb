import { UserError } from '../../../codegen/spec/user-error.js';

/** A fenced block of a Markdown page. */
export interface Fence {
  /** What stands first behind its three backticks. */
  readonly language: string;
  /** What follows the language. */
  readonly mark: string;
  readonly source: string;
  /** Line of the page where the source begins. */
  readonly line: number;
}

/** Code in another form than a plain fence would be seen by readers, and by no check. */
const OTHER_FORM = /^(?: {4,}|\t| *> *(?:```|~~~)| *~~~| +```|<pre)/;
const FENCE = '```';

/**
 * The blocks of a page.
 *
 * @throws UserError for code that is no plain fence: indented, quoted, with tildes, in HTML, or without an end.
 */
export function fencesOf(text: string, page: string): Fence[] {
  const lines = text.split('\n');
  const fences: Fence[] = [];
  let isList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (!line.startsWith(FENCE)) {
      // A line that goes on in a list is indented, too.
      if (line.trim() !== '') isList = /^\s*(?:[-*+]|\d+\.) /.test(line) || (isList && /^\s/.test(line));
      if (OTHER_FORM.test(line) && (!isList || line.includes(FENCE)))
        throw new UserError(`${page}:${at + 1}: code has to stand in a fence of backticks, from the first column on.`);
      continue;
    }
    const end = lines.indexOf(FENCE, at + 1);
    if (end < 0) throw new UserError(`${page}:${at + 1}: this block has no end.`);
    const [, language = '', mark = ''] = /^```(\S*) ?(.*)$/.exec(line) ?? [];
    const source = lines.slice(at + 1, end).map((one) => `${one}\n`);
    fences.push({ language, mark, source: source.join(''), line: at + 2 });
    isList = false;
    at = end;
  }
  return fences;
}
