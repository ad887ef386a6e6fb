/** What the worker is given: see wrangler.jsonc, and dev.mjs for the secrets. */
declare namespace Cloudflare {
  interface Env {
    readonly TASKS: KVNamespace;
    readonly RUNNINGHUB_API_KEY: string;
    readonly HOOK_SECRET: string;
    readonly SESSION_SECRET: string;
    /** The simulator, while there is no key. */
    readonly RUNNINGHUB_BASE_URL?: string;
  }
}
