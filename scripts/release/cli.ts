/** `npm run release:check`: everything that has to be true before a release, each fault with the way to mend it. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Check, CheckError, outcome, type Outcome } from './check.js';
import { HOME } from './command.js';
import { generated } from './generated.js';
import { manifest } from './manifest.js';
import { oldTests } from './old-tests.js';
import { packageFiles } from './package.js';
import { type Project, readProject, UsageError } from './project.js';
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

Builds, and says what stands in the way of a release. Exit code 1 when something does, 2 for a wrong call.

  --only <check>   this one alone; may be repeated. One of ${Object.keys(CHECKS).join(', ')}
  --root <folder>  the project to look at (default: this one)`;

const options = {
  only: { type: 'string', multiple: true },
  root: { type: 'string', default: HOME },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function main(): number {
  const values = parse();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const names = values.only ?? Object.keys(CHECKS);
  const unknown = names.find((name) => !(name in CHECKS));
  if (unknown !== undefined) throw new UsageError(`there is no check ${unknown}\n\n${USAGE}`);
  const project = readProject(path.resolve(values.root));
  const results = names.map((name) => ({ name, ...attempt(CHECKS[name]!, project) }));
  console.log(inWords(results, project));
  return results.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function parse() {
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${USAGE}`, { cause });
  }
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

try {
  process.exitCode = main();
} catch (error) {
  // Anything but a wrong call is a fault of ours, and its stack is what helps.
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}
