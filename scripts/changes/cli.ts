import path from 'node:path';
import { PROJECT, runCommand, UsageError, type Call } from '../../codegen/command.js';
import { BUNDLE, readSpecAt, readSpecFile, versionAt } from './read-spec.js';
import { writeChangelog } from './report/changelog.js';
import { toMarkdown } from './report/markdown.js';
import { isBreaking, reportOn, type Report } from './report/report.js';
import { toText } from './report/text.js';

const USAGE = `usage: npm run catalog:changes -- <git ref> [options]
       npm run catalog:changes -- --from <file> [--to <file>] [options]

Compares ${BUNDLE} at a commit with the working tree and says what changed for callers.
The files of the models are not read: run "npm run generate" first.

  --from <file>       the older state, instead of a git ref
  --to <file>         the newer state (default: ${BUNDLE} of the working tree)
  --json              print the report as JSON
  --markdown          print the section for the changelog
  --write             put that section under "## Unreleased" of CHANGELOG.md
  --fail-on-breaking  exit with 1 when something breaks a caller
  --root <folder>     the project to work in (default: this one)

exit code: 0 done; 1 something breaks, with --fail-on-breaking; 2 wrong usage, or a state cannot be read`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  'fail-on-breaking': { type: 'boolean', default: false },
  root: { type: 'string', default: PROJECT },
} as const;

function run({ values, positionals }: Call<typeof OPTIONS>): boolean {
  const [ref, ...extra] = positionals;
  if (extra.length > 0) throw new UsageError('name one git ref');
  if ((ref === undefined) === (values.from === undefined)) throw new UsageError('name a git ref or --from <file>');
  if (values.json && values.markdown) throw new UsageError('choose --json or --markdown');

  const root = path.resolve(values.root);
  const older = ref === undefined ? readSpecFile(values.from ?? '') : readSpecAt(ref, root);
  const newer =
    values.to === undefined ? readSpecFile(path.join(root, BUNDLE), 'working tree') : readSpecFile(values.to);
  const report = reportOn(older, newer, versionAt(ref, root));

  process.stdout.write(render(report, values));
  if (values.write) {
    console.error(writeChangelog(root, toMarkdown(report)) ? 'CHANGELOG.md written' : 'CHANGELOG.md is up to date');
  }
  return !(values['fail-on-breaking'] && isBreaking(report));
}

function render(report: Report, { json, markdown }: { json: boolean; markdown: boolean }): string {
  if (json) return `${JSON.stringify(report, null, 2)}\n`;
  return markdown ? toMarkdown(report) : toText(report);
}

await runCommand({ usage: USAGE, options: OPTIONS, allowPositionals: true, run });
