import { gptImage2TextToImageOfficialStable } from 'runninghub/models/gpt-image';
import { createProxy } from 'runninghub/proxy';
import { sessionOf } from '@/lib/session';

/** What pages may do with the key of this server. Whatever is not said here is refused. */
export const POST = createProxy({
  prefix: '/api/runninghub',
  site: 'ai',
  // Set by with-simulator.mjs when there is no key.
  baseUrl: process.env.RUNNINGHUB_BASE_URL,
  allow: [gptImage2TextToImageOfficialStable],
  authorize: (request) => sessionOf(request) !== undefined,
  // A task answers only to the visitor who started it, and limits count for each.
  owner: (request) => sessionOf(request) ?? '',
  maxCost: { amount: '0.50', currency: 'USD' },
  // Counted in this process; give a `store` where several have a limit together.
  limits: {
    visitor: { submitsPerMinute: 5, tasksAtOnce: 2 },
    all: { costPerDay: { amount: '50', currency: 'USD' } },
  },
});
