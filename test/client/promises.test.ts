import { expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { searchModels } from '../../src/catalog/index.js';
import { createProxy } from '../../src/proxy/index.js';
import { file, RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { silentClient } from '../support/silent-client.js';
import { failure } from '../support/watch.js';

const MODEL = 'rhart-image-x-official/text-to-image';
const INPUT = { prompt: 'a red fox' };
const FOX = 'https://files.example/fox.png';

/** What somebody gives who forgot to wait for it. */
const late = () => Promise.resolve({}) as never;

const { rh, requests } = silentClient(RunningHub);

const CALLS: Record<string, () => unknown> = {
  'rh.task': () => rh.task(late()),
  'options of result': () => rh.task('5').result(late()),
  'rh.download': () => rh.download(late()),
  'url of an output': () => rh.download({ url: late() }),
  'target of save': () => rh.download(FOX).save(late()),
  'options of blob': () => rh.download(FOX).blob(late()),
  'rh.upload': () => rh.upload(late()),
  'options of upload': () => rh.upload(new Blob(['x']), late()),
  model: () => rh.run(late(), INPUT as never),
  'id of a model': () => rh.submit({ id: late() }, INPUT),
  input: () => rh.run(MODEL, late()),
  'options of run': () => rh.run(MODEL, INPUT, late()),
  'field of an input': () => rh.run(MODEL, { prompt: late() }),
  maxCost: () => rh.run(MODEL, INPUT, { maxCost: late() }),
  timeout: () => rh.run(MODEL, INPUT, { timeout: late() }),
  signal: () => rh.run(MODEL, INPUT, { signal: late() }),
  webhookUrl: () => rh.run(MODEL, INPUT, { webhookUrl: late() }),
  'model of previewPrice': () => rh.previewPrice(late(), INPUT as never),
  'id of a workflow': () => rh.workflows.get(late()),
  'nodes of a workflow': () => rh.workflows.run('5', late()),
  'query of a list': () => rh.apps.list(late()),
  'media of an asset': () => rh.assets.upload(late(), { groupId: '1' }),
  'new asset': () => rh.assets.create(late()),
  'address to sign': () => rh.webhooks.sign(late(), 'x'.repeat(32)),
  'secret to sign with': () => rh.webhooks.sign(FOX, late()),
  delivery: () => rh.webhooks.parse(late()),
  event: () => rh.webhooks.confirm(late()),
  'task of a delivery': () => rh.webhooks.get(late()),
  'file of a LoRA': () => rh.lora.upload(late(), late()),
  'options of a client': () => new RunningHub(late()),
  apiKey: () => new RunningHub({ apiKey: late() }),
  baseUrl: () => new RunningHub({ baseUrl: late() }),
  'words to search': () => searchModels(late()),
  archive: () => openArchive(late()),
  'options of a proxy': () => createProxy(late()),
  'options of a simulator': () => createSimulator(late()),
  fault: () => createSimulator().fault(late()),
  file: () => file(late()),
};

it.each(Object.entries(CALLS))(
  'a promise in the place of %s is refused as one that was not awaited',
  async (_, call) => {
    const error = await failure(Promise.resolve().then(call));
    expect(error).toMatchObject({ name: 'InputError', message: expect.stringMatching(/await/i) });
    expect(requests()).toBe(0);
  },
);
