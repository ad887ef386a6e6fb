import type { CheckResult } from './launch/types.js';

/** What one runtime or app gave: results, or the reason why there are none. */
export interface Row {
  readonly name: string;
  readonly version?: string | undefined;
  readonly results: readonly CheckResult[];
  /** Why it did not run at all. */
  readonly missing?: string;
  /** Why it failed as a whole. */
  readonly broken?: string;
  /** In seconds. */
  readonly seconds?: number;
}

const count = (results: readonly CheckResult[], outcome: CheckResult['outcome']) =>
  results.filter((result) => result.outcome === outcome).length;

/** `14`, or `12 -1 ~1` for one failed and one skipped check beside twelve passed ones. */
function cell(results: readonly CheckResult[]): string {
  const [passed, failed, skipped] = (['passed', 'failed', 'skipped'] as const).map((outcome) =>
    count(results, outcome),
  );
  return [`${passed}`, failed && `-${failed}`, skipped && `~${skipped}`].filter(Boolean).join(' ');
}

/** The matrix as text: a line per runtime or app, a column per area. */
export function matrix(rows: readonly Row[], kind: string): string {
  const areas = [...new Set(rows.flatMap(({ results }) => results.map(({ area }) => area)))];
  const table = [[kind, 'version', ...areas, 'all', 'seconds']];
  for (const { name, version = '', results, missing, broken, seconds } of rows) {
    const why = missing ? `not installed: ${missing}` : broken && 'did not run; see below';
    if (why) table.push([name, why]);
    else {
      const cells = areas.map((area) => cell(results.filter((result) => result.area === area)));
      table.push([name, version, ...cells, cell(results), String(seconds)]);
    }
  }
  const full = table.filter((line) => line.length > 2);
  const widths = table[0]!.map((_, column) => Math.max(...full.map((line) => line[column]!.length), 7));
  const lines = table.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', 'passed; -n failed; ~n skipped'].join('\n');
}

/** Every result of the given outcome, with its reason. */
export function list(rows: readonly Row[], outcome: CheckResult['outcome']): string[] {
  return rows.flatMap(({ name, results }) =>
    results
      .filter((result) => result.outcome === outcome)
      .map((result) => `${name} · ${result.area} · ${result.name}${result.reason ? `\n    ${result.reason}` : ''}`),
  );
}
