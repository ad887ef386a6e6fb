import path from 'node:path';
import { generateProject } from '../../codegen/project.js';
import { toIR } from '../../codegen/spec/ir.js';
import { collectorOf } from '../../codegen/spec/lint.js';
import { type LoadedSpec, loadSpec } from '../../codegen/spec/load.js';
import { relativePath } from '../../codegen/spec/relative-path.js';
import { SpecError } from '../../codegen/spec/spec-error.js';
import { toSpecError } from '../../codegen/spec/spec-problem.js';
import type { OpenApiDocument } from '../../codegen/spec/types.js';
import { auditModels } from '../catalog-audit/audit.js';
import { readSpecAt, versionAt } from '../changes/read-spec.js';
import { writeChangelog } from '../changes/report/changelog.js';
import { toMarkdown } from '../changes/report/markdown.js';
import { type Report, reportOn } from '../changes/report/report.js';
import { git } from '../git.js';
import { readJson } from '../read-json.js';

/** Something that the audit demands of a model or field. */
interface Missing {
  readonly what: string;
  readonly name: string;
}

/** What the steps behind a changed spec came to. */
export interface Finished {
  /** The spec as it is now. */
  readonly document: OpenApiDocument;
  /** Why nothing can be generated, all of it; empty when it can. */
  readonly refused: readonly string[];
  /** What the audit demands, and where it does not find it. Empty when nothing was generated. */
  readonly missing: readonly Missing[];
  /** What changed for callers since the base. */
  readonly report: Report;
  /** The release that the changelog compares with; undefined before the first one, when it has no such part. */
  readonly release: string | undefined;
}

/**
 * Does all that follows a changed spec: generates, audits, and brings the changelog up to it.
 *
 * @param root Folder of the project.
 * @param base Commit that callers have now.
 * @param isWritten Whether files are changed; without it, it is only told what is wrong.
 * @throws SpecError when the spec cannot be read at all. One that only its rules refuse is told in the outcome.
 */
export async function finish(root: string, base: string, isWritten = true): Promise<Finished> {
  const refused = await generate(root, isWritten);
  const spec = await loadSpec(path.join(root, 'spec', 'openapi.yaml'));
  // What the rules refuse is told by them; the audit would say it again.
  const missing = refused.length === 0 ? audit(spec, root) : [];
  const document = JSON.parse(JSON.stringify(spec.document)) as OpenApiDocument;
  const since = (ref: string) =>
    reportOn(readSpecAt(ref, root), { label: 'the update', document }, versionAt(ref, root));
  const release = lastRelease(root);
  if (isWritten && refused.length === 0 && release !== undefined) writeChangelog(root, toMarkdown(since(release)));
  return { document, refused, missing, report: since(base), release };
}

function audit(spec: LoadedSpec, root: string): Missing[] {
  const documented = Object.keys(readJson(path.join(root, 'spec', 'documented-names.json')) as object);
  return auditModels(toIR(spec).models, documented)
    .filter(({ demanded }) => demanded)
    .flatMap((row) => row.missing.map((name) => ({ what: row.what, name })));
}

async function generate(root: string, isWritten: boolean): Promise<string[]> {
  try {
    const { write } = await generateProject(root);
    if (isWritten) write();
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const faults = await faultsOf(root);
    return (faults.length > 0 ? faults : [error.message]).map((text) => text.replace(`${relativePath(root)}/`, ''));
  }
}

/** All that the rules refuse, where generating ends at the first. */
async function faultsOf(root: string): Promise<string[]> {
  const told: string[] = [];
  const collector = await collectorOf(root, (faults, { source }) => {
    told.push(...faults.map((fault) => toSpecError(fault, source.absoluteRef).message));
  });
  await loadSpec(path.join(root, 'spec', 'openapi.yaml'), collector);
  return told;
}

/** The tag of the newest release that this commit contains. */
function lastRelease(root: string): string | undefined {
  return git(['tag', '--merged', 'HEAD', '--list', 'v*', '--sort=-version:refname'], root)
    .split('\n')
    .find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}
