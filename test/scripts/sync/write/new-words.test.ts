import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { digestOf } from '../../../../codegen/spec/chinese-problems.js';
import { NewWords } from '../../../../scripts/sync/write/new-words.js';
import { SpecFiles } from '../../../../scripts/sync/write/spec-files.js';
import { temporaryFolder } from '../project.js';

const names = (family: string) => ({
  family,
  file: 'one',
  helper: 'one',
  task: 'text-to-video',
  channel: 'standard',
  doubts: [],
});
const draft = {
  chinese: {
    title: 'Reel 2',
    summary: 'Reel 2, text to video',
    english: 'Reel 2 films.',
    description: 'Reel 2 拍出视频。',
  },
};

function project(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'zh'));
  writeFileSync(
    path.join(folder, 'vocabulary.yaml'),
    [
      'families:',
      '  acme:',
      '    name: Acme',
      '    about: Clips.',
      '    zh: { about: 视频。 }',
      '  zoo:',
      '    name: Zoo',
      'tasks:',
      '  text-to-video:',
      '    zh: { name: 文生视频 }',
      '',
    ].join('\n'),
  );
  writeFileSync(
    path.join(folder, 'zh', 'acme.yaml'),
    "acme/1:\n  title: 一\n  description: 二\n  of: '0123456789ab'\n",
  );
  return path.join(folder, 'openapi.yaml');
}

const chinese = {
  title: 'Reel 2 文生视频',
  description: 'Reel 2 拍出视频。',
  of: digestOf(['Reel 2, text to video', 'Reel 2 films.']),
};

test('a new family gets its words, for a person to look at, and its model is named in Chinese', async () => {
  const entry = project();
  const files = new SpecFiles();
  const words = await NewWords.beside(entry, files);
  const points = await words.add(names('reel'), 'reel/2', draft);
  await words.write();
  const about = 'A family with a model that films a scene from a description.';
  expect(points).toEqual([{ kind: 'family', cells: ['reel', 'Reel', about] }]);
  const { families } = parse(await files.get(path.join(entry, '../vocabulary.yaml'))) as { families: object };
  expect(Object.keys(families)).toEqual(['acme', 'reel', 'zoo']);
  expect(families).toMatchObject({
    reel: { name: 'Reel', about, zh: { about: '该系列有模型可以根据描述拍出视频。' } },
  });
  expect(parse(await files.get(path.join(entry, '../zh/reel.yaml')))).toEqual({ 'reel/2': chinese });
});

test('a family that is known keeps its words, and its Chinese gains the model', async () => {
  const entry = project();
  const files = new SpecFiles();
  const before = await files.get(path.join(entry, '../vocabulary.yaml'));
  const words = await NewWords.beside(entry, files);
  expect(await words.add(names('acme'), 'acme/2', draft)).toEqual([]);
  await words.write();
  expect(await files.get(path.join(entry, '../vocabulary.yaml'))).toBe(before);
  expect(parse(await files.get(path.join(entry, '../zh/acme.yaml')))).toMatchObject({
    'acme/1': {},
    'acme/2': chinese,
  });
});

test('what is left over of a model is replaced, for a key that is there twice ends all that reads the file', async () => {
  const entry = project();
  const files = new SpecFiles();
  const words = await NewWords.beside(entry, files);
  await words.add(names('acme'), 'acme/1', draft);
  await words.write();
  expect(parse(await files.get(path.join(entry, '../zh/acme.yaml')))).toEqual({ 'acme/1': chinese });
});

test('a family without Chinese gets none, and a spec without a vocabulary no words', async () => {
  const entry = project();
  const files = new SpecFiles();
  const words = await NewWords.beside(entry, files);
  expect(await words.add(names('zoo'), 'zoo/2', draft)).toEqual([]);
  await words.write();
  expect(await files.exists(path.join(entry, '../zh/zoo.yaml'))).toBe(false);
  const bare = path.join(temporaryFolder(), 'openapi.yaml');
  expect(await (await NewWords.beside(bare, files)).add(names('reel'), 'reel/2', draft)).toEqual([]);
});

test('each file is read and changed once, however many models come', async () => {
  const entry = project();
  const files = new SpecFiles();
  const calls: string[] = [];
  const [get, set] = [files.get.bind(files), files.set.bind(files)];
  files.get = (file) => get(file).finally(() => calls.push(`get ${path.basename(file)}`));
  files.set = (file, text) => {
    calls.push(`set ${path.basename(file)}`);
    set(file, text);
  };
  const words = await NewWords.beside(entry, files);
  for (let index = 0; index < 20; index += 1) {
    await words.add(names('acme'), `acme/1${index}`, draft);
    await words.add(names(`reel-${index}`), `reel-${index}/1`, draft);
    await words.add(names('reel-1'), `reel-1/x${index}`, draft);
  }
  await words.write();
  const of = (call: string) => calls.filter((name) => name === call).length;
  // Once to know what there is, once to add to it.
  expect(of('get vocabulary.yaml')).toBe(2);
  expect([of('set vocabulary.yaml'), of('get acme.yaml'), of('set acme.yaml'), of('set reel-1.yaml')]).toEqual([
    1, 1, 1, 1,
  ]);
  const { families } = parse(await get(path.join(entry, '../vocabulary.yaml'))) as { families: object };
  expect(Object.keys(families)).toHaveLength(22);
  expect(Object.keys(parse(await get(path.join(entry, '../zh/reel-1.yaml'))) as object)).toHaveLength(21);
});
