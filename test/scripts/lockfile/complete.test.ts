import { expect, it } from 'vitest';
import { completed, missingPackages } from '../../../scripts/lockfile/complete.js';

const bundler = {
  version: '1.2.3',
  dev: true,
  optionalDependencies: {
    '@bundler/linux-x64': '1.2.3',
    '@bundler/linux-arm64-musl': '1.2.3',
    '@bundler/linux-x64-gnu': '1.2.3',
    '@bundler/darwin-arm64': '1.2.3',
    '@bundler/wasm': '1.2.3',
    'watcher-win32': '^2.0.0',
  },
};

it('adds the packages of other platforms that are asked for in one exact version', () => {
  const here = { version: '1.2.3', optional: true, os: ['linux'], cpu: ['x64'] };
  const packages = { '': {}, 'node_modules/bundler': bundler, 'node_modules/@bundler/linux-x64': here };
  const missing = missingPackages(packages);
  const common = { version: '1.2.3', dev: true, optional: true };
  expect(missing).toEqual({
    'node_modules/@bundler/linux-arm64-musl': { ...common, os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
    'node_modules/@bundler/linux-x64-gnu': { ...common, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'node_modules/@bundler/darwin-arm64': { ...common, os: ['darwin'], cpu: ['arm64'] },
  });
  const all = completed(packages, missing);
  expect(Object.keys(all)).toEqual([
    '',
    'node_modules/@bundler/darwin-arm64',
    'node_modules/@bundler/linux-arm64-musl',
    'node_modules/@bundler/linux-x64',
    'node_modules/@bundler/linux-x64-gnu',
    'node_modules/bundler',
  ]);
  expect(missingPackages(all)).toEqual({});
});

it('takes a package that is locked below the one that asks for it', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { 'b-linux': '2.0.0' } },
    'node_modules/a/node_modules/b-linux': { version: '2.0.0' },
  };
  expect(missingPackages(packages)).toEqual({});
});
