import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { RunningHub, type RunningHubError } from '../../src/index.js';
import { RunningHubCore } from '../../src/core.js';
import { doubtAbout, kindOfText, leadsTo } from '../../src/http/elsewhere.js';
import { serve } from '../support/server.js';
import { raw, type Step } from '../support/steps.js';
import { failure } from '../support/watch.js';

const PAGE = '<!DOCTYPE html><html><head><title>404: This page could not be found.</title></head></html>';
const LOGIN = 'https://login.example/in?next=secret';

const page = (status: number) => raw(PAGE, status, { 'content-type': 'text/html' });
const login: Step = (response) => void response.writeHead(302, { location: LOGIN }).end();

const SUBMIT = '/api/wrong/openapi/v2/vendor/model';

async function asked(step: Step) {
  const server = await serve({ [SUBMIT]: [step], '/api/wrong/uc/openapi/accountStatus': [step] });
  const baseUrl = `${server.url}/api/wrong`;
  const options = { apiKey: 'any', baseUrl, maxRetries: 0 };
  const errors = await Promise.all([
    failure(new RunningHub(options).submit({ id: 'vendor/model' }, {})),
    failure(new RunningHubCore(options).run({ id: 'vendor/model' }, {})),
    failure(new RunningHub({ ...options, apiKey: null }).submit({ id: 'vendor/model' }, {})),
    failure(new RunningHub(options).account.get()),
  ]);
  return { errors, baseUrl, options };
}

describe('an answer that the API would not give', () => {
  it('is said to be a web page, with the address and the option that is wrong', async () => {
    const { errors, baseUrl } = await asked(page(404));
    for (const error of errors) {
      const { message, advice } = error as RunningHubError;
      expect(message).toContain(
        `HTTP 404: a web page ("404: This page could not be found."). It came from ${baseUrl}, so \`baseUrl\` is probably wrong. ` +
          'Correct `baseUrl`: it is the address of a site or of your own proxy, before the paths of the API.',
      );
      expect(advice).toMatch(/^Correct `baseUrl`/);
    }
  });

  it('is said to be a redirect to a page where one signs in, without the query', async () => {
    const { errors, baseUrl } = await asked(login);
    for (const { message } of errors) {
      expect(message).toContain(
        `a redirect to https://login.example/in, as to a page where one signs in. It came from ${baseUrl}, so`,
      );
      expect(message).not.toContain('secret');
    }
  });

  it('with a status of success leaves a submit open, and says the same', async () => {
    const { errors, baseUrl } = await asked(page(200));
    const told = `a response that is not JSON: a web page ("404: This page could not be found."). It came from ${baseUrl}`;
    for (const { message } of errors) expect(message).toContain(told);
    expect(errors.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 3 }, () => 'SubmitOutcomeUnknownError'),
      'ServerError',
    ]);
  });

  it('may be text or JSON of something else', async () => {
    const [text, json] = await Promise.all([
      asked(raw('Cannot POST', 404)),
      asked(raw('{"message":"Not Found"}', 404, { 'content-type': 'application/json' })),
    ]);
    expect(text.errors[0].message).toContain(`HTTP 404: Cannot POST. It came from ${text.baseUrl}, so`);
    expect(json.errors[0].message).toContain(`Not Found. It came from ${json.baseUrl}, so`);
  });

  it('is told by createApi, too', async () => {
    const path = '/openapi/v2/rhart-image-x-official/text-to-image';
    const server = await serve({ [`/api/wrong${path}`]: [page(404)] });
    const rh = new RunningHub({ apiKey: 'any', baseUrl: `${server.url}/api/wrong`, maxRetries: 0 });
    const input = { prompt: 'a red fox', outputFormat: 'png' } as const;
    expect((await failure(createApi(rh).POST(path, { body: input }))).message).toContain(
      `a web page ("404: This page could not be found."). It came from ${server.url}/api/wrong, so \`baseUrl\` is`,
    );
  });
});

it('a server that only fails, and the platform itself, are at the right address', () => {
  const from = 'https://proxy.example/api';
  for (const status of [401, 408, 425, 429, 500, 502])
    expect(doubtAbout({ status, from, body: undefined })).toBeUndefined();
  expect(doubtAbout({ status: 404, body: undefined })).toBeUndefined();
  expect(doubtAbout({ status: 404, from, body: undefined })).toBe(
    'It came from https://proxy.example/api, so `baseUrl` is probably wrong',
  );
});

it.each([
  ['{"taskId":"19', false],
  [' \n[{"taskId":', false],
  ['see {x}', true],
  ['x[', true],
  ['', true],
])('text that begins as JSON is one that was cut, and comes from the API: %j', (text, isDoubted) => {
  const response = { status: 200, from: 'https://proxy.example', body: undefined, text };
  expect(doubtAbout(response) !== undefined).toBe(isDoubted);
});

it('a page without a title is told by what it shows first, and text is what it is', () => {
  const shown = '<html>\n<body><h1 class="a">502 Bad&nbsp;Gateway</h1><hr>nginx</body></html>';
  expect(kindOfText({ text: shown })).toBe('a web page ("502 Bad&nbsp;Gateway nginx")');
  expect(kindOfText({ text: '<html><title lang="en"> Sign in </title><p>More' })).toBe('a web page ("Sign in")');
  expect(kindOfText({ text: ' <html><p>', excerpt: '<html><p>' })).toBe('a web page');
  // What comes after markup without end is not looked for.
  expect(kindOfText({ text: `<html>${'<i></i>'.repeat(142)}late` })).toBe('a web page');
  expect(kindOfText({ text: 'see <html>', excerpt: 'see <html>' })).toBe('see <html>');
  expect(kindOfText({ text: 'x', excerpt: 'x' })).toBe('x');
  expect(kindOfText({})).toBe('');
});

it('a redirect is followed by the eye only', () => {
  const leads = (location?: string) => leadsTo(new Headers(location ? { location } : {}), 'https://a.example/api/');
  expect([leads(), leads('/in?x=1'), leads('http://[')]).toEqual([undefined, 'https://a.example/in', undefined]);
});
