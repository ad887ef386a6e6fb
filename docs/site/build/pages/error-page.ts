import type { SpecErrorCode } from '../../../../codegen/spec/types.js';
import { code } from '../../../../codegen/words/code.js';
import { document, frontMatter, prose, section, table } from './markdown.js';

/** How each class of codes is headed, what the client throws, and what it does by itself. */
const CLASSES: Readonly<Record<string, readonly [heading: string, meaning: string]>> = {
  auth: ['The key is refused', 'Thrown as `AuthenticationError`. The same request will not succeed with the same key.'],
  quota: ['The balance is too low', 'Thrown as `InsufficientBalanceError`. Nothing was started.'],
  rate_limit: [
    'Too many tasks or requests',
    'Nothing was started, so the client waits and submits again; when its patience ends it throws `RateLimitError`.',
  ],
  invalid_request: ['The input is refused', 'Thrown as `InputError`. Correct the input before you try again.'],
  content_policy: ['The content is refused', 'Thrown as `ContentPolicyError`. Change the prompt or the media.'],
  not_found: [
    'It does not exist',
    'Thrown as `NotFoundError`: a task, workflow, app or file that this site or this account does not have.',
  ],
  conflict: ['It is in the wrong state', 'Thrown as `ServerError`, with the code.'],
  task_failed: ['The task failed', 'Thrown as `TaskFailedError`, with the task.'],
  transient: [
    'A passing failure',
    'Queries are repeated. A submit that was answered so may have started a task: `SubmitOutcomeUnknownError`.',
  ],
  state_signal: ['States that look like errors', 'The client reads them as states; they are never thrown.'],
  unknown: ['Others', 'Thrown as `ServerError`, with the code and the text of the platform.'],
};

/** The page of every known code. */
export function errorPage(codes: readonly SpecErrorCode[]): string {
  const classes = Object.keys(CLASSES).filter((name) => codes.some((entry) => entry.class === name));
  return document(
    frontMatter({
      title: 'Errors',
      description: 'Every code that RunningHub is known to answer with, and what to do about it.',
    }),
    '# Errors',
    `The ${codes.length} codes that the platform is known to answer with. A code stands in the body of a v1, v2 or upload answer, or is the HTTP status. The errors of the client carry it as \`code\`, with \`advice\`; how to handle them is in [errors and money](/guides/money.md).`,
    ...classes.map((name) => {
      const [heading, meaning] = CLASSES[name]!;
      return section(
        `${heading} {#${name.replaceAll('_', '-')}}`,
        meaning,
        codeTable(codes.filter((entry) => entry.class === name)),
      );
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
  return table(['Code', 'Answer', 'What happened', 'What to do', 'Try again?'], rows);
}

/** Anchor of a code on the page: the same number can mean different things in different answers. */
export function anchorOf({ family, code: value, name }: Pick<SpecErrorCode, 'family' | 'code' | 'name'>): string {
  return `${family}-${value ?? name}`.toLowerCase().replace(/[^\w-]+/g, '-');
}
