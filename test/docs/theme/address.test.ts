import { expect, it } from 'vitest';
import { hasInput, inputFromQuery, inputQuery, isWhole } from '../../../docs/site/theme/lib/form/address.js';

const usual = { prompt: 'a fox', size: 2 };
const fields = ['prompt', 'size', 'shots', 'image'];

it.each([
  { prompt: `"quotes" & ampersands = 100 % #1 狐狸 🦊 </script>`, size: 2 },
  { prompt: 'a fox', shots: [{ index: 1, prompt: 'nested' }] },
  {},
])('an address leads back to the inputs: %j', (input) => {
  const query = inputQuery(input, usual)!;
  expect(query).toMatch(/^\?input=[\w%*.+-]*$/);
  expect(inputFromQuery(query, fields)).toEqual(input);
});

it('the inputs that the page begins with need none', () => {
  expect(inputQuery({ ...usual }, usual)).toBe('');
  expect(inputFromQuery('', fields)).toBeUndefined();
});

it('leaves out files, and gives up where an address would be too long', () => {
  expect(inputFromQuery(inputQuery({ prompt: 'x', image: new File([], 'a.png') }, usual)!, fields)).toEqual({
    prompt: 'x',
  });
  expect(inputQuery({ prompt: 'x'.repeat(7000) }, usual)).toBeUndefined();
  expect(isWhole({ prompt: 'x', image: new File([], 'a.png') }, usual)).toBe(false);
  expect(isWhole({ prompt: 'x'.repeat(7000) }, usual)).toBe(false);
  expect(isWhole({ prompt: 'x' }, usual)).toBe(true);
});

const deep = `?input={"prompt":${'['.repeat(2000)}${']'.repeat(2000)}}`;

it.each(['?input=', deep, '?input=[1]', '?input=null', '?input="text"', '?input={', '?input=%E0%A4%A', '?other=1'])(
  'an address that says something else is passed over: %s',
  (query) => {
    expect(inputFromQuery(query, fields)).toBeUndefined();
    expect(hasInput(query)).toBe(query !== '?other=1');
  },
);

it('takes only fields that the model has', () => {
  const query = `?${new URLSearchParams({ input: '{"prompt":"x","__proto__":{"a":1},"nope":1}' }).toString()}`;
  expect(inputFromQuery(query, fields)).toEqual({ prompt: 'x' });
});
