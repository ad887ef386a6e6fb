import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../codegen/spec/user-error.js';
import { DOCS, ROOT } from '../build/locations.js';
import { pages } from '../build/pages/pages.js';
import type { Site } from '../build/read/site.js';
import { type Fence, fencesOf } from './fences.js';

/** A block of the documentation, and what becomes of it. */
export interface Block extends Fence {
  /** File it stands in, from the root of the project: `README.md`; of the site, when it is written from the spec. */
  readonly page: string;
  /** The page and the line: `README.md:21`. */
  readonly place: string;
  /** Name for the file it is written to. */
  readonly name: string;
  /**
   * `program`: is compiled and run on the simulator. `app`: a file of an app in `test/apps`, which runs it.
   * `none`: no code.
   */
  readonly kind: 'program' | 'app' | 'none';
  /** The file of an app, as its fence says: `js app: servers/express.mjs`. Its first folder is that of the app. */
  readonly app?: string;
}

/** The languages of programs, and how the file of one ends. Each has one spelling. */
export const PROGRAMS: Readonly<Record<string, string>> = { ts: '.mts', js: '.mjs', cjs: '.cjs' };
/** Commands, what a program prints, and responses of the platform. */
const NO_CODE = new Set(['sh', 'text', 'json']);

/**
 * The blocks of a page.
 *
 * @throws UserError for a block that nothing would test.
 */
export function blocksOf(text: string, page: string): Block[] {
  const address = page.replace(/^docs\/|\.md$/g, '').replace(/[^\w.-]+/g, '-');
  return fencesOf(text, page).map((fence, index) => {
    const [place, name] = [`${page}:${fence.line}`, `${address}-${index + 1}`];
    return { ...fence, page, place, name, ...useOf(fence, place) };
  });
}

function useOf({ language, mark }: Fence, place: string): Pick<Block, 'kind' | 'app'> {
  const app = /^app: (\w+(?:\/[\w.[\]-]+)+)$/.exec(mark)?.[1];
  if (app !== undefined) {
    const folder = path.join('test/apps', app.split('/')[0]!);
    if (existsSync(path.join(ROOT, folder, 'case.ts'))) return { kind: 'app', app };
    throw new UserError(`${place}: there is no app in ${folder}.`);
  }
  const label = `"${language}${mark && ` ${mark}`}"`;
  if (mark === '' && Object.hasOwn(PROGRAMS, language)) return { kind: 'program' };
  if (mark === '' && NO_CODE.has(language)) return { kind: 'none' };
  const allowed = [...Object.keys(PROGRAMS), ...NO_CODE].join(', ');
  throw new UserError(
    `${place}: nothing tests a block that is marked ${label}. Allowed are ${allowed}, or the file of an app in ` +
      'test/apps: "tsx app: next/app/paint.tsx".',
  );
}

/** Every block of the README and the guides. */
export function guideBlocks(): Block[] {
  return [path.join(ROOT, 'README.md'), ...list(path.join(DOCS, 'guides'))].flatMap(blocksIn);
}

/** Every block of the pages of models and of other endpoints, which are written from the spec. */
export function endpointBlocks(site: Site): Block[] {
  return [...pages(site)]
    .filter(([page]) => /^(models|endpoints)\//.test(page))
    .flatMap(([page, text]) => blocksOf(text, page));
}

function list(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(folder, name));
}

function blocksIn(file: string): Block[] {
  return blocksOf(readFileSync(file, 'utf8'), path.relative(ROOT, file).split(path.sep).join('/'));
}
