import {
  manualClock,
  type ManualClock,
  type Simulator,
  type SimulatorModel,
  type SimulatorOptions,
} from '../../src/simulator/index.js';
import { simulate } from '../../src/simulator/simulator.js';
import { watched } from '../api-contract/watched.js';

const picture = {
  type: 'string',
  format: 'uri',
  'x-media': { kind: 'image', accept: ['jpg', 'png'], maxSizeMB: 1 },
} as const;

/** One model per kind of output, with the constraints that the tests need. */
export const models: SimulatorModel[] = [
  {
    id: 'test/image',
    output: 'image',
    schema: {
      type: 'object',
      required: ['prompt'],
      additionalProperties: false,
      properties: {
        prompt: { type: 'string', minLength: 1, maxLength: 10 },
        aspectRatio: { type: 'string', enum: ['1:1', '16:9', '9:16'] },
        quality: { type: 'string', enum: ['low', 'high'] },
        n: { type: 'integer', minimum: 1, maximum: 4 },
        imageUrls: { type: 'array', maxItems: 2, items: picture },
      },
    },
    price: {
      currency: 'CNY',
      per: 'call',
      asOf: '2026-05-07',
      rules: [
        { when: { quality: 'high' }, amount: '0.3' },
        { when: { quality: 'low' }, amount: '0.1' },
      ],
      defaults: { quality: 'high' },
    },
  },
  {
    id: 'test/video',
    output: 'video',
    schema: {
      type: 'object',
      properties: { prompt: { type: 'string' }, duration: { type: 'string' }, imageUrl: picture },
    },
    price: {
      currency: 'CNY',
      per: 'second',
      quantity: { field: 'duration' },
      asOf: '2026-05-07',
      rules: [{ amount: '0.315' }],
    },
  },
  { id: 'test/audio', output: 'audio', schema: { type: 'object' } },
  { id: 'test/3d', output: '3d', schema: { type: 'object' } },
  { id: 'test/text', output: 'text', schema: { type: 'object' } },
  { id: 'test/file', output: 'file', schema: { type: 'object' } },
];

/** Every kind of task takes ten seconds: one to be created, two in the queue, seven running. */
const seven = { image: 7000, video: 7000, audio: 7000, '3d': 7000, text: 7000, file: 7000 };

/** What the platform answers; which of the fields there are depends on the endpoint. */
export interface PlatformResponse {
  readonly taskId: string;
  readonly status: string;
  readonly errorCode: string;
  readonly errorMessage: string;
  readonly results: readonly { readonly url: string; readonly outputType: string }[];
  readonly usage: Readonly<Record<string, string | null>>;
  readonly code: number;
  readonly data: { readonly download_url: string; readonly fileName: string; readonly [field: string]: string };
}

export interface Bench {
  readonly sim: Simulator<ManualClock>;
  /** Posts JSON with a good key and decodes the response. */
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<PlatformResponse>;
  readonly submit: (model: string, input: unknown) => Promise<PlatformResponse>;
  readonly query: (taskId: string) => Promise<PlatformResponse>;
  /** Submits, lets the task end and returns it. */
  readonly finish: (model: string, input: unknown) => Promise<PlatformResponse>;
  readonly upload: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<PlatformResponse>;
}

/** A simulator of the fixture models with a clock that stands still, and short ways to call it. */
export function bench(options: Partial<SimulatorOptions> = {}): Bench {
  const unwatched = simulate(options.models ?? models, {
    clock: manualClock(),
    apiKeys: ['good'],
    durations: { create: 1000, queue: 2000, ...seven },
    ...options,
  } as SimulatorOptions<ManualClock>);
  const sim = watched(unwatched);
  const authorization = 'Bearer good';
  const self: Bench = {
    sim,
    async post(path, body, headers = { authorization }) {
      const response = await sim.fetch(sim.origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return (await response.json()) as PlatformResponse;
    },
    submit: (model, input) => self.post(`/openapi/v2/${model}`, input),
    query: (taskId) => self.post('/openapi/v2/query', { taskId }),
    async finish(model, input) {
      const { taskId } = await self.submit(model, input);
      await sim.clock.advance(10_000);
      return self.query(taskId);
    },
    async upload(bytes, name) {
      const form = new FormData();
      form.append('file', new File([bytes], name));
      const response = await sim.fetch(`${sim.origin}/openapi/v2/media/upload/binary`, {
        method: 'POST',
        headers: { authorization },
        body: form,
      });
      return (await response.json()) as PlatformResponse;
    },
  };
  return self;
}
