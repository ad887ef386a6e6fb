import type { Request as ExpressRequest } from 'express';
import { grokImagineImageToVideoOfficialStable } from 'runninghub/models/grok';
import { createProxy } from 'runninghub/proxy';

/** What pages may do with the key of this server. Whatever is not said here is refused. */
export const proxy = createProxy<ExpressRequest>({
  prefix: '/api/runninghub',
  site: 'ai',
  // Set by with-simulator.mjs when there is no key.
  baseUrl: process.env.RUNNINGHUB_BASE_URL,
  allow: [grokImagineImageToVideoOfficialStable],
  authorize: (_request, { signedCookies }) => typeof signedCookies.visitor === 'string',
  // A task answers only to the visitor who started it, and limits count for each.
  owner: (_request, { signedCookies }) => String(signedCookies.visitor),
  maxCost: { amount: '2', currency: 'USD' },
  limits: {
    visitor: { submitsPerMinute: 5, tasksAtOnce: 2, uploadBytesPerDay: 100_000_000 },
    all: { costPerDay: { amount: '50', currency: 'USD' } },
  },
  onEvent: (event) => console.log(event),
});
