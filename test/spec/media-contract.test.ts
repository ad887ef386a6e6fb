import { expect, test } from 'vitest';
import * as generated from '../../generated/conventions.gen.js';
import type { InputSchema } from '../../src/contract/input-schema.js';
import { schemas } from '../../generated/schemas.gen.js';
import { readInput } from '../../src/media/input.js';
import { ADDRESS_FIELDS, MEDIA_FIELD } from '../../spec/conventions/model.mjs';

/** Whether a text in a field is taken for media that it is not. */
function isRefused(text: string, field: string): boolean {
  try {
    readInput({ [field]: text });
    return false;
  } catch {
    return true;
  }
}

test('the client recognizes media by the pattern of the lint rule', () => {
  expect(generated.MEDIA_FIELD).toEqual(MEDIA_FIELD);
  const names = ['imageUrl', 'videos', 'imageUrl2', 'cref', 'elementVideoList', 'prompt', 'imageCount'];
  expect(names.filter((name) => isRefused('picture.png', name))).toEqual(names.slice(0, 5));
});

interface Field {
  name: string;
  media: boolean;
  values: string[];
}

/** Every text field at any depth, with the values that are known to be right. */
function* textFields(schema: InputSchema, name = ''): Generator<Field> {
  if (schema.type === 'string' && !ADDRESS_FIELDS.includes(name)) {
    const values = (schema.enum ?? []).filter((value) => typeof value === 'string');
    yield { name, media: schema['x-media'] !== undefined, values };
  }
  for (const [key, property] of Object.entries(schema.properties ?? {})) yield* textFields(property, key);
  if (schema.items) yield* textFields(schema.items, name);
}

const fields: Field[] = [];
for (const schema of Object.values(schemas)) fields.push(...textFields(schema));

test('a path in a media field of any model is refused', () => {
  expect(fields.some(({ media }) => media)).toBe(true);
  expect(fields.filter(({ media, name }) => media && !isRefused('picture.png', name))).toEqual([]);
});

test('no value of a choice is refused as media', () => {
  expect(fields.some(({ values }) => values.length > 0)).toBe(true);
  expect(fields.filter(({ name, values }) => values.some((value) => isRefused(value, name)))).toEqual([]);
});

test('free text in any other field is never refused as media', () => {
  expect(fields.filter(({ name, media, values }) => !media && values.length === 0 && isRefused('a.png', name))).toEqual(
    [],
  );
});
