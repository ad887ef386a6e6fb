/** A program, the tsconfig that it is compiled with, and the kind of package it stands in. */
export interface Config {
  readonly name: string;
  /** Folder of the compiler in node_modules. */
  readonly compiler: string;
  readonly type: 'module' | 'commonjs';
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The block of a guide that stands beside the source, or is the source, or has the settings. */
  readonly block?: string;
  /** Whether it is compiled only. @default false */
  readonly isPart?: boolean;
}

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  types: ['node'],
};

/** The oldest compiler that is supported, the one that most have, and the one of this project. */
const FLOOR = 'typescript54';
const FIVE = 'typescript';
const SEVEN = 'typescript7';

function strict(
  compiler: string,
  type: Config['type'],
  module: string,
  moduleResolution: string,
  source = 'program.ts',
): Config {
  const name = `${source} by ${compiler}, ${moduleResolution}, in a package of type ${type}`;
  return { name, compiler, type, source, options: { ...STRICT, module, moduleResolution } };
}

/**
 * Each way of resolution once, by the compiler that is most likely to fail. The newest one no longer knows `node10`.
 * The types of all endpoints cost more than everything else, so only the newest compiler reads them, and the oldest in
 * the oldest way.
 */
export const STRICT_CONFIGS: readonly Config[] = [
  strict(FLOOR, 'commonjs', 'commonjs', 'node10'),
  strict(FLOOR, 'commonjs', 'nodenext', 'nodenext'),
  strict(FLOOR, 'module', 'esnext', 'bundler'),
  strict(FLOOR, 'module', 'node16', 'node16'),
  strict(SEVEN, 'module', 'node16', 'node16'),
  strict(SEVEN, 'commonjs', 'node16', 'node16'),
  strict(SEVEN, 'module', 'esnext', 'bundler'),
  strict(SEVEN, 'module', 'nodenext', 'nodenext', 'endpoints.ts'),
  strict(FLOOR, 'commonjs', 'commonjs', 'node10', 'endpoints.ts'),
];

const NEST: Config = {
  name: 'NestJS, as `nest new` sets it up for CommonJS',
  compiler: FIVE,
  type: 'commonjs',
  source: 'nest.ts',
  block: 'compilers/pictures.ts',
  options: {
    module: 'commonjs',
    declaration: true,
    removeComments: true,
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    allowSyntheticDefaultImports: true,
    target: 'ES2023',
    sourceMap: true,
    baseUrl: './',
    skipLibCheck: true,
    strictNullChecks: true,
    noImplicitAny: false,
  },
};

const N8N: Config = {
  name: 'n8n, as the starter of a node sets it up',
  compiler: FIVE,
  type: 'commonjs',
  source: 'n8n.ts',
  options: {
    strict: true,
    module: 'commonjs',
    moduleResolution: 'node',
    target: 'es2019',
    lib: ['es2019', 'es2020', 'es2022.error'],
    removeComments: true,
    useUnknownInCatchVariables: false,
    noImplicitReturns: true,
    noUnusedLocals: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    declaration: true,
    sourceMap: true,
    skipLibCheck: true,
  },
};

const COMPONENT: Config = {
  name: 'the client component of the guide',
  compiler: SEVEN,
  type: 'module',
  source: 'paint.tsx',
  options: { ...STRICT, module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx' },
  block: 'next/app/paint.tsx',
  isPart: true,
};

/** The settings that the tools of these frameworks write. */
export const FRAMEWORK_CONFIGS = [NEST, N8N, COMPONENT];

/** The settings that the guide gives. TypeScript before 6 finds the types of Node by itself. */
export const GUIDE_CONFIGS: readonly Config[] = ['node', 'bundler'].map((kind) => ({
  name: `the settings of the guide, ${kind}`,
  compiler: FIVE,
  type: 'module',
  source: 'program.ts',
  options: {},
  block: `compilers/${kind}.tsconfig.json`,
}));
