import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { catalog } from '../../generated/catalog.gen.js';
import { PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import spec from '../../generated/openapi.json' with { type: 'json' };
import * as endpoints from '../../src/http/endpoints.js';
import { modelPath, pricePreviewPath } from '../../src/http/endpoints.js';

const paths = new Set(Object.keys(spec.paths));

it('names paths of the spec', () => {
  const constants = Object.entries(endpoints).filter(([name]) => name.endsWith('_PATH'));
  expect(constants.length).toBeGreaterThan(12);
  const preview = pricePreviewPath('{model}').replaceAll(/%7B|%7D/g, (code) => decodeURIComponent(code));
  for (const path of [...constants.map(([, path]) => path), preview]) expect([...paths]).toContain(path);
});

it('is the one file that spells out a path of v1 or of the site, in regular expressions too', () => {
  const folder = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const spelt = files.filter((file) =>
    /^(?!\s*(\/?\*|\/\/)).*(['"`]\/(task|uc|api)\/(openapi|webapp|fast)\/|(task|uc|api)\\\/(openapi|webapp|fast)\\\/)/m.test(
      readFileSync(path.join(folder, file), 'utf8'),
    ),
  );
  expect(spelt).toEqual(['http/endpoints.ts']);
});

it('makes the path of every model from its id', () => {
  expect(catalog.filter(({ id }) => !paths.has(decodeURIComponent(modelPath(id))))).toEqual([]);
});

it('cannot be led out of the prefix by an id', () => {
  expect(modelPath('a/?b=c#d')).toBe('/openapi/v2/a/%3Fb%3Dc%23d');
});

it('knows the segments that are no models', () => {
  expect(PLATFORM_SEGMENTS).toContain('query');
  expect(catalog.filter(({ id }) => PLATFORM_SEGMENTS.includes(id.split('/')[0]!))).toEqual([]);
});
