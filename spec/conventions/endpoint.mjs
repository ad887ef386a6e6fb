// @ts-check
// What the operation of a model is made of, and that of any other endpoint.

import { isBoolean, isDate, isMap, isMapList, isText, isTextList, oneOf } from './keys.mjs';

const SHARED = '/shared/responses/';

/** @type {(file: string) => import('./keys.mjs').KeyRule} */
const response = (file) => ({
  test: (value) => isMap(value) && isText(value.$ref) && value.$ref.endsWith(SHARED + file),
  advice: `$ref: …${SHARED}${file}`,
});

const COMMON = {
  operationId: { test: isText, advice: 'the name of the function' },
  summary: { test: isText, advice: 'a line' },
  description: { test: isText, advice: 'what it does' },
  deprecated: { test: isBoolean, advice: 'true or false', optional: true },
  tags: {
    test: (/** @type {unknown} */ value) => isTextList(value) && value.length === 1,
    advice: 'a list with one tag',
  },
  // The rule complete-model looks at it, and says where it may stand.
  'x-model': { test: () => true, advice: 'what the model is', optional: true },
};

/** @type {import('./keys.mjs').KeyRule} */
const BODY = {
  test: isMap,
  advice: '{ required: true, content }',
  block: {
    name: 'requestBody',
    keys: {
      required: { test: (value) => value === true, advice: 'true, since no endpoint answers without its body' },
      content: { test: isMap, advice: 'a map of media types' },
    },
  },
};

/** @type {import('./keys.mjs').Block} */
export const MODEL_OPERATION = {
  name: 'the operation of a model',
  keys: {
    ...COMMON,
    // The rule model-body looks at its content.
    requestBody: { ...BODY, optional: true },
    responses: {
      test: isMap,
      advice: "{ '200', default }",
      block: {
        name: 'the responses of a model',
        keys: { 200: response('TaskSubmitted.yaml'), default: response('Failure.yaml') },
      },
    },
  },
};

/** @type {import('./keys.mjs').Block} */
export const PLATFORM_OPERATION = {
  name: 'the operation of an endpoint',
  keys: {
    ...COMMON,
    'x-confidence': oneOf(['documented', 'official-code', 'verified-live']),
    'x-sources': {
      test: isMapList,
      advice: 'a list of { name, date?, note? }',
      block: {
        name: 'a source',
        keys: {
          name: { test: isText, advice: 'where the facts are from' },
          date: {
            test: (value) => isDate(value) || isDate(`${String(value)}-01`),
            advice: "'YYYY-MM-DD' or 'YYYY-MM', not in the future",
            optional: true,
          },
          note: { test: isText, advice: 'what they are', optional: true },
        },
      },
    },
    'x-codes': { test: isMap, advice: 'a map of families and lists of their codes', optional: true },
    security: { test: Array.isArray, advice: 'a list', optional: true },
    parameters: { test: Array.isArray, advice: 'a list', optional: true },
    requestBody: { ...BODY, optional: true },
    responses: {
      test: isMap,
      advice: "{ '200', default }",
      block: {
        name: 'the responses of an endpoint',
        keys: { 200: { test: isMap, advice: 'a response' }, default: response('Failure.yaml') },
      },
    },
  },
};
