import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import ts from 'typescript';

const folder = new URL('../../src/contract/', import.meta.url);

/** Exported types, and the members that they spell out, as `file: name`. */
function partsOf(file: string): { name: string; isDocumented: boolean }[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const parts: { name: string; isDocumented: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    // The alternatives of a union explain themselves by their names.
    if (ts.isUnionTypeNode(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isPropertySignature(node)) {
      const isDocumented = ts.getJSDocCommentsAndTags(node).length > 0;
      parts.push({ name: `${file}: ${node.name.getText(source)}`, isDocumented });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return parts;
}

it('describes every type and every member that generated code and users share', () => {
  const parts = readdirSync(folder).flatMap(partsOf);
  expect(parts.length).toBeGreaterThan(80);
  expect(parts.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name)).toEqual([]);
});
