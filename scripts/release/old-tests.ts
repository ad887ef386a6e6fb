import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git } from '../git.js';
import { newestEntry } from './changelog-entry.js';
import { type Check, type Problem, outcome } from './check.js';
import { compileErrors, failedExamples, type Finding } from './old-code.js';
import type { Project } from './project.js';
import { lastRelease, type Release } from './releases.js';
import { mayBreak } from './versions.js';

/** What users would have written against the last release: it imports the package by its name alone. */
const FOLDERS = ['test/types', 'examples'];

/**
 * Type tests and examples of the last release, run against this one. What they no longer can do breaks somebody, which
 * is a problem unless the changelog says that this release breaks callers.
 */
export const oldTests: Check = (project) => {
  const last = lastRelease(project);
  if (last === undefined) return outcome([], 'there is no release yet whose tests could be run');
  const folder = mkdtempSync(path.join(tmpdir(), 'old-tests-'));
  try {
    const files = checkOut(last.tag, project.root, folder);
    if (files.length === 0) return outcome([], `${last.tag} has none of ${FOLDERS.join(', ')}`);
    const findings = [...compileErrors(folder, project), ...failedExamples(folder, project)];
    return weighed(findings, project, last, files.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Writes the files of a tag into a folder and returns their paths. */
function checkOut(tag: string, root: string, folder: string): string[] {
  const files = git(['ls-tree', '-r', '--name-only', tag, '--', ...FOLDERS], root)
    .split('\n')
    .filter(Boolean);
  for (const file of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, git(['show', `${tag}:./${file}`], root));
  }
  return files;
}

function weighed(findings: readonly Finding[], project: Project, last: Release, count: number): ReturnType<Check> {
  const notes = findings.filter(({ breaks }) => !breaks).map(({ text }) => text);
  const broken = findings.filter(({ breaks }) => breaks).map(({ text }) => text);
  const ran = `${count} files of ${last.tag}: ${broken.length === 0 ? 'nothing breaks' : `${broken.length} break`}`;
  if (isAnnounced(project, last))
    return outcome([], ran, ...notes, ...broken.map((text) => `breaks, as announced: ${text}`));
  const todo = 'Keep what they use, or announce it under "### Breaking" in the newest entry of CHANGELOG.md.';
  return outcome(
    broken.map((text): Problem => ({ what: `Code for ${last.tag} breaks: ${text}`, todo })),
    ran,
    ...notes,
  );
}

/** A version in the changelog decides; before there is one, a section "Breaking" does. */
function isAnnounced({ read }: Project, last: Release): boolean {
  const entry = newestEntry(read('CHANGELOG.md') ?? '');
  return entry?.version ? mayBreak(last.version, entry.version) : (entry?.isBreaking ?? false);
}
