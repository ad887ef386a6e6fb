import { ask, assertOurs, HEADERS, SUBMIT, UPLOAD } from './asking.js';
import type { Attack } from './attacks.js';
import { FORM_TYPE, headOf, PNG } from '../forms.js';
import { rawly, type Target } from './target.js';

const head = ({ origin, prefix }: Target, path: string, type: string, length: number) =>
  `POST ${prefix}${path} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nX-Visitor: anna\r\nContent-Type: ${type}\r\n` +
  `Content-Length: ${length}\r\n\r\n`;

/** Whether the proxy still serves. */
async function assertServes(target: Target): Promise<string> {
  return assertOurs(await ask(target, SUBMIT, { headers: { ...HEADERS, 'x-visitor': 'cleo' } }), 200);
}

export const ATTACKS_BY_LOAD: readonly Attack[] = [
  {
    area: 'slow bodies',
    name: 'bodies that never come are let go, and others are served meanwhile',
    reaches: 1,
    run: async (target) => {
      const slow = Array.from({ length: 30 }, () =>
        rawly(target, head(target, SUBMIT, 'application/json', 50), '{"a":'),
      );
      const served = await assertServes(target);
      return served + (await Promise.all(slow)).join('');
    },
  },
  {
    area: 'slow bodies',
    name: 'uploads that never end are let go',
    reaches: 1,
    run: async (target) => {
      const form = headOf() + PNG + 'x'.repeat(3000);
      const slow = Array.from({ length: 10 }, () =>
        rawly(target, head(target, UPLOAD, FORM_TYPE['content-type'], 100_000), form),
      );
      const served = await assertServes(target);
      const came = await Promise.all(slow);
      // What had passed of them was never a whole request.
      return served + came.join('');
    },
  },
  {
    area: 'slow bodies',
    name: 'headers that never end',
    reaches: 1,
    run: async (target) => {
      const slow = Array.from({ length: 30 }, () =>
        rawly(target, `POST ${target.prefix}${SUBMIT} HTTP/1.1\r\nHost: x\r\nX-A: `),
      );
      return (await assertServes(target)) + (await Promise.all(slow)).join('');
    },
  },
  {
    area: 'floods',
    name: 'more requests in a minute than a visitor may have, and others are served',
    reaches: 61,
    isAtMost: true,
    run: async (target) => {
      // Minutes are counted by the clock: in the next one, there is more.
      const left = 60_000 - (Date.now() % 60_000);
      if (left < 20_000) await new Promise((resolve) => setTimeout(resolve, left + 100));
      const headers = { ...HEADERS, 'x-visitor': 'the flood' };
      const answers = await Promise.all(Array.from({ length: 120 }, () => ask(target, SUBMIT, { headers })));
      const refused = answers.filter(({ status }) => status === 429);
      if (refused.length < 60) throw new Error(`statuses ${answers.map(({ status }) => status).join()}`);
      return (await assertServes(target)) + answers.map(({ all }) => all).join('');
    },
  },
];
