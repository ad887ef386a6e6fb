/**
 * `npm run lockfile`: adds to the lock file what a registry without the packages of other platforms made npm leave out.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, runCommand } from '../../codegen/command.js';
import { readJson } from '../read-json.js';
import { completed, missingPackages, type Packages } from './complete.js';

const USAGE = `usage: npm run lockfile

Adds to package-lock.json the packages of other platforms that other packages ask for. A registry that lacks them makes
npm install leave them out, and npm ci then refuses the lock file. Run it after every npm install.

  --root <folder>  the folder of the lock file (default: this project)`;

await runCommand({
  usage: USAGE,
  options: { root: { type: 'string', default: PROJECT } },
  run({ values: { root } }) {
    const file = path.join(root, 'package-lock.json');
    const lock = readJson(file) as { readonly packages: Packages };
    const missing = missingPackages(lock.packages);
    const count = Object.keys(missing).length;
    const packages = completed(lock.packages, missing);
    if (count > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
    console.log(count > 0 ? `added ${count} packages of other platforms` : 'the lock file is complete');
    return true;
  },
});
