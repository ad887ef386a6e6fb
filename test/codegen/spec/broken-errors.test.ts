import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { edit } from '../fixture.js';
import { outcomeOf, type Fault } from './fault.js';

/** The error table in a file that the entry file refers to. */
function moveErrorCodes(spec: string): void {
  const entry = path.join(spec, 'openapi.yaml');
  const [, table] = /^x-error-codes:\n((?: .*\n)+)/m.exec(readFileSync(entry, 'utf8'))!;
  writeFileSync(path.join(spec, 'shared/error-codes.yaml'), table!.replaceAll(/^ {2}/gm, ''));
  edit(entry, table!, '  $ref: shared/error-codes.yaml\n');
}

const faults: Fault[] = [
  {
    name: 'one error code of two classes',
    breakIt: (spec) => edit(path.join(spec, 'openapi.yaml'), "code: '1002'", "code: '421'"),
    file: 'openapi.yaml',
    message: ':23 #/x-error-codes/3/class: the error code 421 has the classes rate_limit and auth',
  },
  {
    name: 'an error code of a class that does not exist',
    breakIt: (spec) => edit(path.join(spec, 'openapi.yaml'), 'class: auth', 'class: auht'),
    file: 'openapi.yaml',
    message: /^:23 #\/x-error-codes\/3\/class: the error code 1002: class must be one of auth, quota, .*unknown$/,
  },
  {
    name: 'an error code with a misspelt key',
    breakIt: (spec) => edit(path.join(spec, 'openapi.yaml'), 'ambiguous: true', 'ambigous: true'),
    file: 'openapi.yaml',
    message: /^:14 #\/x-error-codes\/1\/ambigous: the error code 1005: it knows family, .*, not ambigous$/,
  },
  {
    name: 'an error code of a class that does not exist, in a file of its own',
    breakIt: (spec) => {
      moveErrorCodes(spec);
      edit(path.join(spec, 'shared/error-codes.yaml'), 'class: auth', 'class: auht');
    },
    file: 'shared/error-codes.yaml',
    message: /^:18 #\/3\/class: the error code 1002: class must be one of auth, quota, .*unknown$/,
  },
  {
    name: 'an error code without a class, in a file of its own',
    breakIt: (spec) => {
      moveErrorCodes(spec);
      edit(path.join(spec, 'shared/error-codes.yaml'), ' class: auth,', '');
    },
    file: 'shared/error-codes.yaml',
    message: /^:\d+ #\/3: the error code 1002: it lacks class: /,
  },
];

test.each(faults)('$name stops the generator', async (fault) => {
  const { error, place, text, rest } = await outcomeOf(fault);
  expect(error).toMatchObject({ name: 'SpecError' });
  expect(text.replace(/\.ya?ml/, '')).toContain(place.replace(/\.ya?ml/, ''));
  expect(text.slice(place.length)).toMatch(rest);
});
