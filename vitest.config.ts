import { availableParallelism } from 'node:os';
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

export default defineConfig({
  resolve: { alias: platformAlias('node') },
  test: {
    include: ['test/**/*.test.ts'],
    // A thread is begun with less work than a process, and there is one for each file.
    pool: 'threads',
    // One more than there are processors: much of what runs here waits, for a browser, a command or a server.
    maxWorkers: availableParallelism() + 1,
    // What runs side by side in a file waits for the pauses of polling.
    maxConcurrency: 40,
    sequence: { sequencer: LongestFirst },
    setupFiles: 'test/support/patience.ts',
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
