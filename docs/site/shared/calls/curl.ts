import { QUERY_PATH, UPLOAD_PATH, modelPath } from '../../../../src/http/endpoints.js';
import type { ModelSummary } from '../model-data.js';
import { type FormInput, replaceFiles } from './input.js';
import { shellQuote } from './shell.js';
import { originOf, USUAL_SITE } from './site.js';

const JSON_BODY = "-H 'Content-Type: application/json'";

/**
 * The same call for a shell, with curl and jq: files are uploaded, the task is started, and its state is asked for
 * until it is final. A refusal is shown as the platform worded it, and ends the call. All of it is one subshell, so
 * that who pastes it into a terminal keeps the terminal; and without a comment, which zsh does not take there.
 */
export function curlCall({ id }: Pick<ModelSummary, 'id'>, input: FormInput, site = USUAL_SITE): string {
  const origin = originOf(site);
  const files: File[] = [];
  const body = replaceFiles(input, (file) => {
    if (!files.includes(file)) files.push(file);
    return reference(files.indexOf(file));
  });
  const uploads = files.map(
    ({ name }, index) => `
  ANSWER=$(curl -sS ${origin}${UPLOAD_PATH} -H "$KEY" \\
    -F ${shellQuote(`file=@${formQuote(name)}`)}) || exit
  FILE_${index + 1}=$(printf '%s' "$ANSWER" | jq -r '.data.download_url // empty')
  [ "$FILE_${index + 1}" ] || refused
`,
  );
  const data = files.reduce(
    (text, _, index) => text.replaceAll(reference(index), `'"$FILE_${index + 1}"'`),
    shellQuote(JSON.stringify(body, null, 2)),
  );
  return `(
  KEY="Authorization: Bearer $RUNNINGHUB_API_KEY"
  refused() { printf '%s\\n' "$ANSWER" >&2; exit 1; }
${uploads.join('')}
  ANSWER=$(curl -sS ${origin}${modelPath(id)} -H "$KEY" ${JSON_BODY} \\
    -d ${data}) || exit
  TASK=$(printf '%s' "$ANSWER" | jq -r '.taskId // empty')
  [ "$TASK" ] || refused
  printf 'task %s\\n' "$TASK" >&2

  while sleep 5; do
    ANSWER=$(curl -sS ${origin}${QUERY_PATH} -H "$KEY" ${JSON_BODY} \\
      -d '{"taskId":"'"$TASK"'"}') && [ "$ANSWER" ] || continue
    STATUS=$(printf '%s' "$ANSWER" | jq -r .status) || continue
    case $STATUS in CREATE | QUEUED | RUNNING) ;; *) break ;; esac
  done
  printf '%s\\n' "$ANSWER"
  [ "$STATUS" = SUCCESS ]
)
`;
}

// Stands for an upload until the text is quoted. The private-use character keeps it apart from what people type.
const reference = (index: number) => `\uE000upload-${index + 1}\uE000`;

/** A file name for -F of curl, to which a comma and a semicolon outside of quotes say something. */
function formQuote(name: string): string {
  return `"${name.replaceAll(/["\\]/g, '\\$&')}"`;
}
