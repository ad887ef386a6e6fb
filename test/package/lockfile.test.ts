import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

it('knows the hash of every package that can be installed here', () => {
  const unknown = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  const ours = unknown.filter(([, { optional, os }]) => !optional || !os || os.includes(process.platform));
  // Those of this system are of another processor or C library than the one that the lock file was written on.
  expect(ours.filter(([path]) => !/-(gnu|musl)\w*$|-(arm64|arm|ppc64|riscv64|s390x|loong64|ia32)$/.test(path))).toEqual(
    [],
  );
  expect(unknown.length).toBeLessThan(locked.length / 10);
});

it('names no host, so that a package comes from wherever the user has npm look', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
