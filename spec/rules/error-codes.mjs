import { ERROR_CLASSES, ERROR_SIGNALS } from '../error-classes.mjs';

const FAMILIES = ['v1', 'v2', 'upload', 'http'];

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isBoolean = (value) => typeof value === 'boolean';
const isCode = (value) => typeof value === 'string' || Number.isInteger(value);
const oneOf = (names) => ({ test: (value) => names.includes(value), advice: `one of ${names.join(', ')}` });

/** What each key of an entry must be, and what to write. Keys that may be absent say so. */
const KEYS = {
  family: oneOf(FAMILIES),
  code: { test: isCode, advice: 'the code as on the wire', optional: true },
  match: { test: isText, advice: 'the text to recognize the failure by', optional: true },
  name: { test: isText, advice: 'the name of the code' },
  meaning: { test: isText, advice: 'what happened' },
  advice: { test: isText, advice: 'what to do about it', optional: true },
  class: oneOf(Object.keys(ERROR_CLASSES)),
  retryable: { test: isBoolean, advice: 'true or false' },
  ambiguous: { test: isBoolean, advice: 'true or false', optional: true },
  signal: { ...oneOf(Object.keys(ERROR_SIGNALS)), optional: true },
};

/** Every entry of the error table is complete, and its words are among those that the client acts on. */
export function errorCodes() {
  return {
    Root: {
      enter(root, ctx) {
        const raw = root['x-error-codes'];
        const { node, location } = raw?.$ref
          ? ctx.resolve(raw)
          : { node: raw, location: ctx.location.child(['x-error-codes']) };
        if (!Array.isArray(node)) return;
        const report = (message, place) => ctx.report({ message, location: place });
        node.forEach((entry, index) => checkEntry(entry, location.child([index]), report));
      },
    },
  };
}

function checkEntry(entry, location, report) {
  for (const [key, { test, advice, optional }] of Object.entries(KEYS)) {
    if (entry[key] === undefined) {
      if (!optional) report(`The error code lacks ${key}: ${advice}.`, location);
    } else if (!test(entry[key])) report(`${key} must be ${advice}.`, location.child([key]));
  }
  if ((entry.code === undefined) === (entry.match === undefined)) {
    report('An error code needs either code or match.', location);
  }
  for (const key of Object.keys(entry)) {
    if (key in KEYS) continue;
    report(`An error code knows ${Object.keys(KEYS).join(', ')}, not ${key}.`, location.child([key]).key());
  }
}
