import path from 'node:path';
import { expect, test } from 'vitest';
import { buildProject, copyFixture, edit } from './fixture.js';

test('an input whose body is open takes fields that the spec does not name', async () => {
  const root = copyFixture();
  const file = path.join(root, 'spec/models/acme/plain.yaml');
  edit(file, 'additionalProperties: false', 'additionalProperties: true');
  const files = await buildProject(root);
  expect(files.get('models/acme/plain.gen.ts')).toContain(
    '  code?: string | undefined;\n  [field: string]: unknown;\n}\n',
  );
});
