// Whether a source file reaches the declared catalogue, which is what definitions as data make needless.
import ts from 'typescript';

const core = '@oflog/metrics-core';
const declared = new Set(['catalogue', 'policyAreas', 'shared']);

/**
 * The statements that bring the declared catalogue into a file at run time: its name, everything of
 * the package under one name or anew, or its JSON.
 */
export function declaredImports(file: string, source: string): string[] {
  const script = file.endsWith('.svelte') ? scriptsOf(source) : source;
  const parsed = ts.createSourceFile(file, script, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (reachesCatalogue(node)) found.push(node.getText(parsed));
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function scriptsOf(svelte: string): string {
  return [...svelte.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n');
}

function reachesCatalogue(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    return isCatalogueFile(node.moduleSpecifier) || (isCore(node.moduleSpecifier) && takes(node));
  }
  if (ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier === undefined || node.isTypeOnly || !isCore(node.moduleSpecifier)) {
      return false;
    }
    return node.exportClause === undefined || !ts.isNamedExports(node.exportClause)
      ? true
      : node.exportClause.elements.some(isDeclared);
  }
  const [address] = ts.isCallExpression(node) ? node.arguments : [];
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport && address !== undefined && (isCore(address) || isCatalogueFile(address));
}

/** Whether an import from the package takes the catalogue, or everything. */
function takes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const bindings = importClause?.namedBindings;
  if (bindings === undefined) return true;
  return ts.isNamespaceImport(bindings) || bindings.elements.some(isDeclared);
}

function isDeclared({ isTypeOnly, propertyName, name }: ts.ImportOrExportSpecifier): boolean {
  return !isTypeOnly && declared.has((propertyName ?? name).text);
}

function isCore(specifier: ts.Expression): boolean {
  return ts.isStringLiteralLike(specifier) && specifier.text === core;
}

function isCatalogueFile(specifier: ts.Expression): boolean {
  return ts.isStringLiteralLike(specifier) && specifier.text === `${core}/catalogue.json`;
}
