// Lists a new metric in the table of contents of its policy area.
import ts from 'typescript';

import type { Imported } from './metric-file';

export interface AreaContents {
  /** Names in `publications`, with the files that they are imported from. */
  readonly publications: readonly Imported[];
  /** What `responsible` names. */
  readonly responsible: Imported | undefined;
  /** The text of the file with the metric listed last. */
  readonly withMetric: (metric: Imported) => string;
}

/** Undefined where the file does not list its metrics as an area's table of contents does. */
export function readAreaContents(text: string): AreaContents | undefined {
  const source = ts.createSourceFile('index.ts', text, ts.ScriptTarget.ES2023, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  const declaration = policyAreaLiteral(source);
  const metrics = declaration && listOf(declaration, 'metrics');
  if (declaration === undefined || metrics === undefined) return undefined;

  const importedFrom = (name: string): Imported | undefined => {
    const from = imports.find(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return (
        bindings !== undefined &&
        ts.isNamedImports(bindings) &&
        bindings.elements.some((element) => element.name.text === name)
      );
    });
    return from === undefined ? undefined : { name, from: specifier(from) };
  };
  const publications = listOf(declaration, 'publications')?.elements ?? [];
  const responsible = propertyOf(declaration, 'responsible')?.initializer;

  return {
    publications: publications.flatMap((name) => importedFrom(name.getText()) ?? []),
    responsible:
      responsible && ts.isIdentifier(responsible) ? importedFrom(responsible.text) : undefined,
    withMetric: (metric) => {
      const last = metrics.elements.at(-1);
      const at = last?.end ?? metrics.getStart() + 1;
      const listed = `${text.slice(0, at)}${last === undefined ? '' : ', '}${metric.name}${text.slice(at)}`;
      const line = `import { ${metric.name} } from '${metric.from}';\n`;
      const after = imports.findLast((one) => specifier(one) < metric.from || !isLocal(one));
      const place = after === undefined ? 0 : after.end + 1;
      return `${listed.slice(0, place)}${line}${listed.slice(place)}`;
    },
  };
}

function policyAreaLiteral(source: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isCallExpression(initializer)) continue;
      const [argument] = initializer.arguments;
      if (initializer.expression.getText() !== 'definePolicyArea' || !argument) continue;
      if (ts.isObjectLiteralExpression(argument)) return argument;
    }
  }
  return undefined;
}

function listOf(
  literal: ts.ObjectLiteralExpression,
  name: string,
): ts.ArrayLiteralExpression | undefined {
  const value = propertyOf(literal, name)?.initializer;
  return value && ts.isArrayLiteralExpression(value) ? value : undefined;
}

function propertyOf(
  literal: ts.ObjectLiteralExpression,
  name: string,
): ts.PropertyAssignment | undefined {
  return literal.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => property.name.getText() === name);
}

function specifier({ moduleSpecifier }: ts.ImportDeclaration): string {
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
}

function isLocal(declaration: ts.ImportDeclaration): boolean {
  return specifier(declaration).startsWith('./');
}
