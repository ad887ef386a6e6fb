import { createProxy } from 'runninghub/proxy';
import { ACCOUNT, MODEL } from './runninghub';

/** What pages may do with the key of this worker, for a visitor who is known. Whatever is not said here is refused. */
export const proxy = createProxy<string | undefined>({
  ...ACCOUNT,
  prefix: '/api/runninghub',
  allow: [MODEL],
  authorize: (_request, visitor) => visitor !== undefined,
  owner: (_request, visitor) => visitor ?? '',
  maxCost: { amount: '0.50', currency: 'USD' },
});
