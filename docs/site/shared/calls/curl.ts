import { QUERY_PATH, UPLOAD_PATH, modelPath } from '../../../../src/http/endpoints.js';
import type { ModelSummary } from '../model-data.js';
import { type FormInput, replaceFiles } from './input.js';
import { shellQuote } from './shell.js';

const SITE = 'https://www.runninghub.ai';
const KEY = `-H "Authorization: Bearer $RUNNINGHUB_API_KEY"`;

/**
 * The same call for a shell: files are uploaded first, then the task is started and its id kept, then its state is
 * asked for.
 */
export function curlCall({ id }: Pick<ModelSummary, 'id'>, input: FormInput): string {
  const files: File[] = [];
  const body = replaceFiles(input, (file) => {
    if (!files.includes(file)) files.push(file);
    return reference(files.indexOf(file));
  });
  const uploads = files.map(
    (file, index) =>
      `FILE_${index + 1}=$(curl -sS ${SITE}${UPLOAD_PATH} \\\n` +
      `  ${KEY} \\\n  -F ${shellQuote(`file=@${file.name}`)} | jq -r .data.download_url)\n`,
  );
  const data = files.reduce(
    (text, _, index) => text.replaceAll(reference(index), `'"$FILE_${index + 1}"'`),
    shellQuote(JSON.stringify(body, null, 2)),
  );
  return `${uploads.join('')}TASK=$(curl -sS ${SITE}${modelPath(id)} \\
  ${KEY} \\
  -H 'Content-Type: application/json' \\
  -d ${data} | jq -r .taskId)

# Ask again until the status is SUCCESS, FAILED or CANCEL:
curl -sS ${SITE}${QUERY_PATH} \\
  ${KEY} \\
  -H 'Content-Type: application/json' \\
  -d '{"taskId":"'"$TASK"'"}'
`;
}

// Stands for an upload until the text is quoted. The private-use character keeps it apart from what people type.
const reference = (index: number) => `\uE000upload-${index + 1}\uE000`;
