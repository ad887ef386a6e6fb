import { build } from 'esbuild';
import { load } from '../../runtimes/tools.js';

/** The part of miniflare that is used. */
interface Miniflare {
  readonly ready: Promise<URL>;
  dispose(): Promise<void>;
}

/** Starts a worker in workerd, bundled as wrangler does it. */
export async function startWorker(file: string, bindings: Readonly<Record<string, string>>) {
  const { Miniflare } = load<{ readonly Miniflare: new (options: object) => Miniflare }>('miniflare')!;
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  });
  const script = outputFiles[0]!.text;
  const worker = new Miniflare({ modules: true, script, bindings, compatibilityDate: '2026-01-01' });
  const { origin } = await worker.ready;
  return { origin, stop: () => worker.dispose() };
}
