import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Whether what an example asks for is what all of them are checked with: one install serves them. */
export async function checkManifest(folder: string, example: string): Promise<void> {
  const [{ dependencies: installed }, asked] = await Promise.all([
    manifestIn(folder),
    manifestIn(join(folder, example)),
  ]);
  const { version } = await manifestIn(join(folder, 'node_modules/runninghub'));
  const known: Readonly<Record<string, string | undefined>> = { ...installed, runninghub: version };
  for (const [name, range] of Object.entries({ ...asked.dependencies, ...asked.devDependencies })) {
    assert.equal(range, `^${known[name]}`, name);
  }
}
