// Writes a drafted release in the words of the one it is drafted from: what is the same stays as it is
// written there, names of constants and all, and only what differs is written anew.
import type { ColumnBinding, Release, Table } from '@oflog/metrics-core';
import ts from 'typescript';

import { sourceOf, toLiteral } from '../source/source-text';

export interface ReleaseSource {
  /** The text of the new entry, not yet formatted. */
  readonly entry: string;
  /** The whole file with the entry after the one that it is drafted from; null where that is not safe. */
  readonly file: string | null;
}

/** `kept` are the numbers, from 0, of the tables of `nearest` that the release still has. */
export function releaseSource(
  text: string,
  nearest: Release,
  release: Release,
  kept: readonly number[],
): ReleaseSource {
  const source = ts.createSourceFile('release.ts', text, ts.ScriptTarget.ES2023, true);
  const literal = releaseLiteral(source, nearest.file);
  const entry = literal && entryText(literal, nearest, release, kept);
  if (literal === undefined || entry === undefined) {
    return { entry: sourceOf(wholeRelease(release)), file: null };
  }
  const isListed = ts.isArrayLiteralExpression(literal.parent);
  return {
    entry,
    file: isListed ? `${text.slice(0, literal.end)},\n${entry}${text.slice(literal.end)}` : null,
  };
}

/** The object literal that declares the file, where it is one with tables of its own. */
function releaseLiteral(
  source: ts.SourceFile,
  file: string,
): ts.ObjectLiteralExpression | undefined {
  let found: ts.ObjectLiteralExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const stated = property(node, 'file');
      const isIt =
        stated && ts.isStringLiteralLike(stated.initializer) && stated.initializer.text === file;
      if (isIt && property(node, 'tables')) found = node;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function entryText(
  literal: ts.ObjectLiteralExpression,
  nearest: Release,
  release: Release,
  kept: readonly number[],
): string | undefined {
  const tables = property(literal, 'tables')?.initializer;
  if (!tables || !ts.isArrayLiteralExpression(tables)) return undefined;
  const literals = tables.elements.filter(ts.isObjectLiteralExpression);
  // A table that is made by a function, or spread in, cannot be told from its neighbours here.
  if (literals.length !== tables.elements.length || literals.length !== nearest.tables.length) {
    return undefined;
  }
  const texts = kept.map((number, i) => {
    const [from, before, now] = [literals[number], nearest.tables[number], release.tables[i]];
    return from && before && now ? tableText(from, before, now) : '';
  });
  return written(literal, {
    edition: sourceOf(release.edition),
    published: sourceOf(release.published),
    publishedKind: null,
    firstPublished: null,
    url: null,
    exceptions: null,
    corrections: null,
    file: sourceOf(release.file),
    sha256: sourceOf(release.sha256),
    periods: sourceOf(release.periods),
    tables: `[${texts.join(', ')}]`,
  });
}

const tableFields = [
  'sheet',
  'title',
  'headerRows',
  'firstRow',
  'until',
  'keep',
  'drop',
  'authority',
  'names',
  'period',
  'marks',
  'totals',
  'controls',
] as const satisfies readonly (keyof Table)[];

function tableText(literal: ts.ObjectLiteralExpression, before: Table, now: Table): string {
  const changed = tableFields.filter((field) => !same(before[field], now[field]));
  const fields = changed
    // A period that follows from the periods of the release is not written.
    .filter((field) => field !== 'period' || property(literal, field) !== undefined)
    .map((field) => [field, sourceOf(toLiteral(now[field]))] as const);
  return written(literal, {
    ...Object.fromEntries(fields),
    ...columnsText(literal, before.columns, now.columns),
  });
}

function columnsText(
  literal: ts.ObjectLiteralExpression,
  before: Record<string, ColumnBinding>,
  now: Record<string, ColumnBinding>,
): Record<string, string> {
  const changed = Object.keys(now).filter((name) => !same(before[name], now[name]));
  if (changed.length === 0) return {};
  const texts = Object.fromEntries(
    changed.map((name) => [name, sourceOf(toLiteral(now[name]))] as const),
  );
  const stated = literal.properties.find((one) => one.name?.getText() === 'columns');
  const value = stated && ts.isPropertyAssignment(stated) ? stated.initializer : undefined;
  if (value && ts.isObjectLiteralExpression(value)) return { columns: written(value, texts) };
  const spread = value?.getText() ?? 'columns';
  const own = Object.entries(texts).map(([name, text]) => `${name}: ${text}`);
  return { columns: `{ ...${spread}, ${own.join(', ')} }` };
}

/** The literal with some properties replaced, added, or (null) left out; comments stay behind. */
function written(
  literal: ts.ObjectLiteralExpression,
  values: Readonly<Record<string, string | null>>,
): string {
  const own = literal.properties.flatMap((one) => {
    const name = one.name?.getText();
    const value = name === undefined ? undefined : values[name];
    return value === undefined
      ? [one.getText()]
      : value === null
        ? []
        : [`${name ?? ''}: ${value}`];
  });
  const names = new Set(literal.properties.map((one) => one.name?.getText()));
  const added = Object.entries(values).flatMap(([name, value]) =>
    names.has(name) || value === null ? [] : [`${name}: ${value}`],
  );
  // The line break keeps the formatter from joining the lines.
  return `{\n${[...own, ...added].join(', ')} }`;
}

/** Without what the publication's defaults or the release's id add. */
function wholeRelease({
  id: _id,
  publication: _publication,
  publishedKind: _kind,
  ...release
}: Release) {
  return toLiteral({
    ...release,
    marks: release.marks.length === 0 ? undefined : release.marks,
    absences: release.absences.length === 0 ? undefined : release.absences,
    exceptions: undefined,
    corrections: undefined,
    tables: release.tables.map((table) =>
      Object.fromEntries(
        Object.entries(table).filter(
          ([field, value]) => field === 'columns' || !(isEmpty(value) || value === null),
        ),
      ),
    ),
  });
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function property(
  literal: ts.ObjectLiteralExpression,
  name: string,
): ts.PropertyAssignment | undefined {
  return literal.properties
    .filter(ts.isPropertyAssignment)
    .find((one) => one.name.getText() === name);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
