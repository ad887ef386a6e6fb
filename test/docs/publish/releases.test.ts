import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { publish } from '../../../docs/site/publish/releases.js';
import { temporaryFolder } from '../../support/folder.js';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const site = () => path.join(folder, 'site');
const read = (file: string) => readFileSync(path.join(site(), file), 'utf8');

/** Publishes a version whose one page tells which it is; `page` is another name for that page. */
function release(version: string, page = 'index.html') {
  const built = (name: string) => {
    const target = path.join(folder, version, name);
    mkdirSync(target, { recursive: true });
    writeFileSync(path.join(target, page), `${version} ${name}`);
    return target;
  };
  return publish({ site: site(), version, latest: built('latest'), versioned: built('versioned') });
}

it('puts the first release into its folder and into the root', () => {
  expect(release('1.0.0')).toEqual({ folder: 'v1.0', isLatest: true });
  expect([read('index.html'), read('v1.0/index.html'), read('.nojekyll')]).toEqual([
    '1.0.0 latest',
    '1.0.0 versioned',
    '',
  ]);
  expect(JSON.parse(read('versions.json'))).toEqual(['v1.0']);
});

it('keeps earlier releases, replaces what a patch patches, and orders by number', () => {
  for (const version of ['1.9.0', '1.10.0']) release(version);
  expect(release('1.10.1')).toEqual({ folder: 'v1.10', isLatest: true });
  expect([read('index.html'), read('v1.10/index.html'), read('v1.9/index.html')]).toEqual([
    '1.10.1 latest',
    '1.10.1 versioned',
    '1.9.0 versioned',
  ]);
  expect(JSON.parse(read('versions.json'))).toEqual(['v1.10', 'v1.9']);
});

it('leaves the root to a newer release', () => {
  release('2.0.0');
  expect(release('1.9.4')).toEqual({ folder: 'v1.9', isLatest: false });
  expect([read('index.html'), read('v1.9/index.html')]).toEqual(['2.0.0 latest', '1.9.4 versioned']);
});

it('takes from the root what the newest release has not, but not the history', () => {
  mkdirSync(path.join(site(), '.git'), { recursive: true });
  release('1.0.0', 'old.html');
  release('1.1.0');
  expect(['old.html', 'v1.0/old.html', '.git'].map((file) => existsSync(path.join(site(), file)))).toEqual([
    false,
    true,
    true,
  ]);
});

it.each(['next', '1.2', 'v1.2.3'])('refuses %s, which is no version', (version) => {
  expect(() => release(version)).toThrow(`${version} is no version of a release.`);
  expect(existsSync(site())).toBe(false);
});
