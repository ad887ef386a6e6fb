import ts from 'typescript';

/** The regular expressions of a file: what can be judged, how many are made at run time, and what nobody can see. */
export interface RegExpUses {
  readonly literals: readonly string[];
  readonly made: number;
  /** Line and code of what hides an expression, such as another name for `RegExp`. */
  readonly hidden: readonly string[];
}

/** These make an expression of a text. */
const FROM_TEXT = new Set(['match', 'matchAll', 'search']);

export function regExpUses(file: string, text: string): RegExpUses {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: string[] = [];
  const hidden: string[] = [];
  let made = 0;
  const hide = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    hidden.push(`${line + 1}: ${node.getText().slice(0, 60)}`);
  };
  const names = namesOfLiterals(source);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if (isNamed(node, 'RegExp')) {
      if (isCallee(node)) made++;
      else if (!isTypeOrTest(node)) hide(node.parent);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [argument] = node.arguments;
      const isFromText = FROM_TEXT.has(node.expression.name.text) && argument !== undefined;
      if (isFromText && !ts.isRegularExpressionLiteral(argument) && !names.has(argument.getText())) hide(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made, hidden };
}

/** As an identifier, or as the name of a property of the global object. */
function isNamed(node: ts.Node, name: string): boolean {
  return (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name;
}

function isCallee(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node;
}

/** `RegExp` as a type, and `instanceof RegExp`, make nothing. */
function isTypeOrTest({ parent }: ts.Node): boolean {
  if (ts.isTypeNode(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}

/** Constants of the file that are literals. */
function namesOfLiterals(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isRegularExpressionLiteral(node.initializer)) {
      names.add(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
