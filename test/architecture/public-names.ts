import path from 'node:path';
import ts from 'typescript';

/** Something a user can write, read or call, as `src/media/upload.ts: UploadOptions.signal`. */
export interface PublicName {
  readonly name: string;
  readonly isDocumented: boolean;
}

/** Everything that modules export, and every member of it that an editor shows. */
export class PublicNames {
  readonly #root: string;
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #seen = new Set<ts.Node>();

  /** `sources` are relative to `root`. */
  constructor(root: string, sources: readonly string[]) {
    this.#root = root;
    this.#program = ts.createProgram(
      sources.map((source) => path.join(root, source)),
      // What the language itself has needs no sentence of ours.
      { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true, types: [], ...builtFrom(root) },
    );
    this.#checker = this.#program.getTypeChecker();
  }

  /** The names of one module that no module before it had. */
  of(source: string): PublicName[] {
    const module = this.#program.getSourceFile(path.join(this.#root, source));
    const symbol = module && this.#checker.getSymbolAtLocation(module);
    if (!symbol) throw new Error(`${source} exports nothing.`);
    return this.#checker.getExportsOfModule(symbol).flatMap((exported) => this.#ofSymbol(exported));
  }

  #ofSymbol(exported: ts.Symbol): PublicName[] {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? this.#checker.getAliasedSymbol(exported) : exported;
    return (symbol.declarations ?? []).flatMap((declaration) => this.#ofDeclaration(declaration, symbol));
  }

  #ofDeclaration(declaration: ts.Declaration, symbol: ts.Symbol): PublicName[] {
    if (this.#seen.has(declaration) || this.#isForeign(declaration)) return [];
    this.#seen.add(declaration);
    return [this.#named(declaration, symbol.name, symbol), ...this.#below(declaration, symbol.name)];
  }

  #isForeign(node: ts.Node): boolean {
    return path.relative(this.#root, node.getSourceFile().fileName).split(path.sep).includes('node_modules');
  }

  #below(node: ts.Node, owner: string): PublicName[] {
    // What the spec describes, its own lint asks for.
    if (GENERATED.test(node.getSourceFile().fileName)) return [];
    const found: PublicName[] = [];
    const visit = (child: ts.Node): void => {
      if (isInner(child)) return;
      if (ts.isExpressionWithTypeArguments(child)) found.push(...this.#ofBase(child));
      if (isMember(child)) {
        const name = `${owner}.${child.name.getText()}`;
        found.push(
          this.#named(child, name, this.#checker.getSymbolAtLocation(child.name)),
          ...this.#below(child, name),
        );
      } else ts.forEachChild(child, visit);
    };
    ts.forEachChild(node, visit);
    return found;
  }

  /** What a class or an interface takes over is its own as well, exported or not. */
  #ofBase(base: ts.ExpressionWithTypeArguments): PublicName[] {
    const symbol = this.#checker.getSymbolAtLocation(base.expression);
    return symbol ? this.#ofSymbol(symbol) : [];
  }

  #named(node: ts.Node, name: string, symbol: ts.Symbol | undefined): PublicName {
    const sentence = ts.displayPartsToString(symbol?.getDocumentationComment(this.#checker));
    return {
      name: `${path.relative(this.#root, node.getSourceFile().fileName)}: ${name}`,
      isDocumented: sentence !== '',
    };
  }
}

const GENERATED = /\.gen\.ts$/;

/** How the compiler finds the sources of `#platform` and of the package itself. */
const builtFrom = (root: string) => ({ rootDir: root, outDir: path.join(root, 'dist') });

type Member = (ts.TypeElement | ts.ClassElement | ts.ParameterPropertyDeclaration) & { readonly name: ts.Node };

function isMember(node: ts.Node): node is Member {
  if (ts.isParameter(node)) return ts.isParameterPropertyDeclaration(node, node.parent);
  if (ts.isClassElement(node) && node.name && ts.isComputedPropertyName(node.name)) return false;
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node)
  );
}

/**
 * What an editor does not show: bodies, and members that only the class or the package may use. Conditions of types,
 * the alternatives of a union and the inner types of a parameter are told by the sentence about the whole.
 */
function isInner(node: ts.Node): boolean {
  if (ts.isConditionalTypeNode(node)) return true;
  if (ts.isTypeLiteralNode(node) && ts.findAncestor(node, ts.isParameter)) return true;
  if (ts.isBlock(node) || (ts.isExpression(node) && !ts.isExpressionWithTypeArguments(node))) return true;
  if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')) return true;
  if (!ts.canHaveModifiers(node)) return false;
  const isPrivate = ts.isClassElement(node) && node.name !== undefined && ts.isPrivateIdentifier(node.name);
  return isPrivate || ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) === true;
}
