import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { generateProject } from '../../../codegen/project.js';
import { isClean } from '../../../codegen/emit/write-folder.js';
import { git } from '../../../scripts/git.js';
import { resumeUpdate, updateCatalog } from '../../../scripts/update/update.js';
import { temporaryFolder } from '../sync/project.js';
import { optionsOf, published, read, releasedProject, vendor } from './project.js';

const paint = 'spec/models/acme/acme-paint-text-to-image.yaml';
const sing = 'spec/models/acme/acme-sing-2-text-to-audio.yaml';

let template: string;
let root: string;
beforeAll(async () => {
  template = await releasedProject();
  return () => rmSync(template, { recursive: true, force: true });
});
beforeEach(() => {
  root = temporaryFolder();
  cpSync(template, root, { recursive: true, verbatimSymlinks: true });
});

const update = async (files: Record<string, string>, day = '2026-02-15') =>
  updateCatalog(optionsOf(...(await vendor(files)), '--date', day), root, '2026-04-01');
const branches = () => git(['branch', '--format=%(refname:short)'], root).split('\n').filter(Boolean);
const isGenerated = async () => isClean((await generateProject(root)).drift);

/** What a maintainer does about the draft of the new model and the field that is gone. */
function review(): void {
  const texts: readonly (readonly [RegExp, string])[] = [
    [/(\n {2}description: ).*/, '$1Speaks a text in the voice of a recording that comes with it.'],
    [/(voiceAudio:\n.*\n.*\n\s+description: ).*/, '$1Recording of the voice to speak in.'],
    [/(multipleOf: 8\n\s+description: ).*/, '$1How fast it speaks, in steps.'],
    [/(default: true\n\s+description: ).*/, '$1Whether the end leads back to the beginning.'],
    [/'【write】 an example value'/, 'High water at six.'],
  ];
  const draft = texts.reduce((text, [from, to]) => text.replace(from, to), read(root, sing));
  writeFileSync(path.join(root, sing), draft);
  const kept = { model: 'acme-paint/text-to-image', field: 'strength', property: 'field', registry: 'absent' };
  const reason = { reason: 'left out for now, and taken all the same', date: '2026-03-20' };
  writeFileSync(path.join(root, 'spec/differences.yaml'), `${JSON.stringify([{ ...kept, ...reason }])}\n`);
}

