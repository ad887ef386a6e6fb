import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { inlineCode } from '../../../docs/site/render/inline-code.js';

const root = mkdtempSync(path.join(tmpdir(), 'inline-'));
afterAll(() => rmSync(root, { recursive: true }));

it('is one script that runs at once, with its styles apart, and that does not end the tag it stands in', async () => {
  writeFileSync(path.join(root, 'style.css'), 'main { color: red }');
  writeFileSync(path.join(root, 'later.ts'), 'export const later = "</script><b>";');
  const entry = 'import "./style.css"; said.now = true; import("./later").then((all) => (said.later = all.later));';
  writeFileSync(path.join(root, 'entry.ts'), `declare const said: Record<string, unknown>; ${entry}`);
  const { script, style } = await inlineCode('entry.ts', { root, configFile: false, logLevel: 'silent' });
  expect(style).toContain('main{color:red}');
  expect(script).not.toMatch(/<\/script|\bimport\b|\bexport\b/);
  const said: Record<string, unknown> = {};
  vm.runInNewContext(script, { said });
  expect(said.now).toBe(true);
  await expect.poll(() => said.later).toBe('</script><b>');
});
