import { listInWords } from '../json/list-in-words.js';
import { isObject } from '../json/values.js';
import { guard, RunningHubError } from './base.js';

/** The code of a workflow that the site has never run to its end. */
const NEVER_RAN = '810';

/** The codes of nodes or fields that a workflow or an app does not have. */
const WRONG_NODES = /^(?:803|1101)$/;

/** Most fields that the advice names. */
const MOST_NAMED = 5;

/** The input was refused: `field` names the part that is wrong, when it is known. Nothing was started. */
export class InputError extends RunningHubError {
  override get name(): string {
    return 'InputError';
  }
  override readonly advice: string = adviceFor(this);
}

function adviceFor({ code, field, body }: InputError): string {
  if (field === 'model') {
    const found = 'searchModels of runninghub/catalog finds models by every name, with `site` those of one site.';
    return `Take a helper of runninghub/models or an id: ${found}`;
  }
  if (code !== undefined && WRONG_NODES.test(code)) {
    return 'Compare the nodes with `inputs` of the workflow or app. The option `check: true` names what is wrong beforehand.';
  }
  if (code === NEVER_RAN) return 'Save the workflow and run it once by hand on the site.';
  const fields = fieldsOf(body, field);
  if (fields.length === 0) {
    return 'Correct the input. A client with validate of runninghub/validate names the fields before anything is sent.';
  }
  const more = fields.length - MOST_NAMED;
  const named = more > 0 ? [...fields.slice(0, MOST_NAMED), `${more} more`] : fields;
  return `Correct ${listInWords(named)}; the message says what is wrong and what is allowed. Nothing was started.`;
}

/** The fields that a check has found to be wrong, which are the body of its error; else the one that is named. */
function fieldsOf(problems: unknown, field: string | undefined): string[] {
  const paths = Array.isArray(problems) ? problems.map((one: unknown) => (isObject(one) ? one.path : undefined)) : [];
  const found = paths.filter((path): path is string => typeof path === 'string' && path !== '');
  return [...new Set(found.length > 0 || field === undefined ? found : [field])];
}

/** Whether an error is a {@link InputError}, also one of another copy of the package. */
export const isInputError = /* @__PURE__ */ guard<InputError>('InputError');
