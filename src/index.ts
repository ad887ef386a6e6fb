export { RunningHub } from './client.js';
export * from './core-entry.js';
