import { type ClientOptions, type InputError, RunningHub } from '../../src/index.js';
import { ID, KEY } from '../support/server.js';

/** A client whose requests end in a list of the addresses and headers they were sent with. */
export function recorded(options: ClientOptions = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    sent.push({ url: String(url), init });
    return Response.json({ taskId: ID, status: 'SUCCESS', results: [{ url: 'https://files.example/out.png' }] });
  };
  return { rh: new RunningHub({ apiKey: KEY, fetch, ...options }), sent };
}

export const client = (options: object) => new RunningHub({ apiKey: KEY, ...options });

export function refused(options: object): InputError {
  try {
    client(options);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('the options were accepted');
}
