import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { linterOf } from '../../../codegen/spec/lint.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import { relativePath } from '../../../codegen/spec/relative-path.js';
import { loadSite } from '../../../docs/site/build/read/site.js';
import { runCommand } from '../../support/command.js';
import { buildProject, edit, ruledProject, runGenerate } from '../fixture.js';

const digest = (...english: string[]) => createHash('sha256').update(english.join('\n')).digest('hex').slice(0, 12);

const OF = digest('Acme, draw', 'Draws.');
const OF_WITH_FIELDS = digest(
  'Acme, draw',
  'Draws.',
  'prompt: What to draw.',
  'style: How to draw it.',
  'loop: Whether it repeats.',
  'seconds: Its length.',
  'imageUrl: What to start from.',
  'shots: What happens.',
  'shots[].text: What to see.',
  'shots[].images: Who takes part.',
);
const TEXT = { title: 'Acme 绘图', description: '按描述画一张图片。', of: OF };
const FIELDS = {
  prompt: '画什么。',
  style: '怎么画。',
  loop: '是否循环。',
  seconds: '时长。',
  imageUrl: '从哪张图片开始。',
  shots: '发生什么。',
  'shots[].text': '看到什么。',
  'shots[].images': '谁参与。',
};

/** A project whose only family has these texts. */
function translated(texts: unknown = { 'acme/draw': TEXT }) {
  const { root, model } = ruledProject();
  const file = path.join(root, 'spec/zh/acme.yaml');
  mkdirSync(path.dirname(file));
  writeFileSync(file, typeof texts === 'string' ? texts : stringify(texts));
  return { root, model, file };
}

const spec = (root: string) => path.join(root, 'spec/openapi.yaml');

test('a text of the English as it is stands on the model of the site, and keeps nothing from being generated', async () => {
  const { root } = translated();
  expect((await loadSite(spec(root))).byId.get('acme/draw')?.zh).toEqual(TEXT);
  const files = await buildProject(root);
  expect([...files.values()].filter((content) => content.includes(TEXT.description))).toEqual([]);
});

test('a family without a file has no Chinese, and needs none', async () => {
  const { root } = ruledProject();
  const site = await loadSite(spec(root));
  expect(site.byId.get('acme/draw')).not.toHaveProperty('zh');
  expect((await buildProject(root)).size).toBeGreaterThan(0);
});

const MODEL = 'acme/draw \\(\\S*spec/models/acme/draw\\.yaml\\)';

test.each([
  ['a model is missing', {}, `: lacks ${MODEL}; \`npm run spec:zh\` prints what to write as its of$`],
  [
    'a model is unknown',
    { 'acme/draw': TEXT, 'acme/film': TEXT },
    ':5 #/acme~1film: the family acme has no model acme/film$',
  ],
  [
    'the English changed',
    { 'acme/draw': { ...TEXT, of: '0123456789ab' } },
    `:4 #/acme~1draw/of: the English of ${MODEL} has changed: translate it again, then run \`npm run spec:zh\``,
  ],
  [
    'a description has no Chinese in it',
    { 'acme/draw': { ...TEXT, description: 'Draws.' } },
    ':3 #/acme~1draw/description: description must be what the English description says, in Chinese$',
  ],
  [
    'a digest is a number',
    'acme/draw: { title: 绘图, description: 画图。, of: 123456789012 }',
    ' #/acme~1draw/of: of must be what `npm run spec:zh` prints for the English, in quotes$',
  ],
  ['an entry is none', { 'acme/draw': '画图' }, ':1 #/acme~1draw: this must be a map$'],
  ['the file is a list', ['acme/draw'], ': this must be a map from ids of models to their texts$'],
  ['the file is not YAML', 'acme/draw: {', ': this is not YAML: '],
  ['a model stands there twice', 'acme/draw: {}\nacme/draw: {}', ':2: this is not YAML: Map keys must be unique'],
  [
    'a field has no text once others have',
    { 'acme/draw': { ...TEXT, of: OF_WITH_FIELDS, fields: { ...FIELDS, style: undefined } } },
    `:5 #/acme~1draw/fields: lacks the field style of ${MODEL}$`,
  ],
  [
    'a field is unknown',
    { 'acme/draw': { ...TEXT, of: OF_WITH_FIELDS, fields: { ...FIELDS, webhookUrl: '回调。' } } },
    `:14 #/acme~1draw/fields/webhookUrl: ${MODEL} has no described field webhookUrl$`,
  ],
])('nothing is generated when %s', async (_, texts, message) => {
  const { root, file } = translated(texts);
  const error = await buildProject(root).then(String, (reason: Error) => reason.message);
  expect(error).toMatch(new RegExp(message));
  expect(error.startsWith(relativePath(file))).toBe(true);
});

test('once fields are translated, a change of their English counts, too', async () => {
  const { root, model } = translated({ 'acme/draw': { ...TEXT, of: OF_WITH_FIELDS, fields: FIELDS } });
  expect((await buildProject(root)).size).toBeGreaterThan(0);
  edit(model, 'How to draw it.', 'In which manner.');
  await expect(buildProject(root)).rejects.toThrow('has changed');
});

test('generate and check:spec refuse, spec:zh prints the digest, and an accepted text is in order', async () => {
  const { root, model, file } = translated();
  edit(model, 'description: ', 'description: Now and then, ');
  const zh = (...args: string[]) => runCommand('codegen/chinese.ts', ['--root', root, ...args]);
  expect((await runGenerate(['--root', root])).code).toBe(2);
  const check = await runCommand('codegen/check-spec.ts', ['--root', root]);
  expect(check).toMatchObject({ code: 1, stdout: 'the spec has 1 faults and 0 warnings\n' });
  expect(check.stderr).toMatch(/^error: \S*acme\.yaml:4 #\/acme~1draw\/of: the English of /);

  const stale = await zh();
  const [, now] = /\n {2}of: '([0-9a-f]{12})'\n$/.exec(stale.stderr) ?? [];
  expect(stale).toMatchObject({ code: 1, stdout: '1 things are left to do\n' });
  expect(now).not.toBe(OF);
  expect(await zh('--accept', 'acme/draw')).toEqual({ code: 0, stdout: '0 things are left to do\n', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe(stringify({ 'acme/draw': TEXT }).replace(OF, `'${now}'`));
  const document = await loadSpec(spec(root), await linterOf(root));
  expect(document.entry).toBe(spec(root));
});

test.each([
  ['acme/none', 'there is no model acme/none'],
  ['acme/draw', 'has no entry acme/draw: write its title and description'],
])('what cannot be accepted is said: %s', async (id, message) => {
  const { root } = translated({});
  const run = await runCommand('codegen/chinese.ts', ['--root', root, '--accept', id]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});
