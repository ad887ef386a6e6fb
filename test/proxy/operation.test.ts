import { expect, it } from 'vitest';
import { operationOf } from '../../src/proxy/operation.js';

const PREFIX = '/api/runninghub';

it.each<[string, object]>([
  ['/openapi/v2/query', { kind: 'query' }],
  ['/openapi/v2/media/upload/binary', { kind: 'upload' }],
  ['/task/openapi/cancel', { kind: 'cancel' }],
  ['/openapi/v2/acme/fox/text-to-image', { kind: 'submit', model: 'acme/fox/text-to-image' }],
  ['/openapi/v2/acme', { kind: 'submit', model: 'acme' }],
  ['/openapi/v2/acme/query', { kind: 'submit', model: 'acme/query' }],
])('%s is offered', (path, operation) => {
  expect(operationOf(PREFIX + path, PREFIX)).toEqual({ ...operation, path });
  expect(operationOf(path, '')).toEqual({ ...operation, path });
});

it.each([
  '/openapi/v2/',
  '/openapi/v2',
  '/openapi/v2/query/',
  '/openapi/v2/media/upload/other',
  '/openapi/v2/MEDIA/upload/binary',
  '/openapi/v2/assets/list',
  '/openapi/v2/Api-Key/list',
  '/openapi/v2/../task/openapi/cancel',
  '/openapi/v2/acme/fox?x=1',
  '/openapi/v1/acme/fox',
  '/x/openapi/v2/acme/fox',
  '/task/openapi/cancel/',
  '/task/openapi/status',
  '/',
  '',
])('%s is not', (path) => {
  expect(operationOf(PREFIX + path, PREFIX)).toBeUndefined();
});

it('nothing is offered beside the prefix', () => {
  for (const pathname of [
    '/openapi/v2/query',
    '/api/runninghubs/openapi/v2/query',
    '/api/runninghut/openapi/v2/query',
    '/x/api/runninghub/openapi/v2/query',
  ]) {
    expect(operationOf(pathname, PREFIX)).toBeUndefined();
  }
});
