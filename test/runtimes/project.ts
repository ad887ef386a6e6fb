import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A project of a user who has installed the package, with the suite in it. */
export interface Project {
  readonly folder: string;
  /** Path of a file of the suite. */
  suite(file: string): string;
  remove(): void;
}

/** Entry points that the suite reaches by name, and skips checks for while the package does not export them. */
const OPTIONAL = ['api', 'catalog', 'core', 'fields', 'models', 'pricing', 'proxy', 'validate'];

/** Packs what the command has just built, installs the tarball in an empty project, and puts the suite beside it. */
export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'runninghub-runtimes-')));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--silent'], { cwd, encoding: 'utf8', timeout: 600_000 });
  const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
    { filename: string },
  ];
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
  // The one optional peer dependency, from the copy that is installed here, since a test must not need a registry.
  cpSync(join(ROOT, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'), { recursive: true });
  cpSync(fileURLToPath(new URL('suite', import.meta.url)), join(folder, 'suite'), { recursive: true });
  writeFileSync(join(folder, 'suite/entries.js'), entries(join(folder, 'node_modules/runninghub/package.json')));
  return {
    folder,
    suite: (file) => join(folder, 'suite', file),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A module that imports what the installed package exports: a static import of anything else would fail as a whole. */
function entries(manifest: string): string {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: Record<string, unknown> };
  const names = OPTIONAL.filter((name) => `./${name}` in exports);
  const imports = names.map((name) => `import * as ${name} from 'runninghub/${name}';`);
  return [...imports, `export const entries = { ${names.join(', ')} };`, ''].join('\n');
}
