import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveSimulator, type SimulatorServerOptions } from '../../src/simulator/server.js';
import { requestOf, type SentRequest } from './sent-request.js';

/** What a file holds: a request as a client in use sends it, and what it has to be answered with. */
interface Asked extends SentRequest {
  /** When it was seen, as exactly as is known. */
  readonly captured: string;
  /** Where it comes from, in general words. */
  readonly source: string;
  /** How sure it is that the platform answers so. */
  readonly certainty: 'captured' | 'documented' | 'reported by one side' | 'not seen';
  /** Settings of the simulator that the request is sent to. */
  readonly simulator?: SimulatorServerOptions;
  readonly answer: {
    /** @default 200 */
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Fields that the answer has. */
    readonly body?: object;
    /** What else its fields look like: patterns by the path of a field, such as `data.fileName`. */
    readonly like?: Readonly<Record<string, string>>;
  };
}

const folder = path.join(import.meta.dirname, 'requests');

describe('a request of a client in use', () => {
  it.each(readdirSync(folder))('is answered as by the platform: %s', async (file) => {
    const asked = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Asked;
    const { status = 200, headers = {}, body = {}, like = {} } = asked.answer;
    const server = await serveSimulator(asked.simulator);
    try {
      const response = await fetch(await requestOf(asked, server.url));
      const text = await response.text();
      const given: unknown = text === '' ? {} : JSON.parse(text);
      expect({ status: response.status, body: given }, text).toMatchObject({ status, body });
      for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toContain(value);
      for (const [field, pattern] of Object.entries(like)) {
        expect(String(valueAt(given, field)), field).toMatch(new RegExp(pattern));
      }
    } finally {
      await server.close();
    }
  });
});

function valueAt(value: unknown, field: string): unknown {
  return field.split('.').reduce((within, name) => (within as Record<string, unknown>)[name], value);
}
