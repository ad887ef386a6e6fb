// What the compiler leaves to do for `require`, after both forms are built: run by `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const FORM = 'dist/cjs';
const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(join(FORM, 'package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects })}\n`);

// `#platform` is known in the folder of the package alone, and the package.json above makes another one of FORM. So all
// of FORM asks a file outside of it, and the types need no choice: they are the same for every platform.
const CHOICE = 'dist/platform.cjs';
writeFileSync(CHOICE, `module.exports = require('#platform');\n`);

for (const name of readdirSync(FORM, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:js|d\.ts)$/.test(name)) continue;
  const file = join(FORM, name);
  const text = readFileSync(file, 'utf8');
  const target = name.endsWith('.js') ? CHOICE : join(FORM, 'src/platform/node.js');
  const path = relative(dirname(file), target).replaceAll('\\', '/');
  const mended = text.replaceAll(/(["'])#platform\1/g, `"${path.startsWith('.') ? path : `./${path}`}"`);
  if (mended !== text) writeFileSync(file, mended);
}

// The largest file of the package holds types only, which both forms can take from one place.
const PATHS = 'generated/paths.gen';
writeFileSync(`dist/${PATHS}.d.ts`, `export * from '../cjs/${PATHS}.js';\n`);
