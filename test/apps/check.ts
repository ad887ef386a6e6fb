import { serveSimulator } from '../../src/simulator/server.js';
import type { CheckResult, Ended } from './types.js';

/** What every program of these apps prints when it has made and loaded a picture. */
const PICTURE = /^picture image\/png [1-9]\d{2,}$/m;

/** The environment of a program: a platform on the loopback interface that makes pictures at once. */
export async function withPlatform<T>(use: (env: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
  const server = await serveSimulator({ durations: { create: 0, queue: 0, image: 0 } });
  try {
    return await use({ RUNNINGHUB_BASE_URL: server.url, RUNNINGHUB_API_KEY: 'any' });
  } finally {
    await server.close();
  }
}

/** A step that has to end well. */
export function ended(area: string, name: string, { code, printed }: Ended): CheckResult {
  return code === 0
    ? { area, name, outcome: 'passed' }
    : { area, name, outcome: 'failed', reason: `exit code ${code}: ${printed.slice(-3000)}` };
}

/** A program that has to end well and to say that it has a picture. */
export function drew(area: string, name: string, program: Ended): CheckResult {
  const result = ended(area, name, program);
  if (result.outcome === 'failed' || PICTURE.test(program.printed)) return result;
  return { area, name, outcome: 'failed', reason: `no picture: ${program.printed.slice(-3000)}` };
}
