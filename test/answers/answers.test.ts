import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalog/index.js';
import { OUTPUTS_PATH } from '../../src/http/endpoints.js';
import { isRunningHubError } from '../../src/index.js';
import { json, QUERY, raw, serve, stores, type Step, success, task } from '../support/server.js';
import { CALLS } from './calls.js';

/** What a file holds: a response as it came from the platform or a server in between, and what it has to give. */
interface Answer {
  /** When it was seen, as exactly as is known. */
  readonly captured: string;
  /** Where it comes from, in general words. */
  readonly source: string;
  /** The call that it is given to: a name of `CALLS`. */
  readonly call: string;
  readonly status?: number;
  /** The response; `text` where the text matters, as for long numbers and pages. */
  readonly body?: unknown;
  readonly text?: string;
  /** What the same endpoint says afterwards: a name of `LATER`, or a response; else it says the same again. */
  readonly then?: unknown;
  /** What a query says about the task that a submit started: a name of `LATER`. */
  readonly query?: string;
  /** What v1 says about the outputs of the task. */
  readonly outputs?: unknown;
  readonly expect: {
    readonly value?: object;
    /** Name of the class of the error, and what it has. */
    readonly error?: string;
    readonly code?: string;
    readonly field?: string;
    /** Parts of its message. */
    readonly says?: readonly string[];
    /** A part of its advice, and one of what the catalog knows about its code. */
    readonly advice?: string;
    readonly explained?: string;
    /** How often the endpoint is asked. */
    readonly requests?: number;
  };
}

const LATER: Readonly<Record<string, Step>> = {
  success: success(),
  accepted: task(),
  unknown: task('FAILED', { errorCode: '1000', errorMessage: 'unknown error' }),
  stored: stores(),
};

const later = (given: unknown): Step => (typeof given === 'string' ? LATER[given]! : json(given));

const folder = import.meta.dirname;
// What is in `requests` is the other side of the conversation.
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.json') && !file.startsWith('requests'),
);

describe('a response that was seen', () => {
  it.each(files)('is read as what it says: %s', async (file) => {
    const answer = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Answer;
    const { status = 200, then, query, outputs, expect: wanted } = answer;
    const call = CALLS[answer.call]!;
    const text = answer.text ?? JSON.stringify(answer.body);
    const steps = [raw(text, status), ...(then === undefined ? [] : [later(then)])];
    const { rh, count } = await serve({
      ...call.before,
      ...(query !== undefined && { query: later(query) }),
      ...(outputs !== undefined && { [OUTPUTS_PATH]: json(outputs) }),
      [call.path === QUERY ? 'query' : call.path]: steps,
    });
    const given: unknown = await call.make(rh, text).catch((error: unknown) => error);
    const requests = wanted.requests === undefined ? undefined : count(call.action ?? call.path);
    expect({ ...observed(given, wanted), requests }).toMatchObject(wanted);
  });
});

/** What a call gave, in the terms of what is wanted. */
function observed(given: unknown, wanted: Answer['expect']): object {
  if (!isRunningHubError(given)) return { value: given };
  const known = Object.values(explain(given) ?? {}).join(' ');
  const within = (text: string, part: string | undefined) => (part !== undefined && text.includes(part) ? part : text);
  return {
    error: given.name,
    code: given.code,
    field: given.field,
    says: wanted.says?.map((part) => within(given.message, part)),
    advice: within(given.advice, wanted.advice),
    explained: within(known, wanted.explained),
  };
}
