import { expect, it } from 'vitest';
import { adviseVersion } from '../../../../scripts/changes/report/version.js';
import { about, body, changesOf, field, type Json } from '../fixtures.js';

const breaking = (spec: Json) => body(spec).required.push('tag');
const dearer = (spec: Json) => (about(spec).price.rules[0].amount = '9');
const added = (spec: Json) => (body(spec).properties.style = { type: 'string' });
const corrected = (spec: Json) => delete field(spec, 'ratio').default;
const undefaulted = (spec: Json) => delete field(spec, 'mode').default;
const nothing = () => undefined;

it.each([
  ['0.1.0', breaking, 'minor', '0.2.0', 'breaking: 1 at compile time, and the version is below 1.0'],
  ['0.1.3', added, 'patch', '0.1.4', 'something new, nothing breaks, and the version is below 1.0'],
  ['0.1.3', corrected, 'patch', '0.1.4', 'corrections only, nothing breaks'],
  ['1.2.3', breaking, 'major', '2.0.0', 'breaking: 1 at compile time'],
  ['1.2.3', dearer, 'major', '2.0.0', 'breaking: 1 in cost'],
  ['1.2.3', added, 'minor', '1.3.0', 'something new, nothing breaks'],
  ['1.2.3-beta.1', corrected, 'patch', '1.2.4', 'corrections only, nothing breaks'],
  ['1.2.3', undefaulted, 'major', '2.0.0', 'breaking: 1 at compile time'],
  ['1.2.3', nothing, 'none', '1.2.3', 'nothing changed'],
])('from %s', (current, edit, bump, next, reason) => {
  expect(adviseVersion(current, changesOf(edit))).toEqual({ bump, current, next, reason });
});

it('refuses a version it cannot raise', () => {
  expect(() => adviseVersion('next', [])).toThrow('next is no version');
});
