import { isScalar, parseDocument, visit } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly environment?: unknown;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly strategy?: { readonly matrix?: { readonly node?: readonly number[] } };
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What may start a workflow. `pull_request_target` and `workflow_run` run with rights on what others sent. */
const TRIGGERS = new Set(['push', 'pull_request', 'schedule', 'workflow_call', 'workflow_dispatch']);

/** The jobs that may do more than read. */
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  'release.yml publish': ['id-token'],
  'release.yml announce': ['contents'],
  'release.yml docs': ['contents', 'id-token', 'pages'],
  'pages.yml keep': ['contents'],
  'pages.yml deploy': ['id-token', 'pages'],
  'catalog.yml propose': ['actions', 'contents', 'pull-requests'],
};

/** What would run code of the repository, or of the packages that it installs. */
const OWN_CODE = /\b(npm (ci|install|i|run|test|exec)|npx|node|tsx|bash|sh) /;

/** What is wrong with a workflow, each with its job. `lines` are the lines of Node that a matrix has to name. */
export function faultsOf(file: string, text: string, lines: readonly number[]): string[] {
  const { on, permissions, jobs } = parseDocument(text).toJS() as Workflow;
  const triggers = Object.keys(on).filter((name) => !TRIGGERS.has(name));
  return [
    ...triggers.map((name) => `${file}: ${name} starts it; use ${[...TRIGGERS].join(', ')}`),
    ...rightsFault(`${file}: all jobs`, permissions, []),
    ...Object.entries(jobs).flatMap(([name, job]) => jobFaults(`${file}: job ${name}`, job, RIGHTS[`${file} ${name}`])),
    ...Object.entries(jobs).flatMap(([name, job]) => matrixFaults(`${file}: job ${name}`, job, lines)),
    ...actionFaults(file, text),
  ];
}

function jobFaults(place: string, job: Job, rights: readonly string[] = []): string[] {
  const { steps = [], permissions } = job;
  const faults = permissions === undefined ? [] : rightsFault(place, permissions, rights);
  const limit = job['timeout-minutes'];
  if (job.uses === undefined && !(typeof limit === 'number' && limit <= 60)) {
    faults.push(`${place} has no timeout-minutes of at most 60`);
  }
  for (const { uses = '', with: given } of steps) {
    if (uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false) {
      faults.push(`${place} checks out without persist-credentials: false, so whatever it runs has the token`);
    }
  }
  const own = steps.find(({ uses = '', run = '' }) => /^(\.\/|actions\/checkout@)/.test(uses) || OWN_CODE.test(run));
  if (rights.length > 0 && own)
    faults.push(`${place} may write and runs code of the repository: ${own.uses ?? own.run}`);
  return faults;
}

/** A job may read; what it may write stands in the table above. */
function rightsFault(place: string, permissions: unknown, rights: readonly string[]): string[] {
  if (typeof permissions !== 'object' || permissions === null) return [`${place}: permissions is no map of rights`];
  return Object.entries(permissions)
    .filter(([name, right]) => right !== 'read' && right !== 'none' && !rights.includes(name))
    .map(([name, right]) => `${place} has ${name}: ${right}, which the table in workflow-rules.ts does not give it`);
}

function matrixFaults(place: string, { strategy }: Job, lines: readonly number[]): string[] {
  const tested = strategy?.matrix?.node;
  if (tested === undefined || String(tested) === String(lines)) return [];
  return [`${place} tests Node ${tested.join(', ')}, and ${lines.join(', ')} are promised`];
}

/** An action as a file names it, with the version in the comment behind it. */
export interface UsedAction {
  readonly name: string;
  readonly commit: string;
  readonly version: string;
}

/** Every `uses` of a workflow or an action. */
export function actionsIn(text: string): UsedAction[] {
  const used: UsedAction[] = [];
  visit(parseDocument(text), {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'uses' || !isScalar(pair.value)) return;
      const [name = '', commit = ''] = String(pair.value.value).split('@', 2);
      used.push({ name, commit, version: pair.value.comment?.trim() ?? '' });
    },
  });
  return used;
}

/** Actions of others that are not pinned to a commit, or whose version is not said. */
export function actionFaults(file: string, text: string): string[] {
  return actionsIn(text)
    .filter(({ name }) => !name.startsWith('./'))
    .filter(({ commit, version }) => !/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version))
    .map(({ name, commit }) => `${file}: ${name}@${commit} is not pinned as <commit> # v<version>`);
}

/** Actions that are not the same commit and version everywhere. */
export function differingActions(texts: ReadonlyMap<string, string>): string[] {
  const first = new Map<string, string>();
  return [...texts].flatMap(([file, text]) =>
    actionsIn(text).flatMap(({ name, commit, version }) => {
      const own = `${commit} # ${version}`;
      const known = first.get(name) ?? own;
      first.set(name, known);
      return known === own ? [] : [`${file}: ${name}@${own}, and elsewhere it is ${known}`];
    }),
  );
}
