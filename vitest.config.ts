import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { platformAlias } from './platform.config.js';

/** A small file that takes minutes: begun last, it would keep one processor while the others have nothing to do. */
const LONGEST = 'test/docs/browser/site.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/** What replaces modules, or counts timers, among which there may be one that another file has left behind. */
const NEEDS_A_THREAD = /\bvi\.mock\(|\bgetTimerCount\(|\bheldTimers\(|spyOn\(globalThis, '(?:set|clear)Timeout'/;

/** That, and what measures memory or holds a browser, has a thread for itself. */
const isAlone = (file: string) =>
  /^test\/(campaign|docs\/browser)\//.test(file) || NEEDS_A_THREAD.test(readFileSync(file, 'utf8'));

const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => path.posix.join('test', name.replaceAll('\\', '/')))
  .filter(isAlone);

export default defineConfig({
  resolve: { alias: platformAlias('node') },
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // To load the spec and the client anew for each file would take a third of all processor time.
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
    ],
    // A thread is begun with less work than a process.
    pool: 'threads',
    // One more than there are processors: much of what runs here waits, for a browser, a command or a server.
    maxWorkers: availableParallelism() + 1,
    // What runs side by side in a file waits for the pauses of polling.
    maxConcurrency: 40,
    sequence: { sequencer: LongestFirst },
    setupFiles: 'test/support/patience.ts',
    // What a test replaces is back before the next, which may be that of another file.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Nothing here is timed: these only end what hangs, on a machine that may be busy.
    expect: { poll: { timeout: 120_000 } },
    testTimeout: 300_000,
    hookTimeout: 600_000,
    coverage: {
      provider: 'v8',
      // Where money and tasks are at stake, every branch has a test; the rest is not counted.
      include: ['src/{async,errors,http,json,media,task}/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { branches: 100 },
    },
  },
});
