import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Beginnings of words that are written otherwise in American English, as the whole project is. */
const BRITISH = new RegExp(
  `\\b\\w*(?:${[
    'catalogue judgement learnt artefact grey cheque storey sceptic',
    'colour harbour behaviour neighbour favour flavour honour labour rumour humour odour vapour',
    'recognis organis normalis optimis initialis serialis authoris summaris customis synchronis utilis minimis maximis',
    'categoris prioritis finalis visualis tokenis standardis apologis capitalis analyse(?!s) paralys catalys(?!t)',
    'theatre centre metre litre fibre licence defence offence pretence',
    'labelled cancelled cancelling modelled modelling travell fulfil(?!l) enrol(?!l) skilful programmes?\\b',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\w*`,
  'gi',
);

/** What is not ours to spell: words of the platform, of GitHub's expressions, and of cases that try the wrong word. */
const ALLOWED = /^(?:CANCELLED|cancelled)$/;
/** The last one names variables of another program. */
const SKIPPED = /^test\/spec\/cases\/|^test\/architecture\/spelling|^docs\/site\/build\/reference\/rest-accessible/;

const READ = /\.(?:ts|mts|mjs|js|vue|css|md|yaml|yml|hbs)$|^\.ci\/|CODEOWNERS$/;
const FOLDERS = ['.ci', '.github', 'codegen', 'docs', 'examples', 'scripts', 'spec', 'src', 'test'];

function* textsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!/^(?:dist|node_modules|cache|artifacts)$/.test(entry.name)) yield* textsIn(file);
    } else if (READ.test(file) && !SKIPPED.test(file)) yield file;
  }
}

it('is American in names and in prose', () => {
  const top = readdirSync(root).filter((name) => /\.(?:md|ts|json)$/.test(name) && name !== 'package-lock.json');
  const files = [...top, ...FOLDERS.flatMap((folder) => [...textsIn(folder)])];
  expect(files).toEqual(
    expect.arrayContaining(['docs/compare.md', 'docs/index.md', '.ci/run', '.github/workflows/ci.yml']),
  );
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  const found = files.flatMap((file) =>
    (readFileSync(path.join(root, file), 'utf8').match(BRITISH) ?? [])
      .filter((word) => !ALLOWED.test(word))
      .map((word) => `${file}: ${word}`),
  );
  expect(files.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

it.each(['grey', 'centre', 'licence', 'utilise', 'analyse', 'honour', 'fulfil', 'defence', 'travelling', 'minimise'])(
  'finds %s',
  (word) => {
    expect(word.match(BRITISH)).toEqual([word]);
  },
);

it('passes what Americans write', () => {
  expect('gray center license analyses fulfill catalyst programmer parameter enroll programmed'.match(BRITISH)).toBe(
    null,
  );
});
