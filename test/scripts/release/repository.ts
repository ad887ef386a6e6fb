import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Check } from '../../../scripts/release/check.js';
import { type Project, readProject } from '../../../scripts/release/project.js';

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];

/** The package.json of a project that is ready for its first release. */
export const MANIFEST = {
  name: 'paint',
  version: '0.1.0',
  description: 'Mixes colors',
  license: 'MIT',
  author: 'the paint authors',
  homepage: 'https://github.com/acme/paint#readme',
  repository: { type: 'git', url: 'git+https://github.com/acme/paint.git' },
  bugs: 'https://github.com/acme/paint/issues',
  keywords: ['paint'],
  type: 'module',
  engines: { node: '>=20' },
  files: ['dist'],
  exports: { '.': { types: './dist/src/index.d.ts', default: './dist/src/index.js' } },
};

export type Files = Readonly<Record<string, unknown>>;

/** A small project in a git repository of its own, for the length of one test. */
export class Repository {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'release-')));

  /** @param files Path → text, or what becomes JSON. They are committed. */
  constructor(files: Files = {}) {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit({ 'package.json': MANIFEST, ...files });
  }

  git(...args: string[]): string {
    return execFileSync('git', [...IDENTITY, ...args], { cwd: this.root, encoding: 'utf8', stdio: 'pipe' });
  }

  write(files: Files): void {
    for (const [file, content] of Object.entries(files)) {
      const target = path.join(this.root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
    }
  }

  commit(files: Files = {}): void {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A change');
  }

  /** Commits the files and gives the commit a tag. */
  release(tag: string, files: Files = {}): void {
    this.commit(files);
    this.git('tag', tag);
  }

  project(env: Project['env'] = {}): Project {
    return readProject(this.root, env);
  }

  /** What a check says is wrong, without what to do about it. */
  problems(check: Check, env: Project['env'] = {}): string[] {
    return check(this.project(env)).problems.map(({ what }) => what);
  }
}
