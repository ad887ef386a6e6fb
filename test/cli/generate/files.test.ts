import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { GenerateCall } from '../../../cli/generate/arguments.js';
import { emitOwn } from '../../../cli/generate/emit-own.js';
import { generate } from '../../../cli/generate/generate.js';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';
import { runCommand } from '../../support/command.js';
import { temporaryFolder } from '../../support/folder.js';
import { compileOwn } from './compile-own.js';

const NO_OPTIONS: GenerateCall = {
  workflow: [],
  app: [],
  models: [],
  offline: false,
  check: false,
  json: false,
  watch: false,
  simulate: false,
};
const graph = { '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a fox' } } };
const GRAPH = JSON.stringify(graph);
const ID = '1900000000000000007';
const curl = `curl --data-raw '{ "webappId": "1900000000000000402", "apiKey": "" }'`;
const app = {
  data: { webappName: 'A', curl, nodeInfoList: [{ nodeId: '1', fieldName: 'text', fieldType: 'STRING' }] },
};

beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const run = (call: Partial<GenerateCall>) => generate(folder, { ...NO_OPTIONS, ...call });
  const read = (name: string) => readFileSync(path.join(folder, 'runninghub', name), 'utf8');
  return { folder, run, read };
}

describe('a saved file as argument', () => {
  it('has its id beside it, in its name, or in what the platform said', async () => {
    const { run, read, folder } = await folderOf({
      'a=b.json': GRAPH,
      [`graphs/poster-${ID}.json`]: GRAPH,
      'app.json': JSON.stringify(app),
    });
    const workflow = ['one=12@a=b.json', `two=graphs/poster-${ID}.json`];
    expect(await run({ workflow, app: ['three=app.json'] })).toBe(true);
    expect(read('one.ts')).toContain("'run/workflow/12'");
    expect(read('two.ts')).toContain(`'run/workflow/${ID}'`);
    expect(read('three.ts')).toContain("'run/ai-app/1900000000000000402'");
    expect(existsSync(path.join(folder, 'runninghub/saved'))).toBe(false);
    expect(await run({ workflow, app: ['three=app.json'], check: true })).toBe(true);
  });

  it('may stand in the configuration, too', async () => {
    const { run, read } = await folderOf({
      'graph.json': GRAPH,
      [`${ID}.json`]: GRAPH,
      'runninghub.config.json': JSON.stringify({ workflows: { a: '12@graph.json', b: { file: `${ID}.json` } } }),
    });
    await run({});
    expect(read('a.ts')).toContain("'run/workflow/12'");
    expect(read('b.ts')).toContain(`'run/workflow/${ID}'`);
  });
});

it('lets two folders have helpers of one workflow that was another one on another day', () => {
  const older = graphHelper({ kind: 'workflow', helper: 'own', id: ID, saved: graph });
  const newer = graphHelper({
    kind: 'workflow',
    helper: 'own',
    id: ID,
    saved: {
      '6': { class_type: 'CLIPTextEncode', inputs: { text: 'x', cfg: 1 } },
      '9': { class_type: 'SaveImage', inputs: {} },
    },
  });
  const inFolder = (name: string, ir: typeof older) =>
    [...emitOwn([ir])].map(([file, text]) => [`${name}/${file}`, text] as const);
  const files = new Map([
    ...inFolder('a', older),
    ...inFolder('b', newer),
    ['index.ts', "export * as a from './a/index.js';\nexport * as b from './b/index.js';"] as const,
  ]);
  const calls = [
    "void rh.run(own.a.own, { prompt: 'x' });",
    'void rh.run(own.b.own, { cfg: 2 });',
    `void rh.workflows.run('${ID}', { '6.text': 'x' });`,
    `// @ts-expect-error\nvoid rh.workflows.run('${ID}', { '6.none': 'x' });`,
  ];
  expect(compileOwn(files, calls)).toBe('');
});

