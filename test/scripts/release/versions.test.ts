import { describe, expect, it } from 'vitest';
import { newestEntry } from '../../../scripts/release/changelog-entry.js';
import {
  compareVersions,
  mayBreak,
  nextBreaking,
  parseVersion,
  type Version,
} from '../../../scripts/release/versions.js';

const version = (text: string) => parseVersion(text) as Version;

it.each(['1.2', 'v1.2.3', '1.2.3-rc.1', '1.2.3 ', ''])('%j is no version that is released', (text) => {
  expect(parseVersion(text)).toBeUndefined();
});

it('puts versions in order by number, not by letter', () => {
  const sorted = ['0.10.0', '0.9.1', '1.0.0', '0.9.0'].map(version).sort(compareVersions);
  expect(sorted.map((parts) => parts.join('.'))).toEqual(['0.9.0', '0.9.1', '0.10.0', '1.0.0']);
});

it.each([
  ['0.1.0', '0.1.1', false],
  ['0.1.9', '0.2.0', true],
  ['0.9.0', '1.0.0', true],
  ['1.1.0', '1.2.0', false],
  ['1.9.9', '2.0.0', true],
])('a step from %s to %s may break callers: %s', (from, to, may) => {
  expect(mayBreak(version(from), version(to))).toBe(may);
});

it.each([
  ['0.1.7', '0.2.0'],
  ['1.4.2', '2.0.0'],
])('after %s the next version that may break is %s', (from, next) => {
  expect(nextBreaking(version(from))).toBe(next);
});

describe('the newest entry of a changelog', () => {
  const entry = (text: string) => newestEntry(`# Changelog\n\nIntroduction.\n\n${text}`);

  it.each([
    ['## 0.2.0 - 2026-12-01', [0, 2, 0]],
    ['## [0.2.0] - 2026-12-01', [0, 2, 0]],
    ['## Unreleased', undefined],
    ['## 0.2.0', undefined],
    ['## 0.2.0 - soon', undefined],
  ])('%s is of version %j', (heading, expected) => {
    expect(entry(`${heading}\n\nNews.\n`)?.version).toEqual(expected);
  });

  it('ends where the next one begins', () => {
    expect(entry('## Unreleased\n\nNews.\n\n### Added\n\n- More.\n\n## 0.1.0 - 2026-12-01\n\n### Breaking\n')).toEqual({
      heading: 'Unreleased',
      version: undefined,
      text: 'News.\n\n### Added\n\n- More.',
      described: '',
      isBreaking: false,
    });
  });

  it('says that something breaks, and what the command wrote', () => {
    const text =
      '## Unreleased\r\n\r\n<!-- changes:begin -->\r\n\r\n### Breaking\r\n\r\n- x\r\n\r\n<!-- changes:end -->\r\n';
    expect(entry(text)).toMatchObject({ isBreaking: true, described: '### Breaking\n\n- x' });
  });

  it('may be a heading alone, or missing', () => {
    expect(entry('## Unreleased')).toMatchObject({ heading: 'Unreleased', text: '' });
    expect(entry('')).toBeUndefined();
  });
});
