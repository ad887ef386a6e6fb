import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Beginnings of words that are written otherwise in American English, as the whole project is. */
const BRITISH =
  /\b\w*(?:catalogue|recognis|judgement|learnt|colour|harbour|labelled|artefact|behaviour|neighbour|favour|flavour|organis|normalis|optimis|initialis|serialis|authoris|summaris|customis|synchronis|theatre|cancelled|cancelling|modelled)\w*/gi;

/** What is not ours to spell: words of the platform, of GitHub's expressions, and of cases that try the wrong word. */
const ALLOWED = /^(?:CANCELLED|cancelled)$/;
const SKIPPED = /^test\/spec\/cases\/|^test\/architecture\/spelling|^\.github\/workflows\//;

const READ = /\.(?:ts|mts|mjs|js|vue|md|yaml|yml|hbs)$/;
const FOLDERS = ['.github', 'codegen', 'docs/guides', 'docs/site', 'examples', 'scripts', 'spec', 'src', 'test'];

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
  const files = [...top, ...FOLDERS.flatMap((folder) => [...textsIn(folder)]), 'docs/architecture.md'];
  const found = files.flatMap((file) =>
    (readFileSync(path.join(root, file), 'utf8').match(BRITISH) ?? [])
      .filter((word) => !ALLOWED.test(word))
      .map((word) => `${file}: ${word}`),
  );
  expect(files.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});
