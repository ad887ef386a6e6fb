import { quote } from '../../../../codegen/emit/literal.js';

/** The program of the home page, in eight lines. */
export function heroProgram(helper: string, prompt: string): string {
  return [
    "import { RunningHub } from 'runninghub';",
    `import { ${helper} } from 'runninghub/models';`,
    '',
    'const rh = new RunningHub(); // takes the key from RUNNINGHUB_API_KEY',
    `const { output } = await rh.run(${helper}, {`,
    `  prompt: ${quote(prompt)},`,
    '});',
    "console.log(await rh.download(output).save('out/'));",
  ].join('\n');
}
