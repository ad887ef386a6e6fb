import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE, readSpecAt, readSpecFile, versionAt } from '../../../scripts/changes/read-spec.js';
import { fixture } from './fixtures.js';

const repository = mkdtempSync(path.join(tmpdir(), 'changes-states-'));
/** The project lies in a folder of the repository, as in a monorepo. */
const root = path.join(repository, 'client');

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: repository, stdio: 'pipe' });
}

function write(file: string, content: unknown): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '--quiet', '--message', message);
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  write('README.md', 'Nothing yet.');
  commit('before the spec');
  git('tag', 'empty');
  write('package.json', { version: '0.1.0' });
  write(BUNDLE, { ...fixture(), info: { title: 'First', version: '1' } });
  commit('first');
  git('tag', 'v0.1.0');
  write(BUNDLE, 'not json');
  commit('broken');
  git('tag', 'broken');
  write('package.json', { version: '0.2.0' });
  write(BUNDLE, { ...fixture(), info: { title: 'Second', version: '2' } });
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('a state at a git ref', () => {
  it.each(['v0.1.0', 'HEAD~1', 'main~1'])('is read at %s', (ref) => {
    const { label, document } = readSpecAt(ref, root);
    expect([label, document.info.title]).toEqual([ref, 'First']);
  });

  it('is not the working tree', () => {
    expect(readSpecFile(path.join(root, BUNDLE)).document.info.title).toBe('Second');
  });

  it.each(['v9.9.9', '--output=stolen', '', 'v0.1.0:client'])('is refused for %j', (ref) => {
    expect(() => readSpecAt(ref, root)).toThrow(`git knows no commit, tag or branch ${ref}`);
  });

  it('is refused where there was no bundled spec', () => {
    expect(() => readSpecAt('empty', root)).toThrow(`empty has no ${BUNDLE} yet; name a later commit`);
  });

  it('is refused outside a repository, in the words of git', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'changes-nowhere-'));
    expect(() => readSpecAt('HEAD', elsewhere)).toThrow('not a git repository');
    rmSync(elsewhere, { recursive: true });
  });

  it('is refused where the bundled spec was broken', () => {
    expect(() => readSpecAt('broken', root)).toThrow(`${BUNDLE} at broken is not JSON`);
  });
});

describe('the version', () => {
  it('is that of the ref, so that a bump in the working tree is not counted twice', () => {
    expect(versionAt('v0.1.0', root)).toBe('0.1.0');
  });

  it('is that of the working tree without a ref, or where the ref has none', () => {
    expect(versionAt(undefined, root)).toBe('0.2.0');
    expect(versionAt('empty', root)).toBe('0.2.0');
  });
});

describe('a state in a file', () => {
  it('is refused when it is missing or is no OpenAPI 3.1 document', () => {
    expect(() => readSpecFile(path.join(root, 'none.json'))).toThrow('cannot read');
    write('null.json', 'null');
    write('swagger.json', { swagger: '2.0' });
    expect(() => readSpecFile(path.join(root, 'null.json'))).toThrow('null.json is not an OpenAPI 3.1 document');
    expect(() => readSpecFile(path.join(root, 'swagger.json'))).toThrow('is not an OpenAPI 3.1 document');
  });
});
