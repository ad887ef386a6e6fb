import { randomBytes } from 'node:crypto';

// On Cloudflare these are secrets: `wrangler secret put HOOK_SECRET`.
process.env.HOOK_SECRET ??= randomBytes(32).toString('hex');
process.env.SESSION_SECRET ??= randomBytes(32).toString('hex');
// So that the worker gets the variables of this process.
process.env.CLOUDFLARE_INCLUDE_PROCESS_ENV = 'true';
await import('./with-simulator.mjs');
