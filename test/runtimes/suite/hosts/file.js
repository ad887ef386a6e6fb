// Node, Bun and Deno: `<program> hosts/file.js <settings as JSON>` runs the suite, writes the results to a
// file, and says `done`.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { runSuite } from '../run.js';

const { output, folder, ...settings } = JSON.parse(process.argv[2]);
await mkdir(folder, { recursive: true });

const unhandled = [];
process.on('unhandledRejection', (reason) => unhandled.push(String(reason)));

const files = {
  folder,
  read: (path) => readFile(path),
  list: (path) => readdir(path),
  async write(name, bytes) {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  },
};

const program = globalThis.Deno ? 'deno' : globalThis.Bun ? 'bun' : `node${process.versions.node.split('.')[0]}`;

const results = await runSuite({
  ...settings,
  files,
  is: () => program === settings.runtime,
  strict: false,
  inspect: (value) => inspect(value, { depth: Infinity, showHidden: true }),
  unhandled: () => unhandled,
  setEnv(name, value) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  },
});
const version = globalThis.Deno?.version.deno ?? globalThis.Bun?.version ?? process.versions.node;
await writeFile(output, JSON.stringify({ version, results }));
console.log('done');
