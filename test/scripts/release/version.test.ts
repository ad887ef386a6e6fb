import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { maintainersCommand } from '../../../scripts/release/processes.js';
import { lastRelease } from '../../../scripts/release/releases.js';
import { version } from '../../../scripts/release/version.js';
import { body, fixture } from '../changes/fixtures.js';
import { MANIFEST, Repository } from './repository.js';

const BUNDLE = 'generated/openapi.json';
const changelog = (heading: string, text = 'News.') => `# Changelog\n\n## ${heading}\n\n${text}\n`;
const at = (number: string) => ({
  'package.json': { ...MANIFEST, version: number },
  'CHANGELOG.md': changelog(`${number} - 2026-12-01`),
});
const START = { ...at('0.1.0'), [BUNDLE]: fixture() };

/** The described API with a field that every caller has to give from now on. */
function withRequiredField() {
  const changed = fixture();
  body(changed)['required'].push('seed');
  return changed;
}

describe('the first release', () => {
  it('needs a version and a dated entry that name each other', () => {
    const { problems, notes } = version(new Repository(START).project());
    expect([problems, notes]).toEqual([[], ['the first release']]);
  });

  it.each([
    ['Unreleased', 'News.', ['CHANGELOG.md begins with "Unreleased", and the version is 0.1.0.']],
    ['0.2.0 - 2026-12-01', 'News.', ['CHANGELOG.md begins with "0.2.0 - 2026-12-01", and the version is 0.1.0.']],
    ['0.1.0 - 2026-99-99', 'News.', ['CHANGELOG.md begins with "0.1.0 - 2026-99-99", and the version is 0.1.0.']],
    ['0.1.0 - 2026-02-29', 'News.', ['CHANGELOG.md begins with "0.1.0 - 2026-02-29", and the version is 0.1.0.']],
    ['0.1.0 - 2026-12-01', '', ['The newest entry of CHANGELOG.md is empty.']],
  ])('is not ready with the entry %j and the text %j', (heading, text, problems) => {
    const repository = new Repository({ ...START, 'CHANGELOG.md': changelog(heading, text) });
    expect(repository.problems(version)).toEqual(problems);
  });

  it('needs a changelog', () => {
    expect(new Repository().problems(version)).toEqual(['CHANGELOG.md has no entry.']);
  });

  it('needs a version without a suffix', () => {
    const repository = new Repository({ ...START, 'package.json': { ...MANIFEST, version: '0.1.0-rc.1' } });
    expect(repository.problems(version)).toEqual(['The version "0.1.0-rc.1" is not of the form 1.2.3.']);
  });

  it('needs a lock file of the same version', () => {
    const repository = new Repository({ ...START, 'package-lock.json': { version: '0.0.9' } });
    expect(repository.problems(version)).toEqual(['package-lock.json says 0.0.9, package.json 0.1.0.']);
  });

  it('needs a spec that says the same version', () => {
    const spec = (number: string) => ({ 'spec/openapi.yaml': `openapi: 3.1.0\ninfo: { version: ${number} }\n` });
    const repository = new Repository({ ...START, ...spec('0.0.9') });
    expect(repository.problems(version)).toEqual([
      'spec/openapi.yaml says "0.0.9" in info.version, package.json 0.1.0.',
    ]);
    repository.commit(spec('0.1.0'));
    expect(repository.problems(version)).toEqual([]);
  });

  it('is started by the tag of its version', () => {
    const repository = new Repository(START);
    const startedBy = (type: string, name: string) =>
      repository.problems(version, { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name });
    expect([...startedBy('tag', 'v0.1.0'), ...startedBy('branch', 'main')]).toEqual([]);
    for (const name of ['v0.1', 'v0.1.0-rc.1', 'v0.2.0', 'vnext']) {
      expect(startedBy('tag', name)).toEqual([`The tag is ${name}, and package.json says 0.1.0.`]);
    }
  });

  it('does not pass over a release on another branch', () => {
    const repository = new Repository(START);
    repository.git('switch', '--quiet', '--create', 'hotfix');
    repository.release('v0.3.0');
    repository.git('switch', '--quiet', 'main');
    expect(repository.problems(version)).toEqual(['There are releases that this commit does not contain:\n  v0.3.0']);
  });

  it('may be looked at again after the next one', () => {
    const repository = new Repository();
    repository.release('v0.1.0', START);
    repository.release('v0.2.0', at('0.2.0'));
    repository.git('switch', '--quiet', '--detach', 'v0.1.0');
    expect(repository.problems(version)).toEqual([]);
  });

  it('may have its tag already, while it is published', () => {
    const repository = new Repository(START);
    repository.git('tag', 'v0.1.0');
    expect(repository.problems(version)).toEqual([]);
  });
});

