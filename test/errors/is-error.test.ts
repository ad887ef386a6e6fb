import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/errors/is-error.js';
import { ConnectionError, RunningHub } from '../../src/index.js';
import { failure } from '../support/watch.js';

const realm = createContext({});
const inRealm = (code: string): unknown => runInContext(code, realm);

describe('an error', () => {
  it.each([new Error('x'), new TypeError('x'), new DOMException('x'), inRealm('new RangeError("x")')])(
    'is one in every realm: %s',
    (value) => {
      expect(isError(value)).toBe(true);
    },
  );

  it.each([undefined, null, 'Error: x', { name: 'Error', message: 'x' }, [], 7])('is none: %o', (value) => {
    expect(isError(value)).toBe(false);
  });

  it('of another realm is shown as a cause', () => {
    const error = new ConnectionError('x', { cause: inRealm('new Error("why", { cause: new TypeError("deeper") })') });
    expect(error.toJSON().cause).toEqual({
      name: 'Error',
      message: 'why',
      cause: { name: 'TypeError', message: 'deeper' },
    });
  });
});

describe('a fetch of another realm', () => {
  const rh = (thrown: string) =>
    new RunningHub({
      apiKey: 'canary-key-of-tests',
      maxRetries: 0,
      fetch: () => Promise.reject(inRealm(thrown)),
    });

  it('proves that nothing was sent, as one of this realm does', async () => {
    const refused =
      'new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) })';
    const error = await failure(rh(refused).submit({ id: 'vendor/model' }, {}));
    expect(error).toMatchObject({ name: 'ConnectionError', unsent: true, cause: { message: 'fetch failed' } });
    expect(error.message).toContain('fetch failed (no)');
  });

  it('leaves a submit open, and shows no key', async () => {
    const lost = 'new TypeError("fetch failed", { cause: new Error("canary-key-of-tests: terminated") })';
    const error = await failure(rh(lost).submit({ id: 'vendor/model' }, {}));
    expect(error).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    expect(error.message).toContain('[redacted]: terminated');
    expect(JSON.stringify(error)).not.toContain('canary-key-of-tests');
  });
});
