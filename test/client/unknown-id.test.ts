import { expect, it } from 'vitest';
import { isNotFoundError, RunningHub } from '../../src/index.js';
import { failure } from '../support/watch.js';

const clientOf = (answer: () => Response) =>
  new RunningHub({ apiKey: 'any', baseUrl: 'https://api.example', maxRetries: 0, fetch: async () => answer() });

const missing = () => Response.json({ errorCode: '404', errorMessage: 'NOT_FOUND' }, { status: 404 });

it('an id that was given as { id } and is not found is said to be unchecked, with those that are like it', async () => {
  const [typo, strange] = await Promise.all(
    ['rhart-image-x-oficial/text-to-image', 'vendor/new-model'].map((id) =>
      failure(clientOf(missing).submit({ id }, { prompt: 'a red fox' })),
    ),
  );
  expect(typo).toSatisfy(isNotFoundError);
  expect(typo!.message).toMatch(
    /^\/openapi\/v2\/\S+: NOT_FOUND \[404\]\. An id that is given as \{ id \} is not checked against the catalog\. Closest: rhart-image-x-official\/text-to-image, .*\. Check the id/,
  );
  expect(strange!.message).toMatch(
    /against the catalog\. Check the id, and that it belongs to this site and account\.$/,
  );
});

it('an id of the catalog that is not found has no such excuse, and no other error has', async () => {
  const known = failure(clientOf(missing).submit({ id: 'rhart-image-x-official/text-to-image' }, {}));
  const refused = () => Response.json({ errorCode: '1007', errorMessage: 'no' });
  const other = failure(clientOf(refused).submit({ id: 'vendor/new-model' }, {}));
  for (const error of await Promise.all([known, other])) expect(error.message).not.toContain('catalog.');
});

it.each([
  ['380', 'WORKFLOW_NOT_EXISTS'],
  ['901', 'WEBAPP_NOT_EXISTS'],
  ['1004', 'not found'],
])('the id of a workflow that is not found with code %s is named', async (code, msg) => {
  const rh = clientOf(() => Response.json({ code: Number(code), msg, data: null }));
  const error = await failure(rh.workflows.get('1900000000000000777'));
  expect(error).toMatchObject({ name: 'NotFoundError', code });
  expect(error.message).toContain('1900000000000000777');
  expect(error.message).not.toContain('any');
});
