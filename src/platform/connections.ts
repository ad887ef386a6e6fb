import { subscribe } from 'node:diagnostics_channel';
import { isError } from '../errors/is-error.js';
import type { Platform } from './types.js';

const FAILED = new WeakSet<Error>();
let isWatching = false;

/**
 * undici, which is the `fetch` of Node, tells of each connection that fails before it stands, with the error that
 * `fetch` then has as its cause. Nothing in the error says so: connections that stand fail with the same codes. Of a
 * `fetch` that tells nothing, as those of Bun and Deno, nothing is known here.
 */
export const watchConnections: Platform['watchConnections'] = () => {
  if (isWatching) return;
  isWatching = true;
  subscribe('undici:client:connectError', (message) => {
    const { error } = message as { error?: unknown };
    if (isError(error)) FAILED.add(error);
  });
};

export const neverConnected: Platform['neverConnected'] = (error) => FAILED.has(error);
