import { modelPath, QUERY_PATH, UPLOAD_PATH } from '../../../../src/http/endpoints.js';
import type { ModelSummary } from '../model-data.js';
import { type FormInput, replaceFiles } from './input.js';
import { originOf, USUAL_SITE } from './site.js';

/** A value that is written as it stands. */
class Expression {
  constructor(readonly source: string) {}
}

/**
 * The same call for Python 3.8 or later, with the library `requests`: files are uploaded, the task is started once, and
 * its state is asked for until it is final, whatever is lost on the way.
 */
export function pythonCall({ id }: Pick<ModelSummary, 'id'>, input: FormInput, site = USUAL_SITE): string {
  let hasFiles = false;
  const body = replaceFiles(input, ({ name }) => {
    hasFiles = true;
    return new Expression(`upload(${text(name)})`);
  });
  return `import os
import sys
import time

import requests

SITE = "${originOf(site)}"
HEADERS = {"Authorization": f"Bearer {os.environ['RUNNINGHUB_API_KEY']}"}


def post(path, **body):
    return requests.post(SITE + path, headers=HEADERS, timeout=120, **body).json()

${hasFiles ? UPLOAD : ''}
submitted = post("${modelPath(id)}", json=${python(body, 0)})
if not submitted.get("taskId"):
    sys.exit(str(submitted))
task_id = submitted["taskId"]
print("task", task_id, file=sys.stderr)

answer = submitted
while answer["status"] in ("CREATE", "QUEUED", "RUNNING"):
    time.sleep(5)
    try:
        found = post("${QUERY_PATH}", json={"taskId": task_id})
    except (requests.RequestException, ValueError):
        continue
    if found.get("status"):
        answer = found
print(answer)
sys.exit(0 if answer["status"] == "SUCCESS" else 1)
`;
}

const UPLOAD = `
def upload(name):
    with open(name, "rb") as file:
        answer = post("${UPLOAD_PATH}", files={"file": (os.path.basename(name), file)})
    if not answer.get("data"):
        sys.exit(str(answer))
    return answer["data"]["download_url"]

`;

// JSON leaves whole characters as they are, and its escapes are Python's, too; half a character is none in UTF-8.
function text(value: string): string {
  return JSON.stringify(value);
}

function python(value: unknown, depth: number): string {
  if (value instanceof Expression) return value.source;
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return typeof value === 'string' ? text(value) : JSON.stringify(value);
  const inner = '    '.repeat(depth + 1);
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${python(item, depth + 1)},\n`)
    : Object.entries(value).map(([name, item]) => `${inner}${text(name)}: ${python(item, depth + 1)},\n`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('')}${'    '.repeat(depth)}${close}`;
}
