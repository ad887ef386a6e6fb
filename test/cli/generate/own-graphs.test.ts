import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { emitOwn } from '../../../cli/generate/emit-own.js';
import { simulated } from '../../../cli/generate/simulate.js';
import { emitHelper, type HelperIR } from '../../../codegen/emit/helper.js';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';
import { RunningHub, type Model } from '../../../src/index.js';
import { createSimulator } from '../../../src/simulator/index.js';
import { appCases } from './app-cases.js';
import { compileOwn } from './compile-own.js';
import { editorCases } from './editor-cases.js';
import { subgraphCases } from './subgraph-cases.js';
import { workflowCases } from './workflow-cases.js';

const all = [
  ...Object.entries({
    ...workflowCases,
    ...Object.fromEntries(
      Object.entries({ ...editorCases, ...subgraphCases }).map(([name, value]) => [`editor: ${name}`, value]),
    ),
  }).map(([name, value]) => ({ name, kind: 'workflow' as const, ...value })),
  ...Object.entries(appCases).map(([name, value]) => ({ name, kind: 'app' as const, ...value })),
].map((one, index) => ({ ...one, helper: `own${index}`, id: String(1900000000000000001n + BigInt(index)) }));

const helpers = new Map(all.map((one) => [one.name + one.kind, graphHelper(one)]));
const of = ({ name, kind }: { name: string; kind: string }) => helpers.get(name + kind)!;

/** The helper as a program has it. */
async function loaded(ir: HelperIR): Promise<Model> {
  const source = ts.transpileModule(emitHelper(ir, '//', 'runninghub'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(source.outputText).toString('base64')}`
  )) as Record<string, Model>;
  return module[ir.helper]!;
}

it('has at least 60 graphs and apps', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
});

describe.each(all)('$kind: $name', (one) => {
  it('has the fields, seeds and output that are expected', () => {
    const ir = of(one);
    expect(ir.nodes).toEqual(one.nodes);
    expect(Object.keys(ir.nodes!)).toEqual(Object.keys(one.nodes));
    expect(ir.seeds).toEqual(one.seeds ?? []);
    expect(ir.output).toBe(one.output);
  });

  it('is written as it was the last time', () => {
    expect(emitHelper(of(one), '// header', 'runninghub')).toMatchSnapshot();
    expect(emitHelper(graphHelper(one), '', '')).toBe(emitHelper(of(one), '', ''));
  });

  it('runs on the simulator with each field that has an example or a default', async () => {
    const simulator = createSimulator({
      ...simulated([{ target: one, saved: one.saved }]),
      durations: { create: 0, queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0 },
    });
    const rh = new RunningHub({
      apiKey: 'any',
      baseUrl: simulator.origin,
      fetch: simulator.fetch,
      pollsPerSecond: 1e6,
    });
    const ir = of(one);
    const { properties = {} } = ir.input;
    const values = Object.fromEntries(
      Object.entries(properties).flatMap(([field, { default: preset, 'x-media': media }]) =>
        media || preset === undefined ? [] : [[field, preset]],
      ),
    );
    const model = await loaded(ir);
    const { outputs, seeds } = await rh.run(model, { ...values, ...ir.example });
    expect(outputs.length).toBeGreaterThan(0);
    expect(Object.keys(seeds ?? {})).toEqual(one.seeds ?? []);
    const sent = simulator.tasks[0]!.input;
    expect(Object.keys(sent).sort()).toEqual(
      Object.keys({ ...values, ...ir.example, ...seeds })
        .flatMap((field) => ir.nodes![field]!)
        .sort(),
    );
    const again =
      one.kind === 'app'
        ? rh.apps.run(model, values, { check: true })
        : rh.workflows.run(model, values, { check: true });
    expect((await again).outputs.length).toBeGreaterThan(0);
  });
});

it('compiles alone and against the client, with the ids and inputs that it declares', () => {
  const files = emitOwn([...helpers.values()]);
  const calls = [...helpers.values()].flatMap(({ helper, id, example, nodes = {} }) => {
    const [, kind, digits] = id.split('/');
    const resource = kind === 'workflow' ? 'workflows' : 'apps';
    return [
      `void rh.run(own.${helper}, ${JSON.stringify(example)});`,
      `void rh.${resource}.run(own.${helper}, ${JSON.stringify(example)}, { check: true });`,
      `void rh.${resource}.run('${digits}', {${Object.keys(example)
        .map((field) => `${JSON.stringify([nodes[field]].flat()[0])}: ${JSON.stringify(example[field])}`)
        .join(', ')}});`,
      `// @ts-expect-error\nvoid rh.run(own.${helper}, { noSuchField: 1 });`,
      `// @ts-expect-error\nvoid rh.${resource}.run(own.${helper}, { noSuchField: 1 });`,
      `// @ts-expect-error\nvoid rh.${resource}.run('${digits}', { '0.none': 1 });`,
      `// @ts-expect-error\nvoid rh.${kind === 'workflow' ? 'apps' : 'workflows'}.run(own.${helper}, {});`,
    ];
  });
  expect(compileOwn(files, calls)).toBe('');
});
