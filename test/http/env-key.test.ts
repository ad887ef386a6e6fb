import { beforeEach, expect, it, vi } from 'vitest';
import { env } from '#platform';
import { keyOfEnvironment } from '../../src/http/env-key.js';
import { KEY } from '../support/platform.js';
import { thrownBy } from '../support/watch.js';

vi.mock('#platform', async (original) => ({ ...(await original<object>()), env: vi.fn<() => unknown>() }));

beforeEach(() => void vi.mocked(env).mockReset());

it('the key of the environment is asked for as what a call needs', () => {
  vi.mocked(env).mockReturnValue(KEY);
  expect(keyOfEnvironment()).toBe(KEY);
  expect(vi.mocked(env).mock.calls).toEqual([['RUNNINGHUB_API_KEY', 'required']]);
});

it.each([
  [undefined, 'RUNNINGHUB_API_KEY is not set in the environment'],
  ['', 'RUNNINGHUB_API_KEY is not set in the environment'],
  [null, 'there is no environment here, or none that the program may read, to look for RUNNINGHUB_API_KEY in'],
])('where it is %j, the error says what was looked for, and what to do', (found, looked) => {
  vi.mocked(env).mockReturnValue(found);
  expect(thrownBy(keyOfEnvironment)).toMatchObject({
    name: 'AuthenticationError',
    message:
      `There is no API key: \`apiKey\` is not given, and ${looked}. A key comes from your account on ` +
      'www.runninghub.ai or www.runninghub.cn. `apiKey: null` is for a page whose server adds the key. ' +
      'To try the client without a key, use `runninghub/simulator`.',
    advice: 'Give { apiKey }, or set RUNNINGHUB_API_KEY.',
    unsent: true,
  });
});
