import path from 'node:path';
import { expect, it } from 'vitest';
import { loadSpec } from '../../../codegen/spec/load.js';
import { clientCallOf, KNOWN_OPERATIONS } from '../../../docs/site/build/pages/client-calls.js';
import { endpointsOf } from '../../../docs/site/build/read/endpoints.js';

const spec = await loadSpec(path.resolve(import.meta.dirname, '../../../spec/openapi.yaml'));
const operations = endpointsOf(spec).map(({ operationId }) => operationId);

it('are known for every endpoint that is no model, and for nothing else', () => {
  expect(operations.length).toBeGreaterThan(30);
  expect([...KNOWN_OPERATIONS].sort()).toEqual([...operations].sort());
});

it('name the method, or the low-level client where the method uses a newer endpoint', () => {
  expect(clientCallOf('listAssetGroups')).toBe(
    '[`rh.assets.groups.list(query)`](/reference/runninghub/interfaces/AssetGroups.md#list)',
  );
  expect(clientCallOf('uploadResource')).toBe(
    '[`rh.upload(media)`](/reference/runninghub/classes/RunningHub.md#upload) uses a newer endpoint; this one: `createApi(rh)` of `runninghub/api`',
  );
  expect(() => clientCallOf('noSuchOperation')).toThrow('noSuchOperation');
});
