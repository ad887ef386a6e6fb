import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import spec from '../../generated/openapi.json' with { type: 'json' };
import { isRunningHubError } from '../../src/index.js';
import type { Fault, SimulatorOptions } from '../../src/simulator/index.js';
import { serveSimulator } from '../../src/simulator/server.js';
import { raw, serve, task } from '../support/server.js';
import { codeOf, isGood, lacking } from './forms.js';
import { OPERATIONS } from './platform-spec.js';

type Answer = { readonly status?: number } & ({ readonly body: object } | { readonly text: string });

/** What both sides agree on about one outcome of `POST /openapi/v2/<model>`: a file each. */
interface Submit {
  /** Day on which the sources were last read. */
  readonly dated: string;
  readonly source: string;
  readonly certainty: 'documented' | 'captured' | 'reported by one side';
  readonly model?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The requests that have this outcome, by what they have; a good one where none are named. */
  readonly requests?: Readonly<Record<string, Answer>>;
  /** What brings the simulator to it: options, an ordered fault, and how many submits come before. */
  readonly simulator?: SimulatorOptions;
  readonly fault?: Fault;
  readonly before?: number;
  /** The forms in which it was seen. The simulator answers in the first. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What each gives in the client; `again` when it is one that the client waits for and submits once more. */
  readonly gives: { readonly value?: object; readonly error?: string; readonly code?: string };
  readonly again?: true;
}

const MODEL = 'rhart-image-n-pro/text-to-image';
const INPUT = { prompt: 'a red fox', resolution: '1k' };
const KEY = { authorization: 'Bearer any' };

const folder = path.join(import.meta.dirname, 'submits');
const outcomes = readdirSync(folder).map((file) => ({
  outcome: path.basename(file, '.json').replaceAll('-', ' '),
  ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Submit),
}));

const textOf = (answer: Answer) => ('text' in answer ? answer.text : JSON.stringify(answer.body));

// The spec has one schema for the answers of all that starts a task by v2.
const operation = OPERATIONS.find(({ id }) => id === 'runWorkflow')!;

it('answers of a model and of a workflow have one schema', () => {
  const { responses } = spec.paths[`/openapi/v2/${MODEL}`].post;
  expect(responses).toEqual(spec.paths['/openapi/v2/run/workflow/{workflowId}'].post.responses);
});

describe.each(outcomes)('a submit that is $outcome', (submit) => {
  const { model = MODEL, answers, gives, again = false, headers = KEY } = submit;
  const requests = Object.entries(submit.requests ?? { 'a good input': { body: INPUT } });

  it.each(requests)('has its form and code on the served simulator: %s', async (_, request) => {
    const server = await serveSimulator({ apiKeys: ['any'], ...submit.simulator });
    onTestFinished(() => server.close());
    const address = `${server.url}/openapi/v2/${model}`;
    const send = (body: string) => fetch(address, { method: 'POST', headers, body });
    for (let index = 0; index < (submit.before ?? 0); index++) await send(JSON.stringify(INPUT));
    if (submit.fault) server.simulator.fault(submit.fault);
    const response = await send(textOf(request));
    const answer = (await response.json()) as Record<string, unknown>;
    const first = Object.values(answers)[0]!;
    const example = JSON.parse(textOf(first)) as Record<string, unknown>;
    expect([operation.isResponse(answer), operation.isResponse.errors]).toEqual([true, null]);
    expect({ status: response.status, code: codeOf(answer), lacking: lacking(answer, example) }).toEqual({
      status: first.status ?? 200,
      code: codeOf(example),
      lacking: [],
    });
    expect(isGood(answer)).toBe('value' in gives && !again);
    expect(server.simulator.tasks).toHaveLength((submit.before ?? 0) + (isGood(answer) ? 1 : 0));
  });

  it.each(Object.entries(answers))('gives one thing in the client, in every form: %s', async (_, answer) => {
    const at = `/openapi/v2/${model}`;
    const { rh, of } = await serve({ [at]: [raw(textOf(answer), answer.status ?? 200), ...(again ? [task()] : [])] });
    const given: unknown = await rh.submit({ id: model }, INPUT).catch((error: unknown) => error);
    const outcome = isRunningHubError(given) ? { error: given.name, code: given.code } : { value: given };
    expect(outcome).toMatchObject(gives);
    const sent = of(at).map(({ method, body, headers: { authorization } }) => ({ method, body, authorization }));
    const one = { method: 'POST', body: INPUT, authorization: expect.stringMatching(/^Bearer \S+$/) as string };
    expect(sent).toEqual(again ? [one, one] : [one]);
  });
});
