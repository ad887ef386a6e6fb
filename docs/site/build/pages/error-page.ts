import type { SpecErrorCode } from '../../../../codegen/spec/types.js';
import type { ErrorClass } from '../../../../generated/error-classes.gen.js';
import { code } from '../../../../codegen/words/code.js';
import { ERROR_CLASSES } from './error-classes.js';
import { document, frontMatter, link, list, prose, section, table } from './markdown.js';

const CLASSES = Object.keys(ERROR_CLASSES) as ErrorClass[];

/** The page of every known code. */
export function errorPage(codes: readonly SpecErrorCode[]): string {
  return document(
    frontMatter({
      title: 'Errors',
      description: 'Every code that RunningHub is known to answer with, and what to do about it.',
    }),
    '# Errors',
    [
      `The ${codes.length} codes that the platform is known to answer with.`,
      'A code stands in the body of a v1, v2 or upload response, or is the HTTP status.',
      'The errors of the client carry it as `code`, with `advice`;',
      `how to handle them is in ${link('errors and money', '/guides/money.md')}.`,
    ].join(' '),
    ...CLASSES.map((name) => {
      const { heading } = ERROR_CLASSES[name];
      const found = codes.filter((entry) => entry.class === name);
      return section(`${heading} {#${anchorOfClass(name)}}`, adviceOf(name), codeTable(found));
    }),
  );
}

function codeTable(codes: readonly SpecErrorCode[]): string {
  const rows = codes.map((entry) => [
    `<a id="${anchorOf(entry)}"></a>${entry.code === undefined ? prose(`“${entry.match}”`) : code(entry.code)}`,
    entry.family,
    `${code(entry.name)}: ${prose(entry.meaning)}`,
    prose(entry.advice ?? ''),
    entry.ambiguous ? 'only after looking for the task' : entry.retryable ? 'yes' : 'no',
  ]);
  return table(['Code', 'Response', 'What happened', 'What to do', 'Try again?'], rows);
}

/**
 * What a call of a model can end with: a line for each class, with the codes that the endpoints of models answer with.
 */
export function modelErrors(codes: readonly SpecErrorCode[]): string {
  const lines = CLASSES.filter((name) => ERROR_CLASSES[name].isOfModels).map((name) => {
    const known = modelCodes(codes.filter((entry) => entry.class === name));
    const title = link(ERROR_CLASSES[name].heading, `/errors.md#${anchorOfClass(name)}`);
    return `${[title, known.map(code).join(', ')].filter(Boolean).join(': ')}. ${adviceOf(name)}`;
  });
  return list(lines);
}

// Models answer in the v2 form. A class without a code of that form arrives in it with a code of v1.
function modelCodes(codes: readonly SpecErrorCode[]): (string | number)[] {
  const of = (family: string) => codes.flatMap((entry) => (entry.family === family ? (entry.code ?? []) : []));
  return of('v2').length > 0 ? of('v2') : of('v1');
}

function adviceOf(name: ErrorClass): string {
  const { thrown, advice } = ERROR_CLASSES[name];
  return thrown === undefined ? advice : `Thrown as ${code(thrown)}. ${advice}`;
}

/** Anchor of a class of codes. */
export const anchorOfClass = (name: string): string => name.replaceAll('_', '-');

/** Anchor of a code on the page: the same number can mean different things in different responses. */
export function anchorOf({ family, code: value, name }: Pick<SpecErrorCode, 'family' | 'code' | 'name'>): string {
  return `${family}-${value ?? name}`.toLowerCase().replace(/[^\w-]+/g, '-');
}
