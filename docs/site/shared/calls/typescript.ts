import { literal, quote, Raw } from '../../../../codegen/emit/literal.js';
import type { Site } from '../../../../src/contract/site.js';
import type { ModelSummary } from '../model-data.js';
import { type FormInput, replaceFiles } from './input.js';
import { USUAL_SITE } from './site.js';

type Called = Pick<ModelSummary, 'id' | 'helper' | 'output'>;

/** A complete program that makes this call with the imported helper. */
export function helperCall({ helper, output }: Called, input: FormInput, site = USUAL_SITE): string {
  return program(site, input, [`import { ${helper} } from 'runninghub/models';`], runAndSave(helper, output, input));
}

/** A complete program that makes this call with the model's id. */
export function idCall({ id, output }: Called, input: FormInput, site = USUAL_SITE): string {
  return program(site, input, [], runAndSave(quote(id), output, input));
}

/** A complete program that makes this call with the model's id, keeps the task, and waits for it. */
export function taskCall({ id }: Called, input: FormInput, site = USUAL_SITE): string {
  return program(
    site,
    input,
    [],
    `${call('const task = await rh.submit(', quote(id), input)}
console.log(JSON.stringify(task)); // store this: rh.task(json) continues it anywhere
const { output, usage } = await task.result();
console.log(output, usage);`,
  );
}

function program(site: Site, input: FormInput, imports: readonly string[], body: string): string {
  let names = 'RunningHub';
  replaceFiles(input, () => (names = 'file, RunningHub'));
  const options = site === USUAL_SITE ? '' : `{ site: ${quote(site)} }`;
  return `${[`import { ${names} } from 'runninghub';`, ...imports].join('\n')}

const rh = new RunningHub(${options}); // takes the key from RUNNINGHUB_API_KEY
${body}
`;
}

function runAndSave(model: string, output: Called['output'], input: FormInput): string {
  const saved =
    output === 'text'
      ? "output.text ?? (await rh.download(output).save('out/'))"
      : "await rh.download(output).save('out/')";
  return `${call('const { outputs } = await rh.run(', model, input)}
for (const output of outputs) console.log(${saved});`;
}

function call(start: string, model: string, input: FormInput): string {
  const before = `${start}${model}, `;
  // Outside the browser a picked file is one on disk.
  const value = replaceFiles(input, ({ name }) => new Raw(`file(${quote(`./${name}`)})`));
  return `${before}${literal(value, 0, before.length + 2)});`;
}
