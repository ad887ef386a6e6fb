import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What the linter says about one place. */
export interface Problem {
  ruleId: string;
  severity: 'error' | 'warn';
  message: string;
  /** File name and JSON pointer. */
  place: string;
}

interface Report {
  problems: {
    ruleId: string;
    severity: 'error' | 'warn';
    message: string;
    location: [{ source: { ref: string }; pointer: string }];
  }[];
}

/** Lints several specs in one run of the real command, with the project's own configuration. */
export function lint(entries: readonly string[]): Problem[][] {
  const command = path.join(repository, 'node_modules/@redocly/cli/bin/cli.js');
  const args = [command, 'lint', '--config', 'redocly.yaml', '--format', 'json', '--max-problems', '1000', ...entries];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  // The command prints one JSON document for each spec, one after the other.
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((text) => JSON.parse(text) as Report);
  if (reports.length !== entries.length) throw new Error(`expected ${entries.length} reports: ${stderr}`);
  return reports.map(({ problems }) =>
    problems.map(({ ruleId, severity, message, location: [{ source, pointer }] }) => ({
      ruleId,
      severity,
      message,
      place: `${path.basename(source.ref)} ${pointer}`,
    })),
  );
}
