import { expect, it } from 'vitest';
import { QUERY_PATH } from '../../src/http/endpoints.js';
import { RequestLog } from '../../src/http/request-log.js';
import { RateLimitError } from '../../src/index.js';
import { createTask } from '../../src/task/task.js';

const ID = '1900000000000000301';
const task = createTask({} as never, { v: 1, id: ID });
const redact = (text: string) => text.replaceAll('canary', '***');
const request = { method: 'POST', path: QUERY_PATH, elapsed: 12 };

/** A log, and the lines that were written, each behind its level. */
function logged() {
  const lines: string[] = [];
  const keep = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  return { lines, log: new RequestLog({ debug: keep('debug'), info: keep('info'), warn: keep('warn') }) };
}

/** The first line about a response with this body. */
function lineOf(body: unknown, about: object = {}): string {
  const { lines, log } = logged();
  log.response({ ...request, ...about }, { status: 200, body }, redact);
  return lines[0]!;
}

it('tells of a request without a response, with its task and attempt, and not the key', () => {
  const { lines, log } = logged();
  log.failed({ ...request, task, attempt: 2 }, 'fetch failed (canary)', redact);
  log.failed({ ...request, attempt: 1 }, 'no response within 12 ms', redact);
  expect(lines).toEqual([
    `warn POST ${QUERY_PATH} failed after 12 ms: fetch failed (***) task=${ID} attempt=2`,
    `warn POST ${QUERY_PATH} failed after 12 ms: no response within 12 ms`,
  ]);
});

it('tells of what is done again, by the code, or else the status, or neither', () => {
  const { lines, log } = logged();
  const again = (details: object) => log.retrying('GET', '/x', new RateLimitError('no', details), 1499.6, 2);
  again({ code: '1003', status: 429, task });
  again({ status: 429 });
  again({});
  expect(lines).toEqual([
    `warn GET /x again in 1500 ms: RateLimitError code=1003 task=${ID} attempt=2`,
    'warn GET /x again in 1500 ms: RateLimitError code=HTTP-429 attempt=2',
    'warn GET /x again in 1500 ms: RateLimitError attempt=2',
  ]);
});

it('tells of what is gone on without', () => {
  const { lines, log } = logged();
  log.ignored('uploadStore.get', 'failed');
  expect(lines).toEqual(['warn uploadStore.get failed; the call goes on without it']);
});

it('cuts a code, and leaves out what is none', () => {
  expect(lineOf({ errorCode: 'E'.repeat(80), errorMessage: 'x' })).toBe(
    `debug POST ${QUERY_PATH} 200 12 ms code=${'E'.repeat(50)}`,
  );
  expect(lineOf({ errorCode: 'no code', errorMessage: 'x' })).toBe(`debug POST ${QUERY_PATH} 200 12 ms`);
});

it('finds the id of a task at the top and in an envelope, where it is one', () => {
  const line = `debug POST ${QUERY_PATH} 200 12 ms`;
  expect(lineOf({ taskId: ID })).toBe(`${line} task=${ID}`);
  expect(lineOf({ code: 0, data: { taskId: ID } })).toBe(`${line} task=${ID}`);
  expect(lineOf({ taskId: '7' }, { task })).toBe(`${line} task=${ID}`);
  for (const body of [{ taskId: 'a text' }, { taskId: `${ID} x` }, { taskId: `x ${ID}` }, { data: ID }, {}, null]) {
    expect(lineOf(body)).toBe(line);
  }
  expect(lineOf({ taskId: '1'.repeat(81) })).toBe(line);
});

it('tells of a status once, and of the words for one alone, when a task was asked about', () => {
  const { lines, log } = logged();
  const seen = (status: unknown, about: object = { task }) =>
    log.response({ ...request, ...about }, { status: 200, body: { taskId: ID, status } }, redact);
  for (const status of ['RUNNING', 'RUNNING', 'two words', 'x RUNNING', 'RUNNING x', undefined, 'SUCCESS'])
    seen(status);
  seen('FAILED', { task, path: '/other' });
  seen('FAILED', {});
  log.response({ ...request, task }, { status: 200, body: null }, redact);
  expect(lines.filter((line) => line.startsWith('info'))).toEqual([
    `info task=${ID} is RUNNING`,
    `info task=${ID} is SUCCESS`,
  ]);
});
