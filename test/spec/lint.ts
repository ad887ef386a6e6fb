import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findingsIn } from '../../codegen/spec/lint.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What the linter says about one place. */
export interface Problem {
  ruleId: string;
  severity: 'error' | 'warn';
  message: string;
  /** File name and JSON pointer. */
  place: string;
}

/** Lints a spec with the project's own configuration. */
export async function lint(entry: string): Promise<Problem[]> {
  const findings = await findingsIn(entry, repository);
  return findings.map(({ ruleId, severity, message, location: [place] }) => ({
    ruleId,
    severity,
    message,
    place: `${path.basename(place?.source.absoluteRef ?? '')} ${place?.pointer}`,
  }));
}