describe('files as other systems write them', () => {
  const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

  it('are read with their mark and their line ends, and those of Windows lead to the same file', async () => {
    const { run, read, folder } = await folderOf({
      'graphs/poster.json': crlf(JSON.stringify(graph, null, 2)),
      'runninghub.config.json': crlf(
        JSON.stringify({ out: '.\\src\\own', workflows: { a: { id: '1', file: 'graphs\\poster.json' } } }),
      ),
    });
    await run({});
    const names = readdirSync(path.join(folder, 'src/own'));
    expect(names).toContain('a.ts');
    for (const name of names) {
      const file = path.join(folder, 'src/own', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(await run({ check: true })).toBe(true);
    await run({ workflow: ['b=1@graphs\\poster.json'], out: 'runninghub' });
    expect(read('b.ts')).toContain("prompt: '6.text'");
  });

  it.each([
    [{ prompt: graph }],
    [{ workflow: GRAPH }],
    [{ prompt: GRAPH, workflow: JSON.stringify({ nodes: [] }) }],
    [{ extra: 1, data: { prompt: GRAPH } }],
  ])('hold a graph in %j', async (saved) => {
    const { run, read } = await folderOf({ 'graph.json': JSON.stringify(saved) });
    await run({ workflow: ['a=1@graph.json'] });
    expect(read('a.ts')).toContain("prompt: '6.text'");
  });
});

describe('refuses in one line, and writes nothing', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
  const group = { nodes: [{ id: 7, type: 'workflow>Sampling', mode: 0, widgets_values: [] }], links: [] };
  it.each<[Partial<GenerateCall>, string]>([
    [{ workflow: ['a=graph.json'] }, 'graph.json does not tell the id of the workflow. Write <id>@<file>, as in 19'],
    [{ workflow: ['a=1@none.json'] }, 'none.json is not there'],
    [{ workflow: ['a=none.json'] }, 'none.json is not there'],
    [{ workflow: ['a='] }, 'a has no id'],
    [{ workflow: ['a=1', 'a=2'] }, 'two helpers are called a'],
    [{ workflow: ['a=1@C:\\x\\graph.json'] }, 'C:\\x\\graph.json is a path of Windows, and this is another system'],
    [{ workflow: ['a=1@\\\\server\\graph.json'] }, 'is a path of Windows'],
    [{ workflow: ['a=1@picture.png'] }, 'picture.png is no JSON: it is a picture; the graph in it is exported by'],
    [{ workflow: ['a=1@page.json'] }, 'page.json is no JSON: it is a page'],
    [{ workflow: ['a=1@group.json'] }, 'a: Node 7 (workflow>Sampling) is a group of an older editor. Make a subgraph'],
    [{ workflow: ['a=1@large.json'] }, 'a: node 3 (KSampler): cfg is a number beyond all that a run can send'],
    [{ workflow: ['a=1@graph.json'], out: '' }, '--out must be a path'],
    [{ workflow: ['a=1@graph.json'], objectInfo: '' }, '--object-info must be a path'],
    [{ models: [''] }, '--models must be a path'],
    [{ workflow: ['a=1@graph.json'], simulate: true, port: '80x' }, '--port is 80x'],
    [{ workflow: ['a=1@graph.json'], simulate: true, port: '' }, '--port is '],
    [{ workflow: ['a=1@graph.json'], simulate: true, port: '65536' }, '--port is 65536'],
  ])('%j', async (call, message) => {
    const { folder, run } = await folderOf({
      'graph.json': GRAPH,
      'picture.png': png,
      'page.json': '<!DOCTYPE html>',
      'large.json': '{"3":{"class_type":"KSampler","inputs":{"cfg":-1e400}}}',
      'group.json': JSON.stringify(group),
    });
    await expect(run(call)).rejects.toThrow(message);
    await expect(run(call)).rejects.toMatchObject({ name: 'UserError' });
    expect(existsSync(path.join(folder, 'runninghub'))).toBe(false);
  });

  it('a port that somebody has', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { folder, run } = await folderOf({ 'graph.json': GRAPH });
    const { port } = server.address() as AddressInfo;
    const call = { workflow: ['a=1@graph.json'], simulate: true, port: String(port) };
    await expect(run(call)).rejects.toThrow(/^the simulator cannot be served: .*EADDRINUSE/);
    expect(existsSync(path.join(folder, 'runninghub'))).toBe(false);
  });

  it('a port without a simulator', async () => {
    const { folder } = await folderOf({ 'graph.json': GRAPH });
    const args = ['generate', '--workflow', 'a=1@graph.json', '--port', '80'];
    const { code, stderr } = await runCommand('cli/cli.ts', args, { cwd: folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('--port goes with --simulate') as string,
    });
  }, 60_000);
});
