import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../codegen/command.js';
import { OPTIONS, readOptions, USAGE } from './options.js';

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  allowPositionals: true,
  async run(call) {
    const options = readOptions(call);
    // Loading TypeScript and the linter takes seconds, which who asks for the usage need not wait for.
    const { resumeUpdate, updateCatalog } = await import('./update.js');
    const root = path.resolve(options.root);
    const { title, body, isReady } = options.resume
      ? await resumeUpdate(options, root)
      : await updateCatalog(options, root, new Date().toISOString().slice(0, 10));
    // As in a commit message: a title, an empty line, the rest.
    const text = title === undefined ? body : `${title}\n\n${body}`;
    if (options.text === undefined || title === undefined) console.log(text);
    else writeFileSync(options.text, `${text}\n`);
    return isReady;
  },
});
