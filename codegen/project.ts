import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.js';
import type { Files } from './emit/emit.js';
import { compare, type Drift, isClean, replaceFolder } from './emit/write-folder.js';
import { linterOf } from './spec/lint.js';
import { loadSpec } from './spec/load.js';
import { SpecError } from './spec/spec-error.js';

/** What an update of the catalog left to a person: while it is there, nothing is generated. */
export const CHECKLIST = 'spec/catalog-update.md';

/** What the spec of a project gives, beside what is there. */
export interface Generation {
  /** The files that belong into `generated/`. */
  readonly files: Files;
  /** What `generated/` lacks of them, or has beside them. */
  readonly drift: Drift;
  /** Whether the entry file of the spec lists all models. */
  readonly isListed: boolean;
  /** Brings `generated/` and the list in step. */
  readonly write: () => void;
}

/**
 * Generates everything in memory.
 *
 * @param root Folder of the project.
 * @throws SpecError when the spec is broken, its rules refuse it, a model is a draft, or a checklist is open.
 */
export async function generateProject(root: string): Promise<Generation> {
  const checklist = path.join(root, CHECKLIST);
  if (existsSync(checklist)) {
    throw new SpecError('look at its points, then run `npm run catalog:update -- --resume`', { file: checklist });
  }
  const folder = path.join(root, 'generated');
  const spec = await loadSpec(path.join(root, 'spec', 'openapi.yaml'), await linterOf(root));
  const files = await build(spec, root);
  const drift = compare(folder, files);
  const isListed = readFileSync(spec.entry, 'utf8') === spec.entryText;
  const write = () => {
    if (!isListed) writeFileSync(spec.entry, spec.entryText);
    // An unchanged folder keeps its time stamps, so nothing that watches it starts to build.
    if (!isClean(drift)) replaceFolder(folder, files);
  };
  return { files, drift, isListed, write };
}
