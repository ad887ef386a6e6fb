import { ask, assertOurs, assertRefused, INPUT, SUBMIT, UPLOAD } from './asking.js';
import type { Attack } from './attacks.js';
import { bytesOf, FORM_TYPE, formOf, headOf, PNG, TAIL } from '../forms.js';

/** Bodies that are refused: what they are, what is sent, and as what. */
const BODIES: readonly [string, string, string?][] = [
  ['no type', '{}', ''],
  ['plain text', JSON.stringify(INPUT), 'text/plain'],
  ['a form of a page', 'prompt=a', 'application/x-www-form-urlencoded'],
  ['a form with files', formOf(), FORM_TYPE['content-type']],
  ['a list', '[{"prompt":"a red fox"}]'],
  ['text', '"a red fox"'],
  ['nothing', ''],
  ['a half', '{"prompt":"a red'],
  ['too much', JSON.stringify({ ...INPUT, prompt: 'x'.repeat(30_000) })],
  ['too deep', `{"prompt":"a red fox","a":${'['.repeat(9000)}${']'.repeat(9000)}}`],
  ['a webhook', JSON.stringify({ ...INPUT, webhookUrl: 'https://evil.example' })],
  ['a webhook in capitals', JSON.stringify({ ...INPUT, WebhookURL: 'https://evil.example' })],
  ['a webhook with a line', JSON.stringify({ ...INPUT, webhook_url: 'https://evil.example' })],
  ['an address of the server', JSON.stringify({ ...INPUT, imageUrl: 'http://127.0.0.1/secret' })],
  ['a wrong field', JSON.stringify({ ...INPUT, outputFormat: 'exe' })],
  ['a field too many', JSON.stringify({ ...INPUT, apiKey: '' })],
  ['no prompt', '{"outputFormat":"png"}'],
];

/** Files that are refused. */
const FILES: readonly [string, string][] = [
  ['a program', headOf('a.exe') + 'MZ' + TAIL],
  ['a program with the name of a picture', formOf('MZ\x90\0')],
  ['a page with the name of a picture', formOf('<!doctype html><script>alert(1)</script>')],
  ['a second file', `${formOf().slice(0, -4)}\r\n${headOf('b.exe')}MZ${TAIL}`],
  ['a second name', formOf().replace('; filename', '; filename="b.exe"; filename')],
  ['no end', formOf(PNG + 'x'.repeat(5000)).slice(0, -6)],
  ['another field', headOf('a.png', 'other') + PNG + TAIL],
  ['too much', formOf(PNG + 'x'.repeat(400_000))],
];

export const ATTACKS_ON_BODIES: readonly Attack[] = [
  ...BODIES.map(([name, body, type = 'application/json']): Attack => ({
    area: 'bodies',
    name,
    run: async (target) =>
      assertRefused(await ask(target, SUBMIT, { body: bytesOf(body), headers: { 'content-type': type } })),
  })),
  {
    area: 'bodies',
    name: 'two fields of one name: what is judged is what is sent',
    reaches: 1,
    run: async (target) => {
      const body = '{"prompt":"a red fox","outputFormat":"exe","outputFormat":"png","__proto__":{"x":1}}';
      const answer = await ask(target, SUBMIT, { body });
      const sent = target.reached[0]?.body ?? '';
      if (answer.status === 200 && (sent.includes('exe') || sent.includes('proto'))) throw new Error(sent);
      // A field that is called so may be refused, too.
      if (answer.status !== 200) target.reached.push({ path: '', authorization: '', headers: {}, body: '' });
      return answer.all;
    },
  },
  ...['echo-the-key', 'as-a-page'].map((name): Attack => ({
    area: 'responses',
    name,
    reaches: 1,
    run: async (target) =>
      assertOurs(await ask(target, SUBMIT, { body: JSON.stringify({ ...INPUT, prompt: `a fox, ${name}` }) }), 200),
  })),
  ...FILES.map(([name, form]): Attack => ({
    area: 'uploads',
    name,
    run: async (target) => {
      const answer = await ask(target, UPLOAD, { body: bytesOf(form), headers: FORM_TYPE });
      return assertOurs(answer, 400, 413, 415);
    },
  })),
  {
    area: 'uploads',
    name: 'a picture passes',
    reaches: 1,
    run: async (target) => {
      const answer = await ask(target, UPLOAD, {
        body: bytesOf(formOf(PNG + 'x'.repeat(100_000))),
        headers: FORM_TYPE,
      });
      return assertOurs(answer, 200);
    },
  },
  {
    area: 'money',
    name: 'more than a submit may cost',
    run: async (target) => {
      const body = JSON.stringify({ prompt: 'a red fox', aspectRatio: '16:9', resolution: '720p', duration: '6' });
      return assertOurs(await ask(target, '/openapi/v2/rhart-video-g-official/text-to-video', { body }), 402);
    },
  },
];
