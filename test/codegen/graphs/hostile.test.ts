import * as fc from '../../support/fast-check.js';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { emitOwn } from '../../../cli/generate/emit-own.js';
import { emitHelper, type HelperIR } from '../../../codegen/emit/helper.js';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';

/** Texts that would be code, or change how code reads, if they were let. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '*/',
        '/*',
        '`',
        '${',
        '}',
        "'",
        '"',
        '\\',
        '\n',
        '\r',
        '\u2028',
        '\u202E',
        '\u200B',
        '\u0000',
        '@',
        '{@link ',
        '//',
        ';',
        '</script>',
        '__proto__',
        'constructor',
        '.',
        ' ',
        '提示',
        'é',
        '𝒜',
        '\uD800',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** A number that is beyond them is refused. */
const finite = fc.double({ noDefaultInfinity: true });

const graphs = fc
  .array(
    fc.record({
      type: hostile,
      title: hostile,
      inputs: fc.dictionary(hostile, fc.oneof(hostile, fc.integer(), finite, fc.boolean(), fc.constant(null))),
    }),
    { maxLength: 6 },
  )
  .map((nodes) =>
    Object.fromEntries(
      nodes.map(({ type, title, inputs }, id) => [
        String(id + 1),
        { class_type: `N${type}`, inputs, _meta: { title } },
      ]),
    ),
  )
  .map((graph) => ({ ...graph, '99': { class_type: 'SaveImage', inputs: {} } }));

const apps = fc.array(
  fc.record({
    nodeId: fc.nat(99),
    nodeName: hostile,
    fieldName: hostile,
    fieldType: fc.oneof(hostile, fc.constantFrom('IMAGE', 'LIST', 'INT', 'STRING', 'SWITCH')),
    fieldValue: hostile,
    fieldData: fc.oneof(
      hostile,
      fc.array(hostile).map((list) => JSON.stringify(list)),
      hostile.map((tooltip) => JSON.stringify(['X', { tooltip, options: [tooltip] }])),
    ),
    description: hostile,
    descriptionEn: hostile,
  }),
  { maxLength: 6 },
);

/** What stands in a file, and what the helper in it is. */
function read(ir: HelperIR) {
  const text = emitHelper(ir, '// header', 'runninghub');
  const { statements, parseDiagnostics } = ts.createSourceFile(
    'a.ts',
    text,
    ts.ScriptTarget.ES2022,
  ) as ts.SourceFile & { parseDiagnostics: unknown[] };
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, Record<string, unknown>> = {};
  // oxlint-disable-next-line typescript/no-implied-eval -- what was written is run, so that it can be compared
  new Function('exports', outputText)(exported);
  return { text, kinds: statements.map(({ kind }) => ts.SyntaxKind[kind]), faults: parseDiagnostics.length, exported };
}

function expectNoCode(ir: HelperIR): void {
  const { text, kinds, faults, exported } = read(ir);
  expect(faults).toBe(0);
  expect(kinds).toEqual([
    'ImportDeclaration',
    names(ir).length > 0 ? 'InterfaceDeclaration' : 'TypeAliasDeclaration',
    'FirstStatement',
  ]);
  expect(Object.keys(exported)).toEqual(['own']);
  const { nodes, media = {}, id } = exported.own!;
  expect(id).toBe(ir.id);
  expect(Object.entries(nodes as object)).toEqual(Object.entries(ir.nodes!));
  expect(Object.keys(media as object)).toEqual(Object.keys(ir.media));
  // Nothing that does not show, and no line that only looks like one.
  expect(text.match(/[\p{Cf}\u2028\u2029\u0085]|\r|[^\P{Cc}\n]/gu)).toBeNull();
  const index = ts.createSourceFile('b.ts', emitOwn([ir]).get('index.ts')!, ts.ScriptTarget.ES2022);
  expect(index.statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual([
    'ImportDeclaration',
    'ExportDeclaration',
    'ModuleDeclaration',
  ]);
}

const names = (ir: HelperIR) => Object.keys(ir.nodes!);

it('makes no code of what the author of a graph wrote', () => {
  fc.assert(
    fc.property(graphs, (saved) => {
      const ir = graphHelper({ kind: 'workflow', helper: 'own', id: '1', saved });
      expectNoCode(ir);
      expect(new Set(names(ir).map((name) => name.toLowerCase())).size).toBe(names(ir).length);
    }),
    { numRuns: 500 },
  );
});

it('makes no code of what the author of an app wrote', () => {
  fc.assert(
    fc.property(apps, (saved) => {
      const ir = graphHelper({ kind: 'app', helper: 'own', id: '1', saved });
      expectNoCode(ir);
      expect(names(ir).length).toBeLessThanOrEqual(saved.length);
    }),
    { numRuns: 500 },
  );
});

it('makes names that are identifiers, whatever the titles are', () => {
  fc.assert(
    fc.property(graphs, (saved) => {
      for (const name of names(graphHelper({ kind: 'workflow', helper: 'own', id: '1', saved }))) {
        expect(name).toMatch(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u);
        expect(name).not.toBe('__proto__');
      }
    }),
  );
});
