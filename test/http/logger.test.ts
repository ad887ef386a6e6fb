import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as s from '../support/server.js';
import { behind, SUBMIT } from '../proxy/behind.js';
import { failure } from '../support/watch.js';

const { ID, MODEL, serve } = s;

const LEVELS = ['debug', 'info', 'warn'] as const;

/** A logger that keeps its lines, each behind its level. */
function kept() {
  const lines: string[] = [];
  const keep = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  return { lines, logger: { debug: keep('debug'), info: keep('info'), warn: keep('warn') } };
}

const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/\d+(?= ms)/g, 'N'));

describe('the logger is told', () => {
  it('of responses, refusals, repeats and what becomes of a task, each in a line', async () => {
    const { lines, logger } = kept();
    const query = [s.task('QUEUED'), s.refused('1003'), s.task('RUNNING'), s.task('RUNNING'), s.success()];
    const server = await serve({ submit: [s.refused('421'), s.task('QUEUED')], query }, { logger });
    const task = await server.rh.submit(MODEL, { prompt: 'a canary in a mine' });
    for (let asked = 0; asked < query.length; asked++) await task.status().catch(() => {});
    const submit = '/openapi/v2/vendor/text-to-image';
    expect(plain(lines)).toEqual([
      `debug POST ${submit} 200 N ms code=421`,
      `warn POST ${submit} again in N ms: RateLimitError code=421 attempt=2`,
      `debug POST ${submit} 200 N ms task=${ID} attempt=2`,
      `info task=${ID} accepted by ${submit}`,
      `debug POST /openapi/v2/query 200 N ms task=${ID}`,
      `info task=${ID} is QUEUED`,
      `debug POST /openapi/v2/query 200 N ms code=1003 task=${ID}`,
      `debug POST /openapi/v2/query 200 N ms task=${ID}`,
      `info task=${ID} is RUNNING`,
      `debug POST /openapi/v2/query 200 N ms task=${ID}`,
      `debug POST /openapi/v2/query 200 N ms task=${ID}`,
      `info task=${ID} is SUCCESS`,
    ]);
    expect(lines.join()).not.toMatch(/canary/);
  });

  it('of a server that fails, by its status, and of one that sends several lines where a word belongs', async () => {
    const { lines, logger } = kept();
    const server = await serve({ '/uc/openapi/accountStatus': [s.html(503), s.html(503)] }, { logger, maxRetries: 1 });
    await failure(server.rh.account.get());
    expect(plain(lines).filter((line) => line.startsWith('warn'))).toEqual([
      'warn POST /uc/openapi/accountStatus again in N ms: ServerError code=HTTP-503 attempt=2',
    ]);
    const odd = await serve(
      { query: [s.json({ errorCode: 'two\nlines', errorMessage: 'prompt was: x' })] },
      { logger },
    );
    await failure(odd.rh.task(ID).status());
    expect(lines.every((line) => !line.includes('\n') && !line.includes('lines') && !line.includes('prompt'))).toBe(
      true,
    );
  });

  it('of what passes a proxy', async () => {
    const { lines, logger } = kept();
    const { call } = await behind({ submit: [s.task()] }, { logger });
    await call(SUBMIT);
    expect(plain(lines)).toEqual([`debug proxy: POST ${SUBMIT} 200 N ms`]);
  });
});

describe('without a logger, RUNNINGHUB_LOG says what is on the console', () => {
  const written = () => LEVELS.flatMap((level) => vi.mocked(console[level]).mock.calls.map(() => level));

  beforeEach(() => {
    for (const level of LEVELS) vi.spyOn(console, level).mockImplementation(() => {});
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each([
    ['debug', ['debug', 'debug', 'info', 'warn']],
    ['info', ['info', 'warn']],
    ['WARN', ['warn']],
    ['off', []],
    ['', []],
    [' off ', []],
    [' info\r', ['info', 'warn']],
    [' ', []],
    [undefined, []],
  ])('%s', async (value, levels) => {
    const server = await serve({ submit: [s.refused('421'), s.task()] });
    vi.stubEnv('RUNNINGHUB_LOG', value);
    await server.rh.submit(MODEL, {});
    expect(written()).toEqual(levels);
    for (const level of levels) {
      expect(vi.mocked(console[level as 'info']).mock.calls[0]![0]).toMatch(/^runninghub: (POST \/|task=1900)/);
    }
  });

  it.each(['loud', 'error', '1', '"debug"', 'rh-key-of-somebody'])(
    'and that it knows no %s is said once, without the value',
    async (value) => {
      const server = await serve({ submit: [s.task()], query: [s.success()] });
      vi.stubEnv('RUNNINGHUB_LOG', value);
      const task = await server.rh.submit(MODEL, {});
      await task.result();
      const text = 'runninghub: RUNNINGHUB_LOG must be debug, info, warn or off';
      expect(vi.mocked(console.warn).mock.calls).toEqual([[text]]);
      expect(written()).toEqual(['warn']);
      vi.stubEnv('RUNNINGHUB_LOG', `${value}?`);
      await task.status();
      expect(written()).toEqual(['warn', 'warn']);
    },
  );

  it('but of a value that it does not know nothing is said where a logger hears all', async () => {
    const server = await serve({ submit: [s.task()] }, { logger: {} });
    vi.stubEnv('RUNNINGHUB_LOG', 'verbose');
    await server.rh.submit(MODEL, {});
    expect(written()).toEqual([]);
  });

  it('and a logger that is given is the only one that hears', async () => {
    vi.stubEnv('RUNNINGHUB_LOG', 'debug');
    const server = await serve({ submit: [s.task()] }, { logger: {} });
    await server.rh.submit(MODEL, {});
    expect(written()).toEqual([]);
  });
});
