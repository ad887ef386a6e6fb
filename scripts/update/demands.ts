import path from 'node:path';
import type { Value } from '../../codegen/sources/catalog.js';
import { toIR } from '../../codegen/spec/ir.js';
import type { LoadedSpec } from '../../codegen/spec/load.js';
import type { ModelIR } from '../../codegen/spec/model.js';
import { SpecError } from '../../codegen/spec/spec-error.js';
import { auditModels, ROWS } from '../catalog-audit/audit.js';
import { readJson } from '../read-json.js';
import { unwrittenIn } from '../sync/draft/unwritten.js';

/** Something that the audit demands of a model or field. */
export interface Missing {
  readonly what: string;
  readonly name: string;
}

/** What the audit demands of a whole spec, and where it does not find it. */
export function demandsOf(spec: LoadedSpec, root: string): Missing[] {
  const documented = Object.keys(readJson(path.join(root, 'spec', 'documented-names.json')) as object);
  return missingIn(toIR(spec).models, documented);
}

/**
 * What the audit demands of drafts, so that a person hears it with all else that there is to do. Texts that are left to
 * write are told as such.
 *
 * @param drafts Their files, from the folder of the spec.
 */
export function demandsOfDrafts(spec: LoadedSpec, drafts: readonly string[]): Missing[] {
  const files = new Set(drafts.map((name) => path.join(path.dirname(spec.entry), name)));
  const models = modelsOf(spec).filter(({ file }) => files.has(file));
  const told = new Set(models.flatMap(leftToWrite).map(keyOf));
  return missingIn(models, []).filter((one) => !told.has(keyOf(one)));
}

function missingIn(models: readonly ModelIR[], documented: readonly string[]): Missing[] {
  return auditModels(models, documented)
    .filter(({ demanded }) => demanded)
    .flatMap(({ what, missing }) => missing.map((name) => ({ what, name })));
}

/** The models of a spec that its rules refuse, too; none of one that has no models to speak of. */
function modelsOf(spec: LoadedSpec): readonly ModelIR[] {
  try {
    return toIR(spec).models;
  } catch (error) {
    if (error instanceof SpecError) return [];
    throw error;
  }
}

function leftToWrite({ id, description, input, example }: ModelIR): Missing[] {
  const isLeft = (text: unknown) => unwrittenIn((text ?? null) as Value).length > 0;
  const fields = Object.entries(input.properties ?? {}).filter(([, field]) => isLeft(field.description));
  return [
    ...(isLeft(description) ? [{ what: ROWS.model, name: id }] : []),
    ...fields.map(([key]) => ({ what: ROWS.field, name: `${id} ${key}` })),
    ...(isLeft(example) ? [{ what: ROWS.example, name: id }] : []),
  ];
}

const keyOf = ({ what, name }: Missing) => `${what}: ${name}`;
