import type { HelperIR } from '../../codegen/emit/helper.js';
import { graphHelper } from '../../codegen/graphs/graph-helper.js';
import type { NodeClasses } from '../../codegen/graphs/node-classes.js';
import { modelHelper } from '../../codegen/sources/model-helper.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { TakenNames } from '../../spec/conventions/names.mjs';
import { isInputError } from '../../src/errors/input.js';
import { isOwnName } from './helper-name.js';
import type { Newer } from './newer-models.js';
import type { Read } from './saved.js';
import type { Settings } from './targets.js';

/** A helper that is to be written, and what it is made from. */
export interface Made {
  readonly ir: HelperIR;
  readonly kind: string;
  readonly id: string;
  readonly saved: unknown;
  /** Fields that are set to what is not among the values that they take. */
  readonly missing: Readonly<Record<string, string>>;
  /** Inputs for which a name was chosen, and which are not there. */
  readonly unused: readonly string[];
  /** Nodes whose values have no names, in a sentence. */
  readonly unnamed?: string | undefined;
}

/** @throws UserError that names the helper, when what was read is no graph and no app. */
export function graphHelpers(read: readonly Read[], classes: NodeClasses | undefined): Made[] {
  return read.map(({ target, saved }) => {
    try {
      const ir = graphHelper({ ...target, saved, classes });
      const inputs = new Set(Object.values(ir.nodes ?? {}).flat());
      const unused = Object.keys(target.names ?? {}).filter((input) => !inputs.has(input));
      return { ir, kind: target.kind, id: target.id, saved, missing: ir.missing, unused, unnamed: ir.unnamed };
    } catch (cause) {
      if (!(cause instanceof UserError) && !isInputError(cause)) throw cause;
      throw new UserError(`${target.helper}: ${cause.message}`, { cause });
    }
  });
}

/** @throws UserError when two helpers would have one name. */
export function modelHelpers({ models }: Newer, { targets, models: { names } }: Settings): Made[] {
  const taken = new TakenNames();
  for (const { helper } of targets) taken.claim(helper, helper);
  return models.map(({ model, source }) => {
    const helper = Object.hasOwn(names, model.id) ? names[model.id]! : helperNameOf(model.id);
    const owner = taken.claim(helper, model.id);
    if (owner) throw new UserError(`${model.id}: another helper is called ${owner.name}; give it a name in \`models\``);
    return {
      ir: modelHelper(model, helper, source),
      kind: 'model',
      id: model.id,
      saved: model,
      missing: {},
      unused: [],
    };
  });
}

/** `acme/paint-2/text-to-image` → `acmePaint2TextToImage`. */
function helperNameOf(id: string): string {
  const words = id.match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)));
  const joined = name.join('');
  return isOwnName(joined) ? joined : `model${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
}
