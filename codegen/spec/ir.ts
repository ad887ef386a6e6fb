import path from 'node:path';
import { errorClassesOf, type ErrorClassesIR } from './error-classes.js';
import { toModel, type ModelIR } from './model.js';
import { NameRegistry } from './name-registry.js';
import type { LoadedSpec } from './load.js';
import { byCodeUnit, sorted } from './order.js';
import { platformSegments } from './platform-segments.js';
import { METHODS, type SpecErrorCode, type SpecOperation } from './types.js';
import { pointerTo } from './place.js';
import { SpecError } from './spec-error.js';

/** The whole spec in the form that the emitter writes down. */
export interface SpecIR {
  /** Sorted by id. */
  models: ModelIR[];
  /** Number of operations, models included. */
  operations: number;
  errorCodes: readonly SpecErrorCode[];
  errorClasses: ErrorClassesIR;
  /** First segments, after the prefix of models, of the paths that are none. */
  platformSegments: string[];
}

/**
 * Turns the loaded spec into the intermediate form, checking what only the whole spec can tell.
 *
 * @throws SpecError for a model that is incomplete, in the wrong folder, or shares a name with another one.
 */
export function toIR({ entry, document, origins }: LoadedSpec): SpecIR {
  const models: ModelIR[] = [];
  const names = new NameRegistry('operationId');
  const exports = new NameRegistry('exported name');
  const files = new NameRegistry('spec file');
  const folder = path.join(path.dirname(entry), 'models');
  let operations = 0;

  for (const [route, item] of Object.entries(document.paths ?? {})) {
    const file = origins.get(route) ?? entry;
    for (const method of METHODS) {
      const operation = item[method] as SpecOperation | undefined;
      if (!operation) continue;
      operations += 1;
      if (operation.operationId !== undefined) {
        names.claim(operation.operationId, file, pointerTo(method, 'operationId'));
      }
      if (operation['x-model'] && !isInside(folder, file)) {
        throw new SpecError('an operation with x-model belongs into a file of its own under models/', { file });
      }
    }
    if (!isInside(folder, file)) continue;
    const model = toModel(document, route, file);
    checkFamily(model, folder);
    files.claim(file.replace(/\.ya?ml$/, ''), file);
    exports.claim(model.helper, file, '#/post/operationId');
    exports.claim(model.inputName, file, '#/post/operationId');
    models.push(model);
  }
  const errorCodes = document['x-error-codes'] ?? [];
  return {
    models: sorted(models, (a, b) => byCodeUnit(a.id, b.id)),
    operations,
    errorCodes,
    errorClasses: errorClassesOf(errorCodes, entry),
    platformSegments: platformSegments(Object.keys(document.paths ?? {}), models),
  };
}

function isInside(folder: string, file: string): boolean {
  return file.startsWith(`${folder}${path.sep}`);
}

/** The generated file mirrors the spec file, so the folder must be the family. */
function checkFamily({ file, about }: ModelIR, folder: string): void {
  const actual = path.relative(folder, path.dirname(file));
  if (actual === about.family) return;
  throw new SpecError(`family is ${about.family}, but the file is in the folder models/${actual}; make them agree`, {
    file,
    pointer: pointerTo('post', 'x-model', 'family'),
  });
}
