import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { addToMap, appendYaml, removeYaml, setYaml } from '../../../../scripts/sync/yaml/edit.js';
import { repository } from '../project.js';

const TEXT = `# top
a:
  type: string # kind
  description: >-
    long
    text
  media: { kind: image, accept: [jpg, png] }
  list:
    - '1'
    - -2 # minus two
  flow: [1k, 2k]
  broken:
    [
      '16:9',
      1k,
    ]
  none: []
b: 1
`;

test('a value is replaced and nothing else', () => {
  expect(setYaml(TEXT, ['a', 'type'], 'number')).toBe(TEXT.replace('type: string', 'type: number'));
  expect(setYaml(TEXT, ['a', 'flow'], ['4k', '16:9'])).toBe(TEXT.replace('[1k, 2k]', "[4k, '16:9']"));
  expect(setYaml(TEXT, ['a', 'list'], ['x'])).toBe(
    TEXT.replace("list:\n    - '1'\n    - -2 # minus two\n", 'list: [x]\n'),
  );
  expect(setYaml(TEXT, ['b'], null)).toBe(TEXT.replace('b: 1', 'b: null'));
});

test('a missing key goes before the description of a block, and to the end of a map on one line', () => {
  expect(setYaml(TEXT, ['a', 'maximum'], 5)).toBe(TEXT.replace('  description', '  maximum: 5\n  description'));
  expect(setYaml(TEXT, ['a', 'media', 'maxSizeMB'], 5)).toBe(TEXT.replace('png] }', 'png], maxSizeMB: 5 }'));
  expect(setYaml(TEXT, ['c'], true)).toBe(`${TEXT}c: true\n`);
});

test('values are appended in the style of the list', () => {
  expect(appendYaml(TEXT, ['a', 'flow'], ['4k', '720'])).toBe(TEXT.replace('2k]', "2k, 4k, '720']"));
  expect(appendYaml(TEXT, ['a', 'list'], ['3'])).toBe(TEXT.replace('-2 #', "-2\n    - '3' #"));
  expect(appendYaml(TEXT, ['a', 'broken'], ['2k'])).toBe(TEXT.replace('1k,\n', '1k,\n      2k,\n'));
  expect(appendYaml(TEXT, ['a', 'none'], ['x', 'z'])).toBe(TEXT.replace('[]', '[x, z]'));
  expect(() => appendYaml(TEXT, ['a', 'type'], ['x'])).toThrow('a.type is no list');
});

test('lines are added to a map with its indentation', () => {
  expect(addToMap(TEXT, ['a'], ['new:', '  type: x'], 'flow')).toBe(
    TEXT.replace('  flow', '  new:\n    type: x\n  flow'),
  );
  expect(addToMap(TEXT, ['a'], ['new: 1'], 'absent')).toBe(TEXT.replace('none: []\n', 'none: []\n  new: 1\n'));
  expect(() => addToMap(TEXT, ['b'], ['new: 1'], '')).toThrow('b is no map');
});

// Whatever a curator wrote: an edited file must mean what the same change of its data means.
test('every choice in every real spec file can be edited', () => {
  const folder = path.join(repository, 'spec/models');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const schema = ['post', 'requestBody', 'content', 'application/json', 'schema'];
  let edits = 0;
  for (const name of names) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const document = parseDocument(text);
    const fields = (document.toJS() as Model).post.requestBody.content['application/json'].schema.properties;
    let edited = setYaml(text, ['post', 'x-model', 'sources', 0, 'date'], '2030-01-01');
    document.setIn(['post', 'x-model', 'sources', 0, 'date'], '2030-01-01');
    for (const [key, field] of Object.entries(fields)) {
      if (!field.enum) continue;
      edited = setYaml(edited, [...schema, 'properties', key, 'maxLength'], 77);
      document.setIn([...schema, 'properties', key, 'maxLength'], 77);
      edited = appendYaml(edited, [...schema, 'properties', key, 'enum'], ['new: value']);
      document.addIn([...schema, 'properties', key, 'enum'], 'new: value');
      edits += 1;
    }
    expect({ name, content: parse(edited) as unknown }).toEqual({ name, content: document.toJS() as unknown });
  }
  expect(edits).toBeGreaterThan(0);
});

interface Model {
  post: {
    requestBody: {
      content: { 'application/json': { schema: { properties: Record<string, { enum?: string[] }> } } };
    };
  };
}

test('a key goes with its lines, and nothing else does', () => {
  const text = 'a:\n  one: 1 # kept\n  list:\n    - b\n    - c\n  two: 2\n';
  expect(removeYaml(text, ['a', 'list'])).toBe('a:\n  one: 1 # kept\n  two: 2\n');
  expect(removeYaml(text, ['a', 'two'])).toBe('a:\n  one: 1 # kept\n  list:\n    - b\n    - c\n');
  expect(removeYaml(text, ['a', 'three'])).toBe(text);
});
