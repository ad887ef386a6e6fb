import { bodyOf, familyOf, isModelFile } from './helpers.mjs';
import { checkPrice } from './price.mjs';

const OUTPUTS = ['image', 'video', 'audio', '3d', 'text', 'file'];
const STATES = ['active', 'deprecated', 'withdrawn'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const KEBAB = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isTextList = (value) => Array.isArray(value) && value.every(isText);
const isDate = (value) => typeof value === 'string' && DATE.test(value);

/** What each key of `x-model` must be, and what to write. Keys that may be absent say so. */
const KEYS = {
  name: { test: isText, advice: "the name in the vendor's documentation" },
  aliases: { test: isTextList, advice: 'a list of other names', optional: true },
  family: { test: (value) => KEBAB.test(value), advice: 'the brand in kebab-case, such as gpt-image' },
  task: { test: (value) => KEBAB.test(value), advice: 'what the model does, such as text-to-image' },
  output: { test: (value) => OUTPUTS.includes(value), advice: `one of ${OUTPUTS.join(', ')}` },
  channel: { test: (value) => KEBAB.test(value), advice: 'the channel in kebab-case, or standard' },
  lifecycle: {
    test: (value) => STATES.includes(value?.status) && isDate(value.date),
    advice: `{ status: one of ${STATES.join(', ')}, date: 'YYYY-MM-DD' }`,
  },
  price: { test: (value) => typeof value === 'object' && value !== null, advice: 'a price block', optional: true },
  sources: {
    test: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((it) => isText(it?.name) && isDate(it.date)),
    advice: "a list of { name, date: 'YYYY-MM-DD', note? }",
  },
};

/** Every operation in `spec/models` carries a complete `x-model` block, and nothing else does. */
export function completeModel() {
  return {
    Operation: {
      enter(operation, ctx) {
        const model = operation['x-model'];
        const report = (message, location = ctx.location.child(['x-model'])) => ctx.report({ message, location });
        if (!isModelFile(ctx.location)) {
          if (model)
            report('An operation with x-model belongs into a file of its own: spec/models/<family>/<model>.yaml.');
          return;
        }
        if (typeof model !== 'object' || model === null) {
          report('A model needs an x-model block; see any other file in spec/models.', ctx.location.key());
          return;
        }
        checkKeys(model, ctx.location.child(['x-model']), report);
        checkLifecycle(operation, model, ctx.location, report);
        if (isText(model.family) && model.family !== familyOf(ctx.location)) {
          const folder = familyOf(ctx.location) ?? '';
          report(`family is ${model.family}, but the file is in models/${folder}. Make them agree.`);
        }
        if (model.price)
          checkPrice(model.price, bodyOf(operation, ctx)?.node, ctx.location.child(['x-model', 'price']), report);
      },
    },
  };
}

function checkKeys(model, location, report) {
  for (const [key, { test, advice, optional }] of Object.entries(KEYS)) {
    if (model[key] === undefined) {
      if (!optional) report(`x-model lacks ${key}: ${advice}.`, location.key());
    } else if (!test(model[key])) report(`${key} must be ${advice}.`, location.child([key]));
  }
  for (const key of Object.keys(model)) {
    if (key in KEYS) continue;
    report(`x-model knows ${Object.keys(KEYS).join(', ')}, not ${key}.`, location.child([key]).key());
  }
}

/** `deprecated` is what other tools read; `lifecycle` is what ours read. */
function checkLifecycle(operation, { lifecycle }, location, report) {
  const inactive = ['deprecated', 'withdrawn'].includes(lifecycle?.status);
  if (inactive && operation.deprecated !== true) {
    report(`The lifecycle is ${lifecycle.status}. Add deprecated: true to the operation.`, location.key());
  } else if (lifecycle?.status === 'active' && operation.deprecated) {
    report(
      'An active model must not be deprecated. Take out deprecated, or change the lifecycle.',
      location.child(['deprecated']),
    );
  }
  if (lifecycle?.replacedBy !== undefined && !isTextList(lifecycle.replacedBy)) {
    report('replacedBy must be a list of model ids.', location.child(['x-model', 'lifecycle', 'replacedBy']));
  }
}
