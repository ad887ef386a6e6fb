import { readdirSync } from 'node:fs';
import path from 'node:path';
import { listed, type Problem } from './check.js';
import type { Packed } from './packed.js';
import type { Project } from './project.js';

/** Folders whose files are compiled. */
const COMPILED = ['src', 'generated'];
const DIST = 'dist';
/** The second form, for `require`, of a package that has one. */
const CJS = 'dist/cjs';
const TODO = 'Run `npm run build`; `npm pack` without --ignore-scripts does it by itself.';

/** What package.json leads to and what is compiled, where the tarball lacks it. */
export function missingFiles(project: Project, packed: Packed): Problem[] {
  const present = new Set(packed.files.map((file) => file.path));
  const { main, types, typesVersions, exports, imports, bin } = project.manifest;
  const targets = targetsOf([main, types, typesVersions, exports, imports, bin]);
  const named = targets.filter((target) => !leads(target, present));
  const forms = targets.some((target) => target.startsWith(CJS)) ? [DIST, CJS] : [DIST];
  const built = COMPILED.flatMap((folder) => compiledFrom(project.root, folder, forms));
  const compiled = built.filter((file) => !present.has(file));
  const problems: Problem[] = [];
  if (named.length > 0) {
    problems.push({
      what: `package.json leads to what is not in the package:${listed([...new Set(named)])}`,
      todo: TODO,
    });
  }
  if (compiled.length > 0)
    problems.push({ what: `Not in the package, although it has a source:${listed(compiled)}`, todo: TODO });
  return [...problems, ...promised(project, present), ...withoutSource([...built, ...targetsOf(bin)], present)];
}

/** npm passes over an entry of `files` that is not there. */
function promised({ manifest }: Project, present: ReadonlySet<string>): Problem[] {
  const absent = (manifest.files ?? [])
    .map((entry) => entry.replace(/^\.?\//, '').replace(/\/$/, ''))
    .filter((entry) => !entry.startsWith('!') && !leads(entry, present) && !leads(`${entry}/*`, present));
  if (absent.length === 0) return [];
  const todo = 'Add what is missing, or take it out of `files`; build first if it is dist.';
  return [{ what: `\`files\` of package.json promises what is not in the package:${listed(absent)}`, todo }];
}

/** A file that an earlier build left behind, or that somebody put there. Commands are bundled from several sources. */
function withoutSource(built: readonly string[], present: ReadonlySet<string>): Problem[] {
  const sources = new Set(built);
  const stray = [...present].filter((file) => /^dist\/.*(\.js|\.d\.ts)$/.test(file) && !sources.has(file));
  if (stray.length === 0) return [];
  const todo = 'Run `npm run build`, which empties dist first.';
  return [{ what: `In the package without a source:${listed(stray)}`, todo }];
}

/** Every path in fields of a package.json, however deep the conditions go. */
function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return Object.values(value ?? {}).flatMap(targetsOf);
}

/** Whether a target is there; a star in it stands for at least one. */
function leads(target: string, present: ReadonlySet<string>): boolean {
  const [before = '', after] = target.split('*', 2);
  if (after === undefined) return present.has(target);
  return [...present].some((file) => file.startsWith(before) && file.endsWith(after));
}

function compiledFrom(root: string, folder: string, forms: readonly string[]): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/').slice(0, -'.ts'.length)))
    .flatMap((name) => forms.flatMap((form) => [`${form}/${name}.js`, `${form}/${name}.d.ts`]));
}
