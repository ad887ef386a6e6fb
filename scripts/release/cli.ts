/** `npm run release:check`: everything that has to be true before a release, each fault with the way to mend it. */
import path from 'node:path';
import { PROJECT, runCommand, UsageError } from '../../codegen/command.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { newestEntry } from './changelog-entry.js';
import { type Check, CheckError, outcome, type Outcome } from './check.js';
import { generated } from './generated.js';
import { manifest } from './manifest.js';
import { oldTests } from './old-tests.js';
import { packageFiles } from './package.js';
import { type Project, readProject } from './project.js';
import { readme } from './readme.js';
import { inWords } from './report.js';
import { repository } from './repository.js';
import { tree } from './tree.js';
import { version } from './version.js';

const CHECKS: Readonly<Record<string, Check>> = {
  tree,
  generated,
  version,
  manifest,
  repository,
  package: packageFiles,
  readme,
  'old-tests': oldTests,
};

const USAGE = `usage: npm run release:check -- [--only <check>]... [--root <folder>]
       tsx scripts/release/cli.ts --notes [--root <folder>]

Says what stands in the way of a release of what is built, and what to do about each of it.

  --only <check>   this one alone; may be repeated:
                   ${Object.keys(CHECKS).join(', ')}
  --notes          prints the newest entry of the changelog instead, for the release on GitHub
  --root <folder>  the project to look at (default: this one)

exit code: 0 ready; 1 something is in the way; 2 wrong usage, or a broken package.json`;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  notes: { type: 'boolean', default: false },
  root: { type: 'string', default: PROJECT },
} as const;

function printNotes({ read }: Project): void {
  const entry = newestEntry(read('CHANGELOG.md') ?? '');
  if (entry === undefined) throw new UserError('CHANGELOG.md has no entry');
  console.log(entry.text);
}

/** Something that a check needs and cannot have is a problem like any other; the other checks still run. */
function attempt(check: Check, project: Project): Outcome {
  try {
    return check(project);
  } catch (error) {
    if (error instanceof CheckError) return outcome([{ what: error.message, todo: error.todo }]);
    throw error;
  }
}

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run({ values: { only = Object.keys(CHECKS), notes, root } }) {
    const project = readProject(path.resolve(root));
    if (notes) {
      printNotes(project);
      return true;
    }
    const results = only.map((name) => {
      const check = CHECKS[name];
      if (check === undefined) throw new UsageError(`there is no check ${name}`);
      return { name, ...attempt(check, project) };
    });
    console.log(inWords(results, project));
    return results.every(({ problems }) => problems.length === 0);
  },
});