/** Marks every point of the checklist as done. */
function tickOff(): void {
  const file = path.join(root, 'spec/catalog-update.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('- [ ]', '- [x]'));
}

test('a catalog that says what the spec says needs nobody, and makes no branch', async () => {
  expect(await update(published('2026-01-15'))).toEqual({
    isReady: true,
    isKept: false,
    body: 'Nothing to do: the spec has all that llms.txt, registry.json with prices.json says.',
  });
  expect(branches()).toEqual(['main']);
});

test('what a machine may change is ready to merge, with all that is generated and the changelog', async () => {
  const { title, body, isReady } = await update(published('2026-02-15'));
  expect({ title, isReady }).toEqual({ title: 'Catalog of 2026-02-15: 2 changed', isReady: true });
  expect(body).toContain('\n\nReady to merge: the rules, the generated files and the audit say so.\n\n');
  expect(body).toContain('price raised: 0.10 → 0.2 CNY per call (changes what a call costs)');
  expect(branches()).toEqual(['catalog-update', 'main']);
  expect(git(['status', '--porcelain'], root)).toBe('');
  expect(git(['log', '-1', '--format=%s', 'catalog-update'], root)).toBe(`${title}\n`);
  git(['merge', '--quiet', '--ff-only', 'catalog-update'], root);
  expect(read(root, paint)).toContain('maxLength: 2000');
  expect(read(root, 'CHANGELOG.md')).toMatch(/## Unreleased\n[^]*`prompt`: maxLength 1000 → 2000\n[^]*## 0\.1\.0/);
  expect(await isGenerated()).toBe(true);
});

test('what needs a person stands first with its minutes, and the rest follows once it is done', async () => {
  const { title, body, isReady } = await update(published('2026-03-15'), '2026-03-15');
  expect({ title, isReady }).toEqual({ title: 'Catalog of 2026-03-15: 1 new model, 2 changed', isReady: false });
  expect(body).toMatch(
    /^Read: `llms\.txt, registry\.json with prices\.json`\.\n\n## For a person \(about 6 minutes\)\n/,
  );
  expect(body).toContain('- [ ] `acme-paint/text-to-image strength: not in the registry`: taking it out breaks');
  expect(body).toContain(
    '- [ ] `models/acme/acme-sing-2-text-to-audio.yaml`: write 4 texts: voiceAudio, speed, loop, text in the example\n',
  );
  expect(body).toContain(
    '- [ ] `1 new model`: names are guessed from path, name and relatives, and cannot change once they are released\n\n' +
      '  | model | family | task | output | helper | nearest relative | doubt |\n  | --- | --- | --- | --- | --- | --- | --- |\n' +
      '  | `acme-sing-2/text-to-audio` | `acme` | `text-to-speech` | `text` | `acmeSing2TextToAudio` | ',
  );
  expect(body).toContain('| `acme-sing-2/text-to-audio` | `acme` | `text-to-speech` | `text` | `2 CNY per 1000 char');

  git(['switch', '--quiet', 'catalog-update'], root);
  await expect(generateProject(root)).rejects.toThrow('spec/catalog-update.md: look at its points, then run');
  const early = await resumeUpdate(optionsOf('--resume'), root);
  // All that is wrong is told at once, and nothing is generated on the way.
  expect(early.isReady).toBe(false);
  expect(early.body).toMatch(/has 6 open points\.\n[^]*\n## What the checks refuse beside\n\n- \[ \] `spec\/models\//);
  expect(early.body.match(/【write】.*" is left to write/g)).toHaveLength(4);
  expect(git(['status', '--porcelain'], root)).toBe('');
  tickOff();
  const halfway = await resumeUpdate(optionsOf('--resume'), root);
  expect(halfway.body).toMatch(/^## For a person\n\n- \[ \] `spec\/models\/.*"【write】.*" is left to write/);
  // What is not finished keeps its review and its list.
  expect(read(root, sing)).toContain('review:');
  expect(git(['status', '--porcelain'], root)).toBe(' M spec/catalog-update.md\n');
  expect(git(['rev-list', '--count', 'main..'], root)).toBe('1\n');
  review();
  // A draft that came later stands in no list, so nobody has looked at it.
  const later = sing.replace('sing-2', 'later');
  writeFileSync(path.join(root, later), read(root, sing).replaceAll('acme-sing-2', 'acme-later'));
  const list = read(root, 'spec/catalog-update.md');
  rmSync(path.join(root, 'spec/catalog-update.md'));
  await expect(resumeUpdate(optionsOf('--resume'), root)).rejects.toThrow('spec/catalog-update.md is gone');
  writeFileSync(path.join(root, 'spec/catalog-update.md'), list);
  expect(await resumeUpdate(optionsOf('--resume'), root)).toMatchObject({ isReady: false });
  expect(read(root, later)).toContain('review:');
  rmSync(path.join(root, later));
  const late = await resumeUpdate(optionsOf('--resume'), root);
  expect(late.isReady).toBe(true);
  expect(late.body).toMatch(/^Ready to merge: [^]*added: Acme Sing 2 Text To Audio/);
  expect(git(['status', '--porcelain'], root)).toBe('');
  expect(git(['rev-list', '--count', 'main..'], root)).toBe('2\n');
  expect(existsSync(path.join(root, 'spec/catalog-update.md'))).toBe(false);
  expect(read(root, 'CHANGELOG.md')).toContain('`acmeSing2TextToAudio` (`acme-sing-2/text-to-audio`): added');
  expect(await isGenerated()).toBe(true);
  git(['branch', '--quiet', '-M', 'main'], root);
  expect((await update(published('2026-03-15'), '2026-03-15')).body).toMatch(/^Nothing to do: /);
}, 60_000);

test('a task that a person changes asks again about the texts that followed from it, once', async () => {
  await update(published('2026-03-15'), '2026-03-15');
  git(['switch', '--quiet', 'catalog-update'], root);
  tickOff();
  // The draft is moved, too.
  const moved = sing.replace('text-to-audio', 'song');
  const text = read(root, sing);
  rmSync(path.join(root, sing));
  writeFileSync(path.join(root, moved), text.replace('task: text-to-speech', 'task: text-to-music'));
  const point =
    '- [ ] `spec/models/acme/acme-sing-2-song.yaml`: its task was `text-to-speech` and is `text-to-music`: ' +
    'read again what followed from it: summary, description, `text`, `voiceAudio`';
  const asked = await resumeUpdate(optionsOf('--resume'), root);
  const open = `Nothing was committed: spec/catalog-update.md has 1 open point.\n\n${point}\n\n## What the checks`;
  expect(asked.isReady).toBe(false);
  expect(asked.body.startsWith(open)).toBe(true);
  expect(read(root, 'spec/catalog-update.md')).toMatch(/\n- \[ \] .*`text`, `voiceAudio`\n$/);
  writeFileSync(path.join(root, moved), read(root, moved).replace(/summary: .*/, 'summary: A song of sea and tide'));
  tickOff();
  // What the rules say now is something else: the file has texts that are left to write.
  expect((await resumeUpdate(optionsOf('--resume'), root)).body).toMatch(/^## For a person\n\n- \[ \] `spec\/models/);
}, 60_000);

test('a page that nobody can read needs a person, even where nothing else is new', async () => {
  const files = published('2026-01-15');
  const index = `${files['llms.txt']!}\n`;
  const pages = [2, 3, 4, 5].map((page) => ({ ...files, page }));
  const more = pages.map(({ page }) => index.replace('api-1', `api-${page}`)).join('');
  const texts = Object.fromEntries(pages.map(({ page }) => [`api-${page}.md`, files['api-1.md']!]));
  const { isReady, body } = await update({
    ...files,
    ...texts,
    'llms.txt': index + more,
    'api-5.md': '```yaml\n{ broken\n```\n',
  });
  expect(isReady).toBe(false);
  expect(body).toMatch(/- \[ \] `api-5 \(.*\) has an OpenAPI block that is no YAML`: /);
  expect(branches()).toEqual(['main']);
});

test('what somebody works on in the checkout stays out of the update', async () => {
  writeFileSync(path.join(root, paint), 'half of a thought');
  expect((await update(published('2026-02-15'))).isReady).toBe(true);
  expect(read(root, paint)).toBe('half of a thought');
  expect(git(['show', `catalog-update:${paint}`], root)).toContain('maxLength: 2000');
});

test.each([
  ['a page that is gone', { 'api-1.md': undefined }, 'cannot fetch api-1.md: HTTP 404'],
  [
    'a list that was cut',
    { 'registry.json': published('2026-02-15')['registry.json']!.slice(0, 900) },
    'registry.json',
  ],
  ['another shape', { 'registry.json': '{"version":"public-2026-02-15","models":[{"endpoint":3}]}' }, 'registry.json'],
])('%s ends it before anything is there', async (_, damage, message) => {
  const files = Object.entries({ ...published('2026-02-15'), ...damage }).filter(([, text]) => text !== undefined);
  await expect(update(Object.fromEntries(files) as Record<string, string>)).rejects.toThrow(message);
  expect(branches()).toEqual(['main']);
});

test('a failure on the way leaves neither branch nor checkout', async () => {
  writeFileSync(path.join(root, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n<!-- changes:begin -->\n');
  git(['commit', '--quiet', '--all', '--message', 'A marker too few'], root);
  await expect(update(published('2026-02-15'))).rejects.toThrow('the unreleased section needs');
  expect(branches()).toEqual(['main']);
  expect(git(['worktree', 'list', '--porcelain'], root).match(/^worktree /gm)).toHaveLength(1);
  expect(readdirSync(path.join(root, '.cache'))).toEqual([]);
});

test('a branch that is there is not touched', async () => {
  git(['branch', 'catalog-update'], root);
  await expect(update(published('2026-02-15'))).rejects.toThrow('there is a branch catalog-update already');
  expect(git(['rev-parse', 'catalog-update'], root)).toBe(git(['rev-parse', 'main'], root));
});

test('an update is resumed on its branch only', async () => {
  await expect(resumeUpdate(optionsOf('--resume'), root)).rejects.toThrow(
    'this is main; switch to catalog-update first',
  );
});
