import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../examples');

const apps = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const textOf = (...names: string[]) => readFileSync(path.join(ROOT, ...names), 'utf8');

it('names every app in its list', () => {
  const list = textOf('README.md');
  for (const app of apps) expect(list).toContain(`[${app}](${app}/)`);
});

it.each(apps)('%s shows itself and leads to files that it has', (app) => {
  const readme = textOf(app, 'README.md');
  expect(readme).toContain('](screenshot.png)');
  for (const [, file = ''] of readme.matchAll(/\]\((?!http)([^)]+)\)/g))
    expect(textOf(app, decodeURIComponent(file))).not.toBe('');
});

it.each(apps)('%s starts the simulator as the others do', (app) => {
  expect(textOf(app, 'with-simulator.mjs')).toBe(textOf('vite-express', 'with-simulator.mjs'));
});

it('all look alike', () => {
  const styles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'style.css' && !/node_modules|dist/.test(file),
  );
  expect(styles).toHaveLength(apps.length);
  expect(new Set(styles.map((file) => textOf(file))).size).toBe(1);
});
