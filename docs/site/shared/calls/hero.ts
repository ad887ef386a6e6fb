import { quote } from '../../../../codegen/emit/literal.js';
import { USUAL_SITE } from './site.js';

/** The program of the home page, in eight lines. */
export function heroProgram(helper: string, prompt: string, site = USUAL_SITE): string {
  const options = site === USUAL_SITE ? '' : `{ site: ${quote(site)} }`;
  return [
    "import { RunningHub } from 'runninghub';",
    `import { ${helper} } from 'runninghub/models';`,
    '',
    `const rh = new RunningHub(${options}); // takes the key from RUNNINGHUB_API_KEY`,
    `const { output } = await rh.run(${helper}, {`,
    `  prompt: ${quote(prompt)},`,
    '});',
    "console.log(await rh.download(output).save('out/'));",
  ].join('\n');
}
