// Where each definition is declared: found in the source of the declarations, so that it is known of
// definitions that cannot be read, too.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { CheckedDefinition } from '@oflog/metrics-core/checks';
import type { DefinitionKind, DefinitionReference } from '@oflog/metrics-core';
import ts from 'typescript';

import { nodeOfField, partsOfField } from './field-in-source';
import { propertyOf, type Place } from './finding';
import { declarationFiles, named, type DeclarationFolders } from './folders';
import { mayBe, staticText, type Constants, type StaticText } from './static-text';

/** A call of `defineMetric` and the like. */
export interface Declared {
  readonly kind: DefinitionKind;
  readonly id: StaticText;
  readonly file: string;
  readonly line: number;
  readonly lastLine: number;
  /** Line of each property that the declaration itself writes. */
  readonly properties: ReadonlyMap<string, number>;
  /** What the function is called with. */
  readonly argument: ts.Expression | undefined;
}

export interface SourceIndex {
  readonly declared: readonly Declared[];
  /** Where each published file is declared, by its name. */
  readonly releaseFiles: ReadonlyMap<string, ReleaseSource>;
  readonly constants: Constants;
  /** The name of a file as findings say it. */
  readonly nameOf: (file: string) => string;
}

/** The line that names a published file, and the object in which it stands. */
interface ReleaseSource extends Place {
  readonly release: ts.Expression;
}

const kindOfFunction: Readonly<Record<string, DefinitionKind>> = {
  definePolicyArea: 'policy-area',
  defineMetric: 'metric',
  defineContextVariable: 'context-variable',
  defineCaveat: 'caveat',
  definePublication: 'publication',
  defineNeighbourModel: 'neighbour-model',
  defineTerm: 'term',
  defineRegister: 'register',
};

/** Reads the source of every declaration, however broken. */
export function indexSource(folders: DeclarationFolders): SourceIndex {
  const files = declarationFiles(folders).map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true),
  );
  const constants: Constants = {
    values: new Map(files.map((file) => [file.fileName, constantsOf(file)])),
    resolve: moduleFile,
  };
  const declared: Declared[] = [];
  const releaseFiles = new Map<string, ReleaseSource>();
  const nameOf = (file: string) => named(file, folders);
  for (const file of files) {
    const name = nameOf(file.fileName);
    walk(file, (node) => {
      const declaration = ts.isCallExpression(node)
        ? declarationIn(node, file, name, constants)
        : undefined;
      if (declaration) declared.push(declaration);
      if (ts.isPropertyAssignment(node) && propertyName(node) === 'file') {
        const [text] = staticText(node.initializer, file, constants) ?? [];
        if (text) {
          const place = { file: name, line: lineOf(node, file) };
          releaseFiles.set(text, { ...place, release: node.parent });
        }
      }
    });
  }
  return { declared, releaseFiles, constants, nameOf };
}

/** Where a definition is declared, most certain first; more than one where an id is used twice. */
export function declarationsOf(
  { declared }: SourceIndex,
  { kind, id }: CheckedDefinition,
): readonly Declared[] {
  const candidates = declared.filter((declaration) => declaration.kind === kind);
  const exact = candidates.filter((declaration) => idOf(declaration) === id);
  if (exact.length > 0) return exact;
  return candidates
    .filter((declaration) => mayBe(declaration.id, id))
    .toSorted((a, b) => b.id.join('').length - a.id.join('').length);
}

/** The declaration that a line of a file belongs to. */
export function declarationAround(
  { declared }: SourceIndex,
  place: Place | undefined,
): Declared | undefined {
  const line = place?.line;
  if (place === undefined || line === undefined) return undefined;
  return declared.find(
    (declaration) =>
      declaration.file === place.file && declaration.line <= line && line <= declaration.lastLine,
  );
}

/** The file and line in which a definition is declared. */
export function fileOf(index: SourceIndex, definition: DefinitionReference): Place | undefined {
  const [declaration] = declarationsOf(index, definition);
  return declaration && { file: declaration.file, line: declaration.line };
}

/** Where a field of a definition is written, or the nearest of what it should stand in. */
export function placeOfField(
  index: SourceIndex,
  definition: CheckedDefinition,
  field: string,
): Place | undefined {
  const [declaration] = declarationsOf(index, definition);
  if (declaration === undefined) return undefined;
  const { argument, properties, file, line } = declaration;
  return argument !== undefined && properties.has(propertyOf(field))
    ? placeWithin(index, argument, field)
    : { file, line };
}

/** Where a field of a release is written, by the name of its file. */
export function placeInRelease(index: SourceIndex, file: string, field: string): Place | undefined {
  const source = index.releaseFiles.get(file);
  if (source === undefined) return undefined;
  const isWritten = nodeOfField(source.release, partsOfField(field).slice(0, 1), index.constants);
  return isWritten === source.release
    ? { file: source.file, line: source.line ?? 1 }
    : placeWithin(index, source.release, field);
}

function placeWithin(
  { constants, nameOf }: SourceIndex,
  expression: ts.Expression,
  field: string,
): Place {
  const node = nodeOfField(expression, partsOfField(field), constants);
  const file = node.getSourceFile();
  return { file: nameOf(file.fileName), line: lineOf(node, file) };
}

/** The id of a declaration, where the source alone says it. */
export function idOf({ id }: Declared): string | undefined {
  return id.includes(null) ? undefined : id.join('');
}

function declarationIn(
  call: ts.CallExpression,
  file: ts.SourceFile,
  name: string,
  constants: Constants,
): Declared | undefined {
  const kind = ts.isIdentifier(call.expression) ? kindOfFunction[call.expression.text] : undefined;
  if (kind === undefined) return undefined;
  const [argument] = call.arguments;
  const properties = argument && ts.isObjectLiteralExpression(argument) ? argument.properties : [];
  const id = properties.find((property) => propertyName(property) === 'id');
  return {
    kind,
    id: kind === 'register' ? ['register'] : idText(id, file, constants),
    file: name,
    line: lineOf(call, file),
    lastLine: file.getLineAndCharacterOfPosition(call.end).line + 1,
    properties: new Map(
      properties.flatMap((property) => {
        const key = propertyName(property);
        return key === undefined ? [] : [[key, lineOf(property, file)] as const];
      }),
    ),
    argument,
  };
}

function idText(
  property: ts.ObjectLiteralElementLike | undefined,
  file: ts.SourceFile,
  constants: Constants,
): StaticText {
  if (property && ts.isPropertyAssignment(property)) {
    return staticText(property.initializer, file, constants) ?? [null];
  }
  if (property && ts.isShorthandPropertyAssignment(property)) {
    return staticText(property.name, file, constants) ?? [null];
  }
  // Without an id of its own it has the one of an object spread into it, or none at all.
  return [null];
}

function propertyName(property: ts.ObjectLiteralElementLike): string | undefined {
  const { name } = property;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function constantsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
    }
  }
  return constants;
}

function moduleFile(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(importer), specifier);
  return [`${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file));
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}
