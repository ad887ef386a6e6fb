import { expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.gen.js';
import { ERROR_CLASSES } from '../../../docs/site/build/pages/error-classes.js';
import { modelErrors } from '../../../docs/site/build/pages/error-page.js';
import { toError } from '../../../src/http/classify.js';

const promised = errorCodes.flatMap(({ class: name, family, code }) => {
  const { thrown } = ERROR_CLASSES[name];
  return thrown === undefined || code === undefined ? [] : [{ name, family, code, thrown }];
});

it.each(promised)(
  '$name: the client throws $thrown, as the page says, for $family $code',
  ({ family, code, thrown }) => {
    const isStatus = family === 'http';
    const failure = { message: 'no', ...(!isStatus && { code: String(code) }) };
    expect(toError({ status: isStatus ? Number(code) : 200, body: {} }, failure, '/').name).toBe(thrown);
  },
);

it('shows, on the page of a model, the codes of its endpoint and where to read on', () => {
  const lines = modelErrors([...errorCodes]).split('\n');
  expect(lines).toHaveLength(Object.values(ERROR_CLASSES).filter(({ isOfModels }) => isOfModels).length);
  expect(lines[0]).toMatch(
    /^- \[The key is refused\]\(\/errors\.md#auth\): `412`, .*Thrown as `AuthenticationError`\./,
  );
});
