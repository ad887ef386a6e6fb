import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT, runCommand } from '../../codegen/command.js';
import { writeSyntheticSpec } from './synthetic.js';

const USAGE = `usage: npm run bench:scale

Times generate, lint and type-check over the catalog and over ten times as many models. The ratio should stay near
ten: the speed of a machine changes the times, not how they grow.`;

const STEPS = ['generate', 'lint', 'type-check'] as const;

const bin = (name: string) => path.join(PROJECT, 'node_modules', name);

function seconds(cwd: string, args: string[]): number {
  const started = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: 'pipe' });
  return (performance.now() - started) / 1000;
}

function measure(times: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'runninghub-scale-'));
  try {
    const models = writeSyntheticSpec(PROJECT, folder, times);
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
      generate: seconds(folder, [bin('tsx/dist/cli.mjs'), path.join(PROJECT, 'codegen/generate.ts'), '--root', folder]),
      lint: seconds(folder, [bin('tsx/dist/cli.mjs'), path.join(PROJECT, 'codegen/check-spec.ts'), '--root', folder]),
      'type-check': seconds(folder, [bin('typescript7/bin/tsc'), '-p', folder]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scale(): boolean {
  const [one, ten] = [measure(1), measure(10)];
  const row = (...[step, small, large, ratio]: readonly [string, string, string, string]) =>
    console.log(`${step.padEnd(12)}${small.padStart(14)}${large.padStart(14)}${ratio.padStart(8)}`);
  row('step', `${one.models} models`, `${ten.models} models`, 'ratio');
  for (const step of STEPS) {
    const ratio = (ten[step] / one[step]).toFixed(1);
    row(step, `${one[step].toFixed(1)} s`, `${ten[step].toFixed(1)} s`, ratio);
  }
  return true;
}

await runCommand({ usage: USAGE, run: scale });
