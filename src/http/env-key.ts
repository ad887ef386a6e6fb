import { env } from '#platform';
import { AuthenticationError } from '../errors/authentication.js';

/** There is no key to send. Nothing was sent. */
class MissingKeyError extends AuthenticationError {
  override readonly advice: string = 'Give { apiKey }, or set RUNNINGHUB_API_KEY.';
}

/**
 * The key that the environment holds now.
 *
 * @throws AuthenticationError when it holds none.
 */
export function keyOfEnvironment(): string {
  const key = env('RUNNINGHUB_API_KEY', 'required');
  if (key) return key;
  const looked =
    key === null
      ? 'there is no environment here, or none that the program may read, to look for RUNNINGHUB_API_KEY in'
      : 'RUNNINGHUB_API_KEY is not set in the environment';
  throw new MissingKeyError(
    `There is no API key: \`apiKey\` is not given, and ${looked}. ` +
      'A key comes from your account on www.runninghub.ai or www.runninghub.cn. ' +
      '`apiKey: null` is for a page whose server adds the key. ' +
      'To try the client without a key, use `runninghub/simulator`.',
    { unsent: true },
  );
}
