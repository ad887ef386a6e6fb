/**
 * `npm run bench:scale`: time of generate, lint and type-check over the catalogue and over ten times as many models. The
 * ratio should stay near ten: a machine's speed changes the times, not how they grow.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSyntheticSpec } from './synthetic.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => path.join(root, 'node_modules', name);
const quiet = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

function seconds(cwd: string, args: string[]): number {
  const started = performance.now();
  execFileSync(process.execPath, args, { cwd, env: quiet, stdio: 'pipe' });
  return (performance.now() - started) / 1000;
}

function measure(times: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'runninghub-scale-'));
  try {
    const models = writeSyntheticSpec(root, folder, times);
    const compilerOptions = {
      strict: true,
      module: 'NodeNext',
      target: 'ES2022',
      noEmit: true,
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['generated'] }));
    return {
      models,
      generate: seconds(folder, [bin('tsx/dist/cli.mjs'), path.join(root, 'codegen/generate.ts'), '--root', folder]),
      lint: seconds(folder, [bin('@redocly/cli/bin/cli.js'), 'lint', 'spec/openapi.yaml', '--format=summary']),
      'type-check': seconds(folder, [bin('typescript7/bin/tsc'), '-p', folder]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [one, ten] = [measure(1), measure(10)];
console.log(
  `${'step'.padEnd(12)}${`${one.models} models`.padStart(14)}${`${ten.models} models`.padStart(14)}${'ratio'.padStart(8)}`,
);
for (const step of ['generate', 'lint', 'type-check'] as const) {
  const ratio = (ten[step] / one[step]).toFixed(1);
  console.log(
    `${step.padEnd(12)}${`${one[step].toFixed(1)} s`.padStart(14)}${`${ten[step].toFixed(1)} s`.padStart(14)}${ratio.padStart(8)}`,
  );
}
