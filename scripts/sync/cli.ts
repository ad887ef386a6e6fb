import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SpecError } from '../../codegen/spec/spec-error.js';
import { parseOptions, USAGE } from './options.js';
import { runSync } from './run.js';
import { SyncError } from './sync-error.js';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else {
    const root = path.resolve(options.root ?? fileURLToPath(new URL('../..', import.meta.url)));
    const { output, exitCode } = await runSync(options, root, new Date().toISOString().slice(0, 10));
    console.log(output);
    process.exitCode = exitCode;
  }
} catch (error) {
  // A wrong call or a broken file is the user's to mend: no stack trace. Anything else is ours.
  console.error(error instanceof SyncError || error instanceof SpecError ? error.message : error);
  process.exitCode = 2;
}
