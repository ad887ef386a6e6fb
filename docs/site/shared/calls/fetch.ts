import { literal, quote, Raw } from '../../../../codegen/emit/literal.js';
import { modelPath, QUERY_PATH, UPLOAD_PATH } from '../../../../src/http/endpoints.js';
import type { ModelSummary } from '../model-data.js';
import { type FormInput, replaceFiles } from './input.js';
import { originOf, USUAL_SITE } from './site.js';

/**
 * The same call with nothing but what Node 20 brings: files are uploaded, the task is started once, and its state is
 * asked for until it is final, whatever is lost on the way.
 */
export function fetchCall({ id }: Pick<ModelSummary, 'id'>, input: FormInput, site = USUAL_SITE): string {
  let hasFiles = false;
  const body = replaceFiles(input, ({ name }) => {
    hasFiles = true;
    return new Raw(`await upload(${quote(`./${name}`)})`);
  });
  const start = `const submitted = await post('${modelPath(id)}', `;
  return `${hasFiles ? IMPORTS : ''}async function post(path, body) {
  const headers = { Authorization: \`Bearer \${process.env.RUNNINGHUB_API_KEY}\` };
  if (typeof body === 'string') headers['Content-Type'] = 'application/json';
  const response = await fetch('${originOf(site)}' + path, { method: 'POST', headers, body });
  return response.json();
}
${hasFiles ? UPLOAD : ''}
${start}JSON.stringify(${literal(body, 0, start.length + 17)}));
const { taskId } = submitted;
if (!taskId) throw new Error(JSON.stringify(submitted));
console.error('task', taskId);

let answer = submitted;
while (['CREATE', 'QUEUED', 'RUNNING'].includes(answer.status)) {
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const next = await post('${QUERY_PATH}', JSON.stringify({ taskId })).catch(() => undefined);
  if (next?.status) answer = next;
}
console.log(JSON.stringify(answer, null, 2));
if (answer.status !== 'SUCCESS') process.exitCode = 1;
`;
}

const IMPORTS = `import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

`;

const UPLOAD = `
async function upload(file) {
  const form = new FormData();
  form.append('file', new Blob([await readFile(file)]), basename(file));
  const answer = await post('${UPLOAD_PATH}', form);
  if (!answer.data?.download_url) throw new Error(JSON.stringify(answer));
  return answer.data.download_url;
}
`;
