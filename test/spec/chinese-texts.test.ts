import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toIR } from '../../codegen/spec/ir.js';
import { loadSpec } from '../../codegen/spec/load.js';
import { descriptionOf, fieldsOf } from '../../codegen/spec/fields.js';
import { chineseFiles, chineseFolder, readChinese } from '../../codegen/spec/chinese.js';

const entry = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));
const { models } = toIR(await loadSpec(entry));
const texts = new Map(chineseFiles(chineseFolder(entry)).flatMap((file) => [...readChinese(file)]));
const translated = models.flatMap((model) => {
  const text = texts.get(model.id);
  return text ? [{ model, text }] : [];
});

/** Each English text with its Chinese one, and what else of the model both may have their numbers and names from. */
const pairs = translated.flatMap(({ model, text }) => {
  const { id, summary, description, about, input } = model;
  const names = { english: `${summary} ${about.aliases?.join(' ') ?? ''}`, chinese: text.title };
  const fields = new Map(fieldsOf(input).map(({ path, schema }) => [path, descriptionOf(schema)]));
  return [
    { what: id, english: description, chinese: text.description, names },
    ...Object.entries(text.fields ?? {}).map(([path, chinese]) => {
      return { what: `${id} ${path}`, english: fields.get(path) ?? '', chinese, names: { english: '', chinese: '' } };
    }),
  ];
});

const titles = translated.map(({ model, text }) => ({
  what: `the title of ${model.id}`,
  english: model.summary,
  chinese: text.title,
  names: { english: model.about.aliases?.join(' ') ?? '', chinese: '' },
}));

/** Words that Chinese writes with digits, as far as the English uses them. */
const WORDS = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, index): [string, string] => [word, String(index + 1)]),
);
WORDS.set('twenty-five', '25').set('november', '11').set('december', '12');

/** What Chinese readers call by another name than the English does. */
const NAMES: Readonly<Record<string, string>> = {
  Chinese: '中文',
  Chow: '周星驰',
  December: '12 月',
  Doubao: '豆包',
  English: '英文',
  Hailuo: '海螺',
  Hunyuan3D: '混元3D',
  Jimeng: '即梦',
  Kling: '可灵',
  November: '11 月',
  Standard: '标准',
  Stephen: '周星驰',
  Wan: '万相',
};

const numbersIn = (text: string) => new Set(text.match(/\d+(?:\.\d+)*/g));

function numbersAndWordsIn(text: string): Set<string> {
  const words = text.toLowerCase().match(/twenty-five|[a-z]+/g) ?? [];
  return new Set([...numbersIn(text), ...words.flatMap((word) => WORDS.get(word) ?? [])]);
}

/** Words with a capital inside a sentence, or with capitals or digits inside themselves. */
const namesIn = (text: string) =>
  new Set(
    text.match(/(?<=[a-z,;] )[A-Z][\w.-]*\w|\b\w*[A-Za-z][A-Z\d][\w.-]*\w/g)?.map((name) => name.replace(/s$/, '')),
  );

test('there are texts', () => {
  expect(translated.length).toBeGreaterThan(400);
});

test('no two models have the same title', () => {
  const all = titles.map(({ chinese }) => chinese);
  expect(all.filter((title, index) => all.indexOf(title) !== index)).toEqual([]);
});

test('a text says the numbers of the English, and no others', () => {
  const wrong = [...titles, ...pairs].flatMap(({ what, english, chinese, names }) => {
    const [said, known] = [numbersIn(chinese + names.chinese), numbersAndWordsIn(`${english} ${names.english}`)];
    const lost = [...numbersIn(english)].filter((number) => !said.has(number));
    const added = [...said].filter((number) => !known.has(number));
    return [...lost.map((number) => `${what} lacks ${number}`), ...added.map((number) => `${what} adds ${number}`)];
  });
  expect(wrong).toEqual([]);
});

test('a text names the products and fields that the English names', () => {
  const wrong = pairs.flatMap(({ what, english, chinese, names }) => {
    const said = `${chinese} ${names.chinese}`;
    const lost = [...namesIn(english)].filter((name) => !said.includes(name) && !said.includes(NAMES[name] ?? name));
    return lost.map((name) => `${what} lacks ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('a text is as long as a translation is', () => {
  const ratios = pairs.map(({ what, english, chinese }) => ({ what, ratio: chinese.length / english.length }));
  expect(ratios.filter(({ ratio }) => ratio < 0.2 || ratio > 0.7)).toEqual([]);
});
