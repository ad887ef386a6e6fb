/** One package of a lock file, by the folder it is installed to. */
interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Packages = Readonly<Record<string, LockedPackage>>;

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const LIBC: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };
const EXACT = /^\d+\.\d+\.\d+[\w.-]*$/;

/**
 * The packages of other platforms that are asked for and not locked. A registry that lacks them makes `npm install`
 * leave them out, and `npm ci` then refuses the lock file.
 */
export function missingPackages(packages: Packages): Packages {
  const missing: Record<string, LockedPackage> = {};
  for (const [folder, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isLocked = packages[`node_modules/${name}`] ?? packages[`${folder}/node_modules/${name}`];
      const entry = isLocked ? undefined : entryOf(name, version, dev);
      if (entry) missing[`node_modules/${name}`] = entry;
    }
  }
  return missing;
}

/** Undefined for what does not exist once per platform, or is not asked for in one exact version. */
function entryOf(name: string, version: string, dev: boolean | undefined): LockedPackage | undefined {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const os = SYSTEMS.find((system) => words.includes(system));
  if (os === undefined || !EXACT.test(version)) return undefined;
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = os === 'linux' ? LIBC[words.at(-1) ?? ''] : undefined;
  return {
    version,
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(dev !== undefined && { dev }),
    ...(libc !== undefined && { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

/** With the missing ones, in npm's order. */
export function completed(packages: Packages, missing: Packages): Packages {
  return Object.fromEntries(Object.entries({ ...packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
