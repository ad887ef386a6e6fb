import { runCommand, UsageError } from '../codegen/command.js';
import { generate } from './generate/generate.js';

const USAGE = `usage: runninghub generate [options]

Writes a typed helper for each of your own workflows and AI apps, and for models that are newer than this package, from
runninghub.config.ts (or .mts, .js, .mjs, .json) in this folder, or from arguments. The key is read from
RUNNINGHUB_API_KEY.

  --workflow <name>=<id>  a workflow, in place of those of the configuration; may stand several times. <id>@<file>
                          reads a saved file, and so does <file> alone when its name has the id
  --app <name>=<id>       an AI app, likewise
  --models <path>         newer models from a registry, a page of the documentation or a folder of pages; likewise
  --object-info <file>    what /object_info of a ComfyUI with the same nodes said, as JSON
  --out <folder>          where to write (default: what the configuration says, or runninghub)
  --config <file>         another configuration
  --offline               read only files: what was kept in <out>/saved, and what the configuration names
  --check                 write nothing; fail when something would be written
  --json                  tell what changed as JSON
  --watch                 generate again, offline, whenever the configuration or a file that is read changes
  --simulate              then serve a simulator that runs these workflows, apps and models
  --port <number>         port of the simulator (default: any free one)

exit code: 0 done, or up to date; 1 something is out of step; 2 wrong usage, or something cannot be read`;

await runCommand({
  usage: USAGE,
  allowPositionals: true,
  options: {
    workflow: { type: 'string', multiple: true, default: [] },
    app: { type: 'string', multiple: true, default: [] },
    models: { type: 'string', multiple: true, default: [] },
    'object-info': { type: 'string' },
    out: { type: 'string' },
    config: { type: 'string' },
    offline: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    simulate: { type: 'boolean', default: false },
    port: { type: 'string' },
  },
  run: ({ values, positionals }) => {
    const [verb, ...rest] = positionals;
    if (verb !== 'generate' || rest.length > 0) {
      throw new UsageError(verb === undefined ? 'say what to do: generate' : `there is no ${positionals.join(' ')}`);
    }
    if (values.check && (values.watch || values.simulate))
      throw new UsageError('--check goes with neither --watch nor --simulate');
    if (values.port !== undefined && !values.simulate) throw new UsageError('--port goes with --simulate');
    return generate(process.cwd(), { ...values, objectInfo: values['object-info'] });
  },
});