describe('a later release', () => {
  it('comes after the last one', () => {
    const repository = new Repository();
    repository.release('v0.1.0', START);
    repository.commit(at('0.1.1'));
    const { problems, notes } = version(repository.project());
    expect([problems, notes]).toEqual([[], ['after v0.1.0']]);
  });

  it('does not reuse a version', () => {
    const repository = new Repository();
    repository.release('v0.1.0', START);
    repository.commit({ 'src/index.ts': 'export {};' });
    expect(repository.problems(version)).toEqual(['v0.1.0 is released already, from another commit.']);
  });

  it('does not go back', () => {
    const repository = new Repository();
    repository.release('v0.2.0', { ...START, ...at('0.2.0') });
    repository.commit(at('0.1.9'));
    expect(repository.problems(version)).toEqual(['0.1.9 does not come after v0.2.0.']);
  });

  it('has at least the version that the changes of the described API call for, and tells them', () => {
    const repository = new Repository();
    repository.release('v0.1.0', START);
    repository.commit({ ...at('0.1.1'), [BUNDLE]: withRequiredField() });
    expect(repository.problems(version)).toEqual([
      'What changed since v0.1.0 calls for 0.2.0 (breaking: 1 at compile time, and the version is below 1.0).',
      'The changelog does not say what changed in the described API since v0.1.0.',
    ]);
  });

  it('is ready once the command has written the changelog, as the problem says', () => {
    const repository = new Repository();
    repository.release('v0.1.0', START);
    repository.commit({ ...at('0.2.0'), 'CHANGELOG.md': changelog('Unreleased'), [BUNDLE]: withRequiredField() });
    const written = maintainersCommand('scripts/changes/cli.ts', 'v0.1.0', '--write', '--root', repository.root);
    expect(written.ok).toBe(true);
    const text = readFileSync(path.join(repository.root, 'CHANGELOG.md'), 'utf8');
    repository.commit({ 'CHANGELOG.md': text.replace('Unreleased', '0.2.0 - 2026-12-02') });
    expect(repository.problems(version)).toEqual([]);
  });

  it('may break what the changelog announces only with a version that may', () => {
    const repository = new Repository();
    repository.release('v1.3.0', { ...START, ...at('1.3.0') });
    const breaking = (number: string) => changelog(`${number} - 2026-12-02`, '### Breaking\n\n- `mix` is gone.');
    repository.commit({ ...at('1.4.0'), 'CHANGELOG.md': breaking('1.4.0') });
    expect(version(repository.project()).problems).toEqual([
      {
        what: 'The changelog has a section "Breaking", and 1.4.0 after v1.3.0 may not break.',
        todo: 'Release it as 2.0.0, or take the breaking change back.',
      },
    ]);
    repository.commit({ ...at('2.0.0'), 'CHANGELOG.md': breaking('2.0.0') });
    expect(repository.problems(version)).toEqual([]);
  });

  it('says so when the last one has no described API', () => {
    const repository = new Repository();
    repository.release('v0.1.0', at('0.1.0'));
    repository.commit({ ...at('0.1.1'), [BUNDLE]: fixture() });
    expect(repository.problems(version)).toEqual([expect.stringContaining(`v0.1.0 has no ${BUNDLE} yet`)]);
  });
});

describe('the last release', () => {
  it('is the highest tag of a version that this commit contains', () => {
    const repository = new Repository(START);
    for (const tag of ['v0.9.0', 'v0.10.0', 'v0.11.0-rc.1', 'vnext', 'other']) repository.git('tag', tag);
    repository.git('checkout', '--quiet', '-b', 'elsewhere');
    repository.release('v0.12.0');
    repository.git('checkout', '--quiet', 'main');
    expect(lastRelease(repository.project())).toEqual({ tag: 'v0.10.0', version: [0, 10, 0] });
  });

  it('is not the one that is being published', () => {
    const repository = new Repository(START);
    repository.git('tag', 'v0.1.0');
    expect(lastRelease(repository.project())).toBeUndefined();
  });

  it('is not guessed in a clone that lacks the history', () => {
    const repository = new Repository(START);
    repository.release('v0.0.9');
    repository.commit();
    const clone = new Repository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.root}`, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    expect(() => lastRelease(clone.project())).toThrow('The clone is shallow');
  });
});
