import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { digestOf } from '../../../../codegen/spec/chinese-problems.js';
import { addWords } from '../../../../scripts/sync/write/new-words.js';
import { SpecFiles } from '../../../../scripts/sync/write/spec-files.js';
import { temporaryFolder } from '../project.js';

const names = (family: string) => ({ family, file: 'one', helper: 'one', task: 'text-to-video', channel: 'standard' });
const draft = {
  text: '',
  points: [],
  unwritten: [],
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
  const points = await addWords(names('reel'), 'reel/2', draft, files, entry);
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
  expect(await addWords(names('acme'), 'acme/2', draft, files, entry)).toEqual([]);
  expect(await files.get(path.join(entry, '../vocabulary.yaml'))).toBe(before);
  expect(parse(await files.get(path.join(entry, '../zh/acme.yaml')))).toMatchObject({
    'acme/1': {},
    'acme/2': chinese,
  });
});

test('a family without Chinese gets none, and a spec without a vocabulary no words', async () => {
  const entry = project();
  const files = new SpecFiles();
  expect(await addWords(names('zoo'), 'zoo/2', draft, files, entry)).toEqual([]);
  expect(await files.exists(path.join(entry, '../zh/zoo.yaml'))).toBe(false);
  const bare = path.join(temporaryFolder(), 'openapi.yaml');
  expect(await addWords(names('reel'), 'reel/2', draft, files, bare)).toEqual([]);
});
