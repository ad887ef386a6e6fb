import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { temporaryFolder } from '../support/folder.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** No key and no address of the surroundings: the examples bring their own. */
const ENV = { PATH: process.env.PATH };

async function run(name: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(`examples/${name}.ts`, args, { env: ENV });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

function isPng(file: string): boolean {
  return readFileSync(file).subarray(1, 4).toString() === 'PNG';
}

it('names every program in its list', () => {
  const list = readFileSync(path.join(ROOT, 'examples/README.md'), 'utf8');
  const programs = readdirSync(path.join(ROOT, 'examples')).filter((name) => name.endsWith('.ts'));
  expect(programs.length).toBeGreaterThan(6);
  for (const name of programs) expect(list).toContain(`[${name}](${name})`);
});

it('generates a picture and saves it', async () => {
  const folder = await temporaryFolder();
  const output = await run('generate-and-save', folder);
  const [file] = readdirSync(folder);
  expect(output).toMatch(/^saved .+\ntask \d{19} cost \d+\.\d+\n$/);
  expect(output).toContain(`saved ${path.join(folder, file!)}`);
  expect(isPng(path.join(folder, file!))).toBe(true);
});

it('uploads a clip with its progress, and uses it twice', async () => {
  const lines = (await run('upload-with-progress')).trim().split('\n');
  expect(lines.slice(0, -3)).toEqual(Array.from({ length: 11 }, (_, tenth) => `${tenth * 10} %`));
  expect(lines.at(-3)).toMatch(/^8000000 bytes, usable until /);
  expect(lines.slice(-2).map((line) => line.replace(/http:.+\/\d+_/, ''))).toEqual([
    'Make it rain on the street: 00001.mp4',
    'Turn the day into night: 00001.mp4',
  ]);
});

it('runs many inputs, and saves the others when one fails', async () => {
  const folder = await temporaryFolder();
  const { code, stdout, stderr } = await runCommand('examples/many-at-once.ts', [folder], { env: ENV });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\w+: Task \d+ failed: content refused \[1501\]\. Change the prompt or the media\.\n$/);
  expect(stdout).toMatch(/\n7 saved, 1 failed\n$/);
  const failed = /^\w+/.exec(stderr)![0];
  const animals = ['badger', 'fox', 'hare', 'heron', 'mole', 'newt', 'otter', 'owl'];
  expect(readdirSync(folder).sort()).toEqual(animals.filter((name) => name !== failed).map((name) => `${name}.png`));
  for (const file of readdirSync(folder)) expect(isPng(path.join(folder, file))).toBe(true);
});

it('takes a real delivery and refuses another', async () => {
  const lines = (await run('webhook-receiver')).trim().split('\n');
  expect(lines[0]).toBe('a delivery without the token: 401');
  const id = /^task (\d{19}) will report itself$/.exec(lines[1]!)![1]!;
  expect(lines[2]).toMatch(new RegExp(`^task ${id}: SUCCESS, http://.+/${id}_00001\\.png$`));
  expect(lines).toHaveLength(3);
});

it('lets a visitor of the page use the model, and no stranger', async () => {
  const lines = (await run('browser-proxy')).trim().split('\n');
  expect(lines[0]).toMatch(/^signed in: http:.+\.png$/);
  expect(lines[1]).toMatch(/^a stranger: .*this visitor is not signed in/);
  expect(lines).toHaveLength(2);
});

it('runs a workflow with checked inputs and follows it', async () => {
  const folder = await temporaryFolder();
  const output = await run('workflow-progress', folder);
  expect(output).toContain('node 6: CLIPTextEncode (text, clip)\n');
  expect(output).toContain('refused before it costs anything: 6.txt: ');
  expect(output).toMatch(/ s {2}SUCCESS\nsaved .+\.png\n$/);
  expect(isPng(path.join(folder, readdirSync(folder)[0]!))).toBe(true);
});

it('follows the nodes of a workflow to the end', async () => {
  const lines = (await run('node-progress')).trim().split('\n');
  expect(lines.slice(0, -1).every((line) => /^\d finished/.test(line))).toBe(true);
  const finished = lines.slice(0, -1).map((line) => Number(line[0]));
  expect(finished).toEqual([...finished].sort((a, b) => a - b));
  expect(lines.join('\n')).toMatch(/node 3 \(KSampler\): \d+ of 20\n/);
  // The loader may have ended before anybody looked.
  expect([3, 4]).toContain(finished.at(-1));
  expect(lines.at(-1)).toBe('1 output, node 9');
});
