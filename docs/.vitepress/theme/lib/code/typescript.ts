import { literal, quote, Raw } from '../../../../../codegen/emit/literal.js';
import { replaceFiles } from '../form/values.js';
import type { ModelDetails } from '../../data.js';
import type { FormInput } from '../form/input.js';

type Called = Pick<ModelDetails, 'id' | 'helper' | 'output'>;

/** A complete program that makes this call with the imported helper. */
export function helperCall(model: Called, input: FormInput): string {
  return program(`import { ${model.helper} } from 'runninghub/models';\n`, model.helper, model, input);
}

/** A complete program that makes this call with the model's id. */
export function idCall(model: Called, input: FormInput): string {
  return program('', quote(model.id), model, input);
}

function program(imports: string, called: string, { output }: Called, input: FormInput): string {
  const start = `const { outputs } = await rh.run(${called}, `;
  // On Node a media field takes a path, which is what a picked file is called outside the browser.
  const value = replaceFiles(input, (file) => new Raw(quote(`./${file.name}`)));
  const last = output === 'text' ? "output.text ?? (await output.save('out/'))" : "await output.save('out/')";
  return `import { RunningHub } from 'runninghub';
${imports}
const rh = new RunningHub(); // takes the key from RUNNINGHUB_API_KEY
${start}${literal(value, 0, start.length + 2)});
for (const output of outputs) console.log(${last});
`;
}
