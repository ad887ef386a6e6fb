import { expect, it } from 'vitest';
import { catalog } from '../../generated/catalog.gen.js';
import { PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import spec from '../../generated/openapi.json' with { type: 'json' };
import { modelPath, pricePreviewPath, QUERY_PATH, UPLOAD_PATH } from '../../src/http/endpoints.js';

const paths = new Set(Object.keys(spec.paths));

it('names paths of the spec', () => {
  for (const path of [
    QUERY_PATH,
    UPLOAD_PATH,
    pricePreviewPath('{model}').replaceAll(/%7B|%7D/g, (code) => decodeURIComponent(code)),
  ]) {
    expect([...paths]).toContain(path);
  }
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
