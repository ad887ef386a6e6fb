import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UserError } from '../../../codegen/spec/user-error.js';
import { file as local, type RunningHub } from '../../../src/index.js';
import type { SiteModel } from '../build/read/site.js';
import { sampleFiles } from '../build/samples.js';
import { replaceFiles } from '../shared/calls/input.js';
import { withSampleFiles } from '../shared/calls/sample-files.js';
import { type Sample, sampleName, sampleOf } from '../build/read/sample.js';

/** What a sample may be, and where it goes. */
export interface TakeOptions {
  /** Where samples are kept. */
  readonly folder: string;
  /** Most that the call may cost, as decimal text in the currency of the site. */
  readonly maxCost: string;
  /** Most that the file may weigh in MB: it is committed, and every visitor loads it. */
  readonly maxSizeMB: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * Calls a model with its example and keeps the first output with a record of the call, in place of an earlier sample.
 *
 * @returns Path of the file.
 * @throws UserError when the example takes a file that the site has no sample of, and when there is no output or it is
 * too large.
 * @throws RunningHubError as `run` does: CostLimitError before anything is paid.
 */
export async function takeSample(model: SiteModel, rh: RunningHub, options: TakeOptions): Promise<string> {
  const { folder, maxCost, maxSizeMB, date } = options;
  const work = mkdtempSync(path.join(tmpdir(), 'sample-'));
  try {
    for (const [name, bytes] of await sampleFiles()) writeFileSync(path.join(work, path.basename(name)), bytes);
    const example = withSampleFiles(model, model.example);
    const input = replaceFiles(example, ({ name }) => {
      const sample = path.join(work, name);
      if (!existsSync(sample)) throw new UserError(`the example takes ${name}, of which the site has no sample`);
      return local(sample);
    });
    const { output, usage } = await rh.run({ id: model.id }, input as Record<string, unknown>, { maxCost });
    if (!output) throw new UserError('the task ended without an output');
    const made = await rh.download(output).save(`${work}/out/`);
    const size = statSync(made).size / 1e6;
    if (size > maxSizeMB) throw new UserError(`the output has ${size.toFixed(1)} MB; see --max-size`);
    const target = path.join(folder, `${sampleName(model)}${path.extname(made)}`);
    const { amount, currency = '' } = usage.cost ?? {};
    const sample: Sample = {
      file: path.basename(target),
      date,
      input: replaceFiles(example, ({ name }) => name) as Sample['input'],
      ...(amount !== undefined && { cost: `${amount} ${currency}`.trim() }),
    };
    const earlier = sampleOf(model, folder);
    if (earlier) rmSync(path.join(path.dirname(target), earlier.file), { force: true });
    mkdirSync(path.dirname(target), { recursive: true });
    // The folder of temporary files may be on another disk, where nothing can be moved to.
    copyFileSync(made, target);
    writeFileSync(path.join(folder, `${sampleName(model)}.json`), `${JSON.stringify(sample, null, 2)}\n`);
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
