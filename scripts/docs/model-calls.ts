import { literal, quote } from '../../codegen/emit/literal.js';
import { block } from './markdown.js';
import type { SiteModel } from './site.js';

/** How many columns a call takes before its input. */
const CALL = 'const { outputs } = await rh.run(, );'.length;

/** A program that calls the model by its helper. */
export function helperCall({ helper, example, about }: SiteModel): string {
  return block(
    'ts',
    `import { RunningHub } from 'runninghub';
import { ${helper} } from 'runninghub/models';

const rh = new RunningHub(); // the key comes from RUNNINGHUB_API_KEY
const { outputs } = await rh.run(${helper}, ${literal(example, 0, CALL + helper.length)});
for (const output of outputs) console.log(${about.output === 'text' ? "output.text ?? (await output.save('out/'))" : "await output.save('out/')"});`,
  );
}

/** A program that calls the model by its id, keeps the task, and waits for it. */
export function idCall({ id, example }: SiteModel): string {
  const model = quote(id);
  return block(
    'ts',
    `import { RunningHub } from 'runninghub';

const rh = new RunningHub();
const task = await rh.submit(${model}, ${literal(example, 0, 'const task = await rh.submit(, );'.length + model.length)});
console.log(JSON.stringify(task)); // store this: rh.task(json) continues it anywhere
const { outputs, usage } = await task.result();
console.log(outputs, usage);`,
  );
}

/** The two requests that a call consists of. */
export function curlCall({ id, example }: SiteModel): string {
  return block(
    'sh',
    `curl https://www.runninghub.ai/openapi/v2/${id} \\
  -H "Authorization: Bearer $RUNNINGHUB_API_KEY" \\
  -H 'Content-Type: application/json' \\
  -d ${shellQuote(JSON.stringify(example, null, 2))}

# The answer has a taskId. Ask for it until the status is SUCCESS, FAILED or CANCEL:
curl https://www.runninghub.ai/openapi/v2/query \\
  -H "Authorization: Bearer $RUNNINGHUB_API_KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{"taskId": "<taskId>"}'`,
  );
}

/** A text as one word of a POSIX shell. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const EXTENSIONS = { image: 'png', video: 'mp4', audio: 'mp3', '3d': 'glb', text: 'txt', file: 'zip' } as const;

/** What the platform answers to the submit, and to the query that finds the task finished. */
export function answers({ about: { output }, estimate }: SiteModel & { estimate?: string | undefined }): string {
  const taskId = '1900000000000000301';
  const submitted = {
    taskId,
    status: 'RUNNING',
    errorCode: '',
    errorMessage: '',
    results: null,
    clientId: '',
    promptTips: '',
  };
  const outputType = EXTENSIONS[output];
  const result =
    output === 'text'
      ? { url: null, outputType, text: 'The text that the model wrote.' }
      : { url: `https://example.com/output.${outputType}`, outputType, text: null };
  const usage = { consumeMoney: null, consumeCoins: null, taskCostTime: '0', thirdPartyConsumeMoney: estimate ?? null };
  const finished = { ...submitted, status: 'SUCCESS', usage, results: [result] };
  return [
    'The submit answers at once:',
    block('json', JSON.stringify(submitted, null, 2)),
    'A query answers the same object, which in the end holds the results:',
    block('json', JSON.stringify(finished, null, 2)),
  ].join('\n\n');
}
