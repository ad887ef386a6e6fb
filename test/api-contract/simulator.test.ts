import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSimulator, type SimulatorServer } from '../../src/simulator/server.js';
import { requestOf, type SentRequest } from '../answers/sent-request.js';
import { CONTRACTS } from './contract.js';
import { codeOf, formsOf, isGood, lacking, sentTo } from './forms.js';
import { OPERATIONS, type SpecOperation } from './platform-spec.js';

const headers = { authorization: 'Bearer any' };
const AT_ONCE = { queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };
let server: SimulatorServer;

beforeAll(async () => {
  server = await serveSimulator({ durations: AT_ONCE, apiKeys: ['any'], deliver: async () => new Response() });
});
afterAll(() => server.close());

async function sent(sent: SentRequest): Promise<Record<string, unknown>> {
  const response = await fetch(await requestOf(await withIds(sent), server.url));
  return (await response.json()) as Record<string, unknown>;
}

async function post(path: string, body: object): Promise<Record<string, string>> {
  const response = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as { taskId?: string; data: Record<string, string> };
  return answer.data ?? answer;
}

/** Makes what a request is about, anew for each: some of them delete it. */
async function withIds(request: SentRequest): Promise<SentRequest> {
  let text = JSON.stringify(request);
  const make: Readonly<Record<string, () => Promise<string>>> = {
    '<group>': async () => (await post('/openapi/v2/assets/groups/create', { name: 'cast' })).groupId!,
    '<asset>': async () => {
      const { groupId } = await post('/openapi/v2/assets/groups/create', { name: 'cast' });
      const asset = { groupId, url: 'https://example.com/a.png', assetType: 'Image', name: 'a' };
      return (await post('/openapi/v2/assets/create', asset)).assetId!;
    },
    '<task>': async () => (await hookedTask()).taskId,
    '<event>': async () => (await hookedTask()).id,
  };
  for (const [place, id] of Object.entries(make)) if (text.includes(place)) text = text.replaceAll(place, await id());
  return JSON.parse(text) as SentRequest;
}

/** A task whose end was told to a webhook. */
async function hookedTask() {
  const webhookUrl = 'https://example.com/hook';
  const { taskId } = await post('/openapi/v2/run/workflow/1900000000000000001', { nodeInfoList: [], webhookUrl });
  let id: string | undefined;
  // The clock of the machine needs a turn to deliver what a task at once sends.
  await expect
    .poll(async () => (id = (await post('/task/openapi/getWebhookDetail', { apiKey: 'any', taskId })).id))
    .toBeDefined();
  return { taskId: taskId!, id: id! };
}

function expectForm(operation: SpecOperation, answer: Record<string, unknown>, isSuccess: boolean): void {
  expect([operation.isResponse(answer), operation.isResponse.errors], JSON.stringify(answer)).toEqual([true, null]);
  const known = Object.values(operation.examples).filter((example) => isGood(example) === isSuccess);
  // A refusal that the spec shows has the code, too; the others have the form of a task or of an envelope.
  const forms = known.length > 0 ? known : [{ code: 301, msg: '', data: null }];
  const faults = forms.map((form) => lacking(answer, form));
  expect(faults, JSON.stringify(answer)).toContainEqual([]);
}

describe.each(OPERATIONS)('$id of the served simulator', (operation) => {
  const { request, refusals } = CONTRACTS[operation.id]!;
  const forms = Object.entries(formsOf(request));

  it.each(forms)('takes a request %s, and its answer has a form of the contract', async (_, change) => {
    const answer = await sent(sentTo(operation, request, change));
    expect(isGood(answer), JSON.stringify(answer)).toBe(true);
    expect([operation.isOwnResponse(answer), operation.isOwnResponse.errors]).toEqual([true, null]);
    expectForm(operation, answer, true);
  });

  it.each(refusals)('refuses $form', async ({ form, code, ...change }) => {
    const answer = await sent(sentTo(operation, request, change));
    expect(codeOf(answer), `${form}: ${JSON.stringify(answer)}`).toBe(code);
    expectForm(operation, answer, false);
  });

  it('refuses a request without a key, and one with a key that is none', async () => {
    const keyless = JSON.parse(JSON.stringify(request).replaceAll(/"api[kK]ey":"any",?/g, '')) as typeof request;
    const wrong = JSON.parse(
      JSON.stringify(request).replaceAll(/"(api[kK]ey)":"any"/g, '"$1":"none"'),
    ) as typeof request;
    const answers = [
      await sent(sentTo(operation, keyless, { headers: {} })),
      await sent(sentTo(operation, wrong, { headers: { authorization: 'Bearer none' } })),
    ];
    for (const answer of answers) {
      expect(String(codeOf(answer))).toBeOneOf(['301', '401', '412', '802', '1002', '1601']);
      expect([operation.isResponse(answer), operation.isResponse.errors]).toEqual([true, null]);
    }
  });
});
