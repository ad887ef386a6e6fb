// @ts-check
/** @import { Context, Location, Operation, Report, Visit } from './types.js' */
import { isMap, isText } from '../conventions/keys.mjs';
import { MODEL, MODEL_PREFIX } from '../conventions/model.mjs';
import { bodyOf, checkKeys, familyOf, isModelFile } from './helpers.mjs';
import { checkPrice } from './price.mjs';

/** Every operation in `spec/models` carries a complete `x-model` block, and nothing else does. */
export function completeModel() {
  let route = '';
  return {
    PathItem: /** @type {Visit<unknown>} */ ({
      enter(_item, ctx) {
        route = String(ctx.key);
      },
    }),
    Operation: /** @type {Visit<Operation>} */ ({
      enter(operation, ctx) {
        checkOperation(operation, route, ctx, (message, location) => ctx.report({ message, location }));
      },
    }),
  };
}

/**
 * @param {Operation} operation
 * @param {string} route
 * @param {Context} ctx
 * @param {Report} report
 */
function checkOperation(operation, route, ctx, report) {
  const model = operation['x-model'];
  const location = ctx.location.child(['x-model']);
  if (!isModelFile(ctx.location)) {
    const message = 'An operation with x-model belongs into a file of its own: spec/models/<family>/<model>.yaml.';
    if (model) report(message, location);
    return;
  }
  if (!isMap(model)) {
    report('A model needs an x-model block; see any other file in spec/models.', ctx.location.key());
    return;
  }
  checkKeys(model, MODEL, location, report);
  checkPlace(model, route, ctx.location, report);
  checkOutput(model, location, report);
  checkLifecycle(operation, model.lifecycle, ctx.location, report);
  if (isMap(model.price)) checkPrice(model.price, bodyOf(operation, ctx)?.node, location.child(['price']), report);
}

/**
 * A task that names what it makes makes that. Tasks that end in music, speech or worlds do not: steps on the way there
 * give an id or a file.
 *
 * @param {Record<string, unknown>} model
 * @param {Location} location
 * @param {Report} report
 */
function checkOutput({ task, output }, location, report) {
  const made = /-to-(image|video|3d|text)$/.exec(String(task))?.[1];
  if (made === undefined || output === made || !MODEL.keys.output.test(output)) return;
  report(
    `The task ${String(task)} makes ${made}, but output is ${String(output)}. Make them agree.`,
    location.child(['output']),
  );
}

/**
 * The id is the path, and the family is the folder.
 *
 * @param {Record<string, unknown>} model
 * @param {string} route
 * @param {Location} location
 * @param {Report} report
 */
function checkPlace({ id, family }, route, location, report) {
  if (isText(id) && route !== MODEL_PREFIX + id) {
    const message = `id is ${id}, but the path is ${route}. Run \`npm run generate\`, which keeps the list of paths.`;
    report(message, location.child(['x-model', 'id']));
  }
  const folder = familyOf(location) ?? '';
  if (isText(family) && family !== folder) {
    const message = `family is ${family}, but the file is in models/${folder}. Make them agree.`;
    report(message, location.child(['x-model']));
  }
}

/**
 * `deprecated` is what other tools read; `lifecycle` is what ours read.
 *
 * @param {Operation} operation
 * @param {unknown} lifecycle
 * @param {Location} location
 * @param {Report} report
 */
function checkLifecycle(operation, lifecycle, location, report) {
  const { status } = isMap(lifecycle) ? lifecycle : {};
  if ((status === 'deprecated' || status === 'withdrawn') && operation.deprecated !== true) {
    report(`The lifecycle is ${status}. Add deprecated: true to the operation.`, location.key());
  } else if (status === 'active' && operation.deprecated) {
    const message = 'An active model must not be deprecated. Take out deprecated, or change the lifecycle.';
    report(message, location.child(['deprecated']));
  }
}
