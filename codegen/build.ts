import path from 'node:path';
import { emit, headerFor, type Files } from './emit/emit.js';
import { emitEndpointTypes } from './emit/endpoint-types.js';
import { emitStats } from './emit/stats.js';
import { chineseProblems } from './spec/chinese-problems.js';
import { chineseFolder } from './spec/chinese.js';
import { toIR } from './spec/ir.js';
import type { LoadedSpec } from './spec/load.js';
import { pointerTo } from './spec/place.js';
import { SpecError } from './spec/spec-error.js';

/**
 * Generates every file in memory.
 *
 * @param root Folder that the generated files name the spec files relative to.
 * @throws SpecError when the spec is broken, a model is a draft that nobody has looked at, or its Chinese
 * texts do not say what its English does.
 */
export async function build(spec: LoadedSpec, root: string): Promise<Files> {
  const ir = toIR(spec);
  // What is measured and compared may hold drafts; what is handed to users may not.
  const draft = ir.models.find(({ about }) => about.review);
  if (draft) {
    const reason = 'this is a draft: look at each point of review, then take review out';
    throw new SpecError(reason, { file: draft.file, pointer: pointerTo('post', 'x-model', 'review') });
  }
  const [chinese] = chineseProblems(ir.models, chineseFolder(spec.entry));
  if (chinese) throw chinese.error;
  const files = emit(ir, root, spec.entry);
  files.set('openapi.json', `${JSON.stringify(spec.document, null, 2)}\n`);
  const header = headerFor(path.relative(root, spec.entry).split(path.sep).join('/'));
  files.set('paths.gen.ts', await emitEndpointTypes(spec.document, header));
  files.set('stats.json', emitStats(ir));
  return files;
}
