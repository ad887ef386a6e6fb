import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse } from 'vue/compiler-sfc';

/** One import of one file of the project by another. Paths are relative to the root, with `/`. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
  /** As it is written, such as `../http/transport.js` or `runninghub/catalog`. */
  readonly specifier: string;
  /** Gone after compilation: the two files need not be loaded together. */
  readonly isType: boolean;
}

/** A path, or paths by condition. */
type Target = string | { readonly [condition: string]: Target };

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports: Readonly<Record<string, Target>>;
}

/** Reads the imports of files, with TypeScript's own parser; those of other packages and of Node are left out. */
export class ImportReader {
  readonly #root: string;
  readonly #manifest: Manifest;

  constructor(root: string) {
    this.#root = root;
    this.#manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
  }

  importsOf(file: string): Import[] {
    return this.#specifiersOf(file).flatMap(({ specifier, line, isType }) =>
      this.#resolve(file, specifier).map((to) => ({ from: file, line, to, specifier, isType })),
    );
  }

  /** What a file loads of other packages and of Node. */
  packagesOf(file: string): string[] {
    const loaded = this.#specifiersOf(file).filter(({ isType }) => !isType);
    return loaded.map(({ specifier }) => specifier).filter((specifier) => this.#resolve(file, specifier).length === 0);
  }

  #specifiersOf(file: string): (Specifier & { line: number })[] {
    return scriptsOf(file, readFileSync(path.join(this.#root, file), 'utf8')).flatMap(({ code, line }) => {
      // Comments name types in JavaScript only.
      const name = /\.[cm]?js$/.test(file) ? 'script.js' : 'script.ts';
      const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
      return specifiersOf(source).map((found) => ({
        ...found,
        line: line + source.getLineAndCharacterOfPosition(found.position).line,
      }));
    });
  }

  /** The files that a specifier can mean: several for `#platform`, none for other packages. */
  #resolve(file: string, specifier: string): string[] {
    if (specifier.startsWith('.')) return [onDisk(this.#root, path.posix.join(path.posix.dirname(file), specifier))];
    const { name, exports, imports } = this.#manifest;
    const target = imports[specifier];
    if (target) return [...new Set(targetsOf(target).map(sourceOf))];
    if (specifier !== name && !specifier.startsWith(`${name}/`)) return [];
    const subpath = `.${specifier.slice(name.length)}`;
    const entry = exports[subpath] ?? exports[subpath.replace(/[^/]+$/, '*')];
    if (entry === undefined) throw new Error(`${file} imports ${specifier}, which the package does not export.`);
    const built = targetsOf(entry).filter((file) => !file.endsWith('.d.ts'));
    return [...new Set(built.map((file) => sourceOf(file.replace('*', subpath.split('/').at(-1) ?? ''))))];
  }
}

/** The TypeScript of a file, with the line that it begins on: for a Vue file, that of its script blocks. */
function scriptsOf(file: string, text: string): { code: string; line: number }[] {
  if (!file.endsWith('.vue')) return [{ code: text, line: 1 }];
  const { script, scriptSetup } = parse(text).descriptor;
  return [script, scriptSetup].flatMap((block) => (block ? { code: block.content, line: block.loc.start.line } : []));
}

interface Specifier {
  readonly specifier: string;
  readonly position: number;
  readonly isType: boolean;
}

/**
 * Every form in which one module can name another: `import`, `export … from`, `import()`, `import … = require()`, the
 * type `import('…')`, `@import` in a comment and `/// <reference path>`.
 */
function specifiersOf(source: ts.SourceFile): Specifier[] {
  const found: Specifier[] = [];
  const tags = new Set<ts.JSDocImportTag>();
  const add = (node: ts.Node | undefined, isType: boolean) => {
    if (node && ts.isStringLiteralLike(node)) {
      found.push({ specifier: node.text, position: node.getStart(source), isType });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    // What is declared inside of what the comment is about has the same tags.
    for (const tag of ts.getJSDocTags(node).filter(ts.isJSDocImportTag)) tags.add(tag);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const tag of tags) add(tag.moduleSpecifier, true);
  for (const { fileName, pos } of source.referencedFiles) {
    const specifier = fileName.startsWith('.') ? fileName : `./${fileName}`;
    found.push({ specifier, position: pos, isType: true });
  }
  return found;
}

/** A module is named by what it compiles to. */
function onDisk(root: string, target: string): string {
  const candidates = [target, target.replace(/\.js$/, '.ts'), `${target}.ts`];
  return candidates.find((candidate) => existsSync(path.join(root, candidate))) ?? target;
}

/** Both forms of the package are built from the same sources. */
function sourceOf(built: string): string {
  return path.posix.normalize(built.replace(/^\.\/dist\/(?:cjs\/)?/, '')).replace(/\.js$/, '.ts');
}

function targetsOf(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf);
}
