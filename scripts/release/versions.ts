/** A version without a suffix: major, minor and patch. */
export type Version = readonly [major: number, minor: number, patch: number];

/** Reads `1.2.3`; undefined for everything else, pre-releases among it, which are not released from here. */
export function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Negative when the first version is the older one. */
export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a step from one version to a later one may break callers: a new major, or before 1.0 a new minor. */
export function mayBreak(from: Version, to: Version): boolean {
  return to[0] > from[0] || (from[0] === 0 && to[0] === 0 && to[1] > from[1]);
}

/** The smallest later version that may break callers. */
export function nextBreaking([major, minor]: Version): string {
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}
