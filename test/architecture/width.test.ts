import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const { printWidth } = JSON.parse(readFileSync(path.join(root, '.prettierrc.json'), 'utf8')) as { printWidth: number };

const FOLDERS = ['.ci', '.github', 'cli', 'codegen', 'docs', 'examples', 'scripts', 'spec', 'src', 'test'];
/** What tools write, and what stands in for it in tests. */
const WRITTEN = /(^|\/)(node_modules|\.cache|\.temp|dist|generated|fixtures|artifacts)\//;

/** How a line of a comment begins, by the kind of file. */
const COMMENT: Readonly<Record<string, RegExp>> = {
  ts: /^\s*(\/\/|\/?\*)|\s\/[/*]/,
  yaml: /^\s*#|\s# /,
  vue: /^\s*(\/\/|\/?\*)|\s\/[/*]|<!--/,
  sh: /^\s*#|\s# /,
  css: /^\s*\/?\*/,
  hbs: /^\s*(\/\/|\/?\*|\{\{!)/,
};
const KINDS: Readonly<Record<string, string>> = { mjs: 'ts', js: 'ts', yml: 'yaml' };

const inFolders = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
);
const files = [...readdirSync(root), ...inFolders].filter((file) => !WRITTEN.test(file) && commentIn(file));

function commentIn(file: string): RegExp | undefined {
  // The programs of CI have no extension.
  const extension = file.startsWith('.ci/') ? 'sh' : path.extname(file).slice(1);
  return COMMENT[KINDS[extension] ?? extension];
}

/** The formatter keeps code within the width, and leaves comments and the texts of `--help` to us. */
function tooWide(file: string, text: string): string[] {
  const isHelp = path.basename(file) === 'cli.ts';
  return text.split('\n').flatMap((line, index) => {
    const isWide = line.length > printWidth && (isHelp || commentIn(file)?.test(line));
    return isWide ? [`${file}:${index + 1} ${line.trim()}`] : [];
  });
}

it('keeps comments and the texts of commands within the width of the code', () => {
  expect(files.length).toBeGreaterThan(600);
  expect(files.flatMap((file) => tooWide(file, readFileSync(path.join(root, file), 'utf8'))).join('\n')).toBe('');
});

it.each([
  ['a.ts', '// '],
  ['a.mjs', ' * '],
  ['a.ts', 'const a = 1; // '],
  ['a.ts', 'const a = 1; //'],
  ['a.ts', 'const a = 1; /* '],
  ['.ci/run', 'npm ci # '],
  ['a.vue', '<!-- '],
  ['a.yaml', '# '],
  ['cli.ts', 'usage: '],
])('sees a line of %s that begins with "%s"', (file, start) => {
  expect(tooWide(file, `\n${start}${'–'.repeat(printWidth - start.length)}`)).toEqual([]);
  expect(tooWide(file, `\n${start}${'–'.repeat(printWidth + 1 - start.length)}`)).toHaveLength(1);
});
