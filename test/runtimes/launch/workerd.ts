import { bundle } from '../bundle.js';
import { load, tool } from '../tools.js';
import type { Report, Runtime } from './types.js';

/** The part of miniflare that is used. */
interface Miniflare {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
  dispose(): Promise<void>;
}

interface MiniflareModule {
  readonly Miniflare: new (options: object) => Miniflare;
}

/**
 * workerd, the runtime of Cloudflare Workers, through miniflare. The suite is bundled, as wrangler bundles a worker.
 */
export const workerd: Runtime = {
  name: 'workerd',
  find() {
    const path = tool('miniflare');
    return path ? { path } : { missing: 'npm package miniflare (--install)' };
  },
  async run(_path, project, settings): Promise<Report> {
    const script = await bundle(project, 'hosts/worker.js', ['workerd', 'worker', 'browser']);
    const { Miniflare } = load<MiniflareModule>('miniflare')!;
    const miniflare = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' });
    try {
      const response = await miniflare.dispatchFetch('http://worker/', {
        method: 'POST',
        body: JSON.stringify(settings),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`workerd answered HTTP ${response.status}: ${text.slice(0, 2000)}`);
      const { results } = JSON.parse(text) as Report;
      return { version: version(), results };
    } finally {
      await miniflare.dispose();
    }
  },
};

function version(): string | undefined {
  return load<{ readonly version: string }>('workerd/package.json')?.version;
}
