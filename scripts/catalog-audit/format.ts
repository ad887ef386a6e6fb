import type { AuditRow } from './audit.js';

/** The audit as a table, followed by what is missing. */
export function formatAudit(rows: readonly AuditRow[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, total, missing, demanded }) => {
    const have = total - missing.length;
    // Rounded down, so that 100 % means all of them.
    const share = total === 0 ? 100 : Math.floor((have / total) * 1000) / 10;
    const figures = `${String(have).padStart(5)} of ${String(total).padStart(4)}  ${share.toFixed(1).padStart(5)} %`;
    return `${what.padEnd(width)}  ${figures}${demanded ? '' : '  (for information)'}`;
  });
  const missing = rows
    .filter((row) => row.demanded && row.missing.length > 0)
    .map(({ what, missing: names }) => `\nnot so: ${what}\n${names.map((name) => `  ${name}`).join('\n')}`);
  return [...lines, ...missing].join('\n');
}
