import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitsInWords } from '../../../codegen/words/limits.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';
import { loadSite, type Site } from '../../../docs/site/build/read/site.js';
import { limitsInChinese, typeInChinese } from '../../../docs/site/shared/field-in-chinese.js';

const ENTRY = path.resolve(import.meta.dirname, '../../../spec/openapi.yaml');

it.each<[SpecSchema, string, string]>([
  [{ type: 'string', minLength: 1, maxLength: 800 }, '文本', '1 至 800 个字符。'],
  [{ type: 'integer', minimum: 3, maximum: 15 }, '整数', '整数；3 至 15。'],
  [{ type: 'number', exclusiveMinimum: 0, maximum: 2, multipleOf: 0.1 }, '数字', '大于 0；至多 2；步长 0.1。'],
  [
    { type: 'array', maxItems: 4, uniqueItems: true, items: { type: 'string', maxLength: 9 } },
    '文本列表',
    '至多 4 项；不可重复；每项至多 9 个字符。',
  ],
  [
    { type: 'string', 'x-media': { kind: 'image', accept: ['jpg', 'png'], maxSizeMB: 10 } },
    '图片',
    'JPG、PNG；不超过 10 MB。',
  ],
  [{ anyOf: [{ type: 'string' }, { type: 'boolean' }] }, '文本或是或否', ''],
  [{ type: 'string', minLength: 0 }, '文本', ''],
  [{}, '任意', ''],
])('%j in Chinese', (schema, type, limits) => {
  expect(typeInChinese(schema)).toBe(type);
  expect(limitsInChinese(schema)).toBe(limits);
});

describe('the fields of all models', () => {
  let site: Site;
  beforeAll(async () => {
    site = await loadSite(ENTRY);
  });

  it('have the same numbers in both languages', () => {
    const numbers = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).sort();
    const fields = site.models.flatMap(({ input }) => Object.values(input.properties ?? {}));
    expect(fields.length).toBeGreaterThan(2000);
    for (const field of fields) {
      expect(numbers(limitsInChinese(field)), JSON.stringify(field)).toEqual(numbers(limitsInWords(field)));
      expect(typeInChinese(field)).not.toMatch(/[a-z]/);
    }
  });
});
