/** The ways in which a program can start a task and wait for it. */
import { createApi } from '../../src/api/index.js';
import { RunningHub, type ClientOptions, type Task } from '../../src/index.js';
import { createProxy } from '../../src/proxy/index.js';

const MODEL = { id: 'campaign/text-to-image', output: 'image' } as const;
const PREFIX = '/api/runninghub';

/** The clients through which tasks are started. */
export interface Clients {
  readonly rh: RunningHub;
  /** Without a key, behind our own proxy. */
  readonly proxied: RunningHub;
  readonly api: ReturnType<typeof createApi>;
}

/** Clients of a server, with the same limits everywhere. */
export function clientsOf(baseUrl: string, options: ClientOptions = {}): Clients {
  const { requestTimeout } = options;
  const rh = new RunningHub({ ...options, apiKey: 'campaign', baseUrl });
  const proxy = createProxy({
    apiKey: 'campaign',
    secret: 'a secret of the campaign',
    baseUrl,
    requestTimeout,
    prefix: PREFIX,
    allow: [MODEL],
    authorize: () => true,
  });
  const proxied = new RunningHub({
    ...options,
    apiKey: null,
    baseUrl: `http://shop.example${PREFIX}`,
    fetch: (url, init) => proxy(new Request(url, init)),
  });
  return { rh, proxied, api: createApi(rh) };
}

/** What the platform reported where the low-level client hands that on as it came. */
export class Reported extends Error {}

/** Every method that submits. */
export const SUBMITS: Record<string, (clients: Clients, prompt: string) => Promise<Task>> = {
  'submit()': ({ rh }, prompt) => rh.submit(MODEL, { prompt }),
  'workflows.submit()': ({ rh }, prompt) => rh.workflows.submit('1900000000000000001', { '6.text': prompt }),
  'apps.submit()': ({ rh }, prompt) => rh.apps.submit('1900000000000000002', { '6.text': prompt }),
  'quickCreate.submit()': ({ rh }, prompt) => rh.quickCreate.submit('1900000000000000003', '001', [quickNode(prompt)]),
  'submit() through the proxy': ({ proxied }, prompt) => proxied.submit(MODEL, { prompt }),
  'the low-level client': lowLevel,
};

async function lowLevel({ rh, api }: Clients, prompt: string): Promise<Task> {
  // No model of the spec has this name, so that no real one can be meant.
  const path = `/openapi/v2/${MODEL.id}` as '/openapi/v2/rhart-image-x-official/text-to-image';
  const { data, error } = await api.POST(path, { body: { prompt } as never });
  const body = (data ?? error) as { taskId?: string; data?: { taskId?: string } };
  const taskId = body.taskId || body.data?.taskId;
  if (!taskId) throw new Reported(JSON.stringify(body));
  return rh.task(taskId);
}

const quickNode = (fieldValue: string) => ({
  nodeId: '6',
  nodeName: 'Text',
  fieldName: 'text',
  fieldType: 'STRING',
  fieldValue,
  description: 'prompt',
});

/** What a task came to. */
export interface Finished {
  readonly taskId: string;
  readonly outputs: readonly { readonly url?: string }[];
}

/** Every method that runs to the end, and every way to wait for what was submitted. */
export const RUNS: readonly ((clients: Clients, prompt: string) => Promise<Finished>)[] = [
  ({ rh }, prompt) => rh.run(MODEL, { prompt }),
  ({ rh }, prompt) => rh.workflows.run('1900000000000000001', { '6.text': prompt }),
  ({ rh }, prompt) => rh.apps.run('1900000000000000002', { '6.text': prompt }),
  ({ rh }, prompt) => rh.quickCreate.run('1900000000000000003', '001', [quickNode(prompt)]),
  ({ proxied }, prompt) => proxied.run(MODEL, { prompt }),
  ...Object.values(SUBMITS).map((submit) => async (clients: Clients, prompt: string) => {
    return (await submit(clients, prompt)).result();
  }),
  async ({ rh }, prompt) => {
    const task = await rh.submit(MODEL, { prompt });
    return rh.task(JSON.stringify(task)).result();
  },
  async ({ rh }, prompt) => {
    const task = await rh.submit(MODEL, { prompt });
    for await (const event of task.events()) if (event.taskId !== task.id) throw new Error('an event of another task');
    return task.result();
  },
];
