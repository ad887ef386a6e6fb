import { createProxy } from 'runninghub/proxy';
import { sessionIn } from './sessions.mjs';

/** What pages may do with the key of this server. Whatever is not said here is refused. */
export const proxy = createProxy({
  prefix: '/api/runninghub',
  site: 'ai',
  // Set by with-simulator.mjs when there is no key.
  baseUrl: process.env.RUNNINGHUB_BASE_URL,
  allow: ['rhart-image-x-official/text-to-image'],
  authorize: (request) => sessionIn(request.headers.get('cookie')) !== undefined,
  owner: (request) => sessionIn(request.headers.get('cookie')) ?? '',
  limits: { visitor: { submitsPerMinute: 5 }, all: { costPerDay: { amount: '50', currency: 'USD' } } },
});
