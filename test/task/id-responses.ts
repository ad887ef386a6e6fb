import { ID } from '../support/platform.js';

/** JSON in a text of JSON. */
export const jsonInText = (value: unknown) => JSON.stringify(JSON.stringify(value));

/** Fields below so many levels of records. */
export const nested = (levels: number, fields: string) => `${'{"a":'.repeat(levels)}{${fields}}${'}'.repeat(levels)}`;

const deep = (levels: number) => nested(levels, `"taskId":"${ID}"`);

/** An id in as many texts, each of which holds JSON. */
const within = (texts: number): string =>
  texts === 0 ? `{"taskId":"${ID}"}` : `{"a":${JSON.stringify(within(texts - 1))}}`;

/** Responses in which a task that is paid must not be overlooked. */
export const FOUND: Record<string, string> = {
  'below four levels': deep(5),
  'below ninety levels': deep(90),
  'in a text that holds JSON': `{"code":0,"data":${jsonInText({ taskId: ID })}}`,
  'in a text in a text, as a bare number': `{"body":${JSON.stringify(`{"data":${JSON.stringify(`{"taskId":${ID}}`)}}`)}}`,
  'in a text in three more': within(4),
  'in a text with white space before its JSON': `{"data":"\\n\\t {\\"taskId\\":\\"${ID}\\"}"}`,
  'in a body that is a text': jsonInText({ taskId: ID }),
  'under an escaped name': `{"task\\u0049d":"${ID}"}`,
  'before an empty one of the same name': `{"taskId":"${ID}","taskId":""}`,
  'after an empty one of the same name': `{"taskId":"","taskId":"${ID}"}`,
  'before a null of the same name': `{"data":{"taskId":${ID},"taskId":null}}`,
  'in a record that a second one hides': `{"code":0,"data":{"taskId":"${ID}"},"data":null}`,
  'in a list of one': `{"code":0,"data":[{"taskId":"${ID}"}]}`,
  'in a body that is a list': `[{"taskId":"${ID}","status":"RUNNING"}]`,
  'beside a number that JSON does not have': `{"usage":NaN,"result":{"taskId":${ID}}}`,
  'in a failure': `{"code":805,"msg":"failed","result":{"detail":{"taskId":"${ID}"}}}`,
  'in the error of a failure': `{"success":false,"error":{"message":"slow","taskId":"${ID}"}}`,
  'beside the task that it is a part of': `{"data":{"taskId":"${ID}","parentTaskId":"7"},"parent":{"taskId":"7"}}`,
  'at the documented place, not beside it': `{"trace":{"taskId":"7"},"data":{"taskId":"${ID}"}}`,
  'as the platform writes it, not as a gateway does': `{"task_id":"trace-7","data":{"taskId":"${ID}"}}`,
  'nearer to the top than others': `{"task":{"taskId":"${ID}","steps":{"taskId":"7"}}}`,
  'in a record, not in a list': `{"usage":[{"taskId":"7"}],"a":{"b":{"taskId":"${ID}"}}}`,
};
for (const name of ['task_id', 'taskID', 'TaskId', 'TASK_ID', 'task-id', 'taskid'])
  FOUND[`as ${name}`] = `{"code":0,"data":{"${name}":"${ID}"}}`;

/** Responses without an id that is the task's. */
export const NONE: Record<string, string> = {
  'other names': '{"promptTaskCode":"7","parentTaskId":"7","webhookId":"7","id":"7","taskIds":["7"],"task":{"id":"7"}}',
  'the task around it': '{"parentTask":{"taskId":"7"},"previous":{"taskId":"7"},"relatedTasks":{"taskId":"7"}}',
  'an echo of the request': `{"request":{"taskId":"7"},"input":${jsonInText({ taskId: '7' })},"params":[{"taskId":"7"}]}`,
  'an echo of what a visitor wrote': `{"prompt":${jsonInText({ taskId: '7' })},"promptTips":${jsonInText({ taskId: '7' })}}`,
  'a webhook': '{"webhookEvent":{"taskId":"7"}}',
  'a list of errors': '{"data":{"errors":[{"taskId":"7"}],"failedTasks":[{"taskId":"7"}]}}',
  'a list in a refusal': '{"errorCode":"421","taskId":"","data":[{"taskId":"7"}]}',
  'words for nothing': '{"taskId":"null","data":{"taskId":"undefined","taskID":"None","a":{"taskId":"000"}}}',
  'no values': '{"taskId":true,"data":{"taskId":["7"],"a":{"taskId":{"id":"7"}}}}',
  'a text that is no JSON': `{"data":"{\\"taskId\\":\\"7\\""}`,
  'JSON without a record': '{"data":"[1,\\"taskId\\",7]","a":7}',
  'a text in more texts than are looked into': within(5),
  'records deeper than are looked into': deep(101),
};
