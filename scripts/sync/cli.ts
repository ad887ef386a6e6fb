import path from 'node:path';
import { runCommand } from '../../codegen/command.js';
import { OPTIONS, readOptions, USAGE } from './options.js';

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  allowPositionals: true,
  async run(call) {
    const options = readOptions(call);
    // Loading the linter takes a while, which who asks for the usage need not wait for.
    const { runSync } = await import('./run.js');
    const { output, isSettled } = await runSync(
      options,
      path.resolve(options.root),
      new Date().toISOString().slice(0, 10),
    );
    console.log(output);
    return isSettled;
  },
});
