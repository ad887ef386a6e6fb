import path from 'node:path';
import { PROJECT, runCommand } from '../../codegen/command.js';
import { readJson } from '../read-json.js';

const USAGE = `usage: npm run catalog:audit -- [--root <folder>]

Measures how much of the catalog is described, limited, priced, sourced and valid, and names what is missing.

  --root <folder>  the project to work in (default: this one)

exit code: 0 all that can be complete is; 1 something is missing; 2 wrong usage, or the spec is broken`;

await runCommand({
  usage: USAGE,
  options: { root: { type: 'string', default: PROJECT } },
  async run({ values }) {
    // Loading the linter takes a while, which who asks for the usage need not wait for.
    const { auditSpec } = await import('./audit.js');
    const { formatAudit } = await import('./format.js');
    const spec = path.resolve(values.root, 'spec');
    const documented = Object.keys(readJson(path.join(spec, 'documented-names.json')) as object);
    const rows = await auditSpec(path.join(spec, 'openapi.yaml'), documented);
    console.log(formatAudit(rows));
    return !rows.some(({ demanded, missing }) => demanded && missing.length > 0);
  },
});
