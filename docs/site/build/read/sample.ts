import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteModel } from './site.js';

/** What a model made of its example on the real platform, once. */
export interface Sample {
  /** Name of the file beside the record: `kling-v3.0-pro-image-to-video.mp4`. */
  readonly file: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** What was sent, with the names of files in place of files. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What it cost, with the currency; undefined when the platform did not say. */
  readonly cost?: string | undefined;
}

/** Folder and name of a model's sample without a suffix, those of its spec file: `kling/kling-elements`. */
export function sampleName({ about, file }: Pick<SiteModel, 'about' | 'file'>): string {
  return path.join(about.family, path.basename(file).replace(/\.ya?ml$/, ''));
}

/**
 * The sample of a model; undefined when nobody has taken one.
 *
 * @param folder Where samples are kept: `docs/samples`.
 */
export function sampleOf(model: Pick<SiteModel, 'about' | 'file'>, folder: string): Sample | undefined {
  const record = path.join(folder, `${sampleName(model)}.json`);
  return existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Sample) : undefined;
}
