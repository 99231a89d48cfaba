// Drafts which rows of a table to read: those of authorities, published totals apart, notes left out.
import type { Locator } from '@oflog/metrics-core';

import type { Literal } from '../source/source-text';
import { cellText } from './cells';
import { locatorOf } from './column-names';
import type { FoundTable, OtherRow } from './find-tables';

export interface RowRules {
  readonly table: Readonly<Record<string, Literal>>;
  readonly toDecide: readonly string[];
}

/** England's code, and how files write its name. */
const england = { code: 'E92000001', name: /^(total )?england( total)?$/i };
const areaCode = /^E(92|12)\d{6}$/;

export function rowRules(found: FoundTable): RowRules {
  const [area] = found.authority;
  if (area === undefined || found.restRows.length === 0) return { table: {}, toDecide: [] };
  const column = literal(locatorOf(found.header, area.index));
  const cells = found.dataRows.map((row) => cellText(row[area.index]));
  const totals = totalRows(found, column);
  const inTotals = new Set(totals.map(({ row }) => row));
  const inCounties = new Set(found.countyTotals.map(({ row }) => row));
  const nearly = found.otherRows.filter((row) => row.nearly !== undefined);
  const others = found.otherRows.filter(
    (one) => !inTotals.has(one.row) && !inCounties.has(one.row) && !nearly.includes(one),
  );
  const pattern = area.scheme === 'name' ? undefined : patternOf(cells);
  const rules =
    pattern === undefined
      ? rulesOfNames(found, area.index, column, inTotals)
      : rulesOfCodes(found, area.index, column, pattern);
  return {
    table: {
      ...rules,
      remap: nearly.length === 0 ? undefined : remaps(nearly),
      totals:
        totals.length === 0
          ? undefined
          : totals.map(({ area: total, where }) => ({ area: total, where })),
    },
    toDecide: [
      ...othersToDecide(others, pattern),
      ...(found.countyTotals.length === 0
        ? []
        : [
            `Whether ${found.countyTotals.length} rows named after counties are totals of their districts, which they add up to, and rightly left out: ${inWords(found.countyTotals)}.`,
          ]),
      ...nearly.map(
        ({ row, code, nearly: meant }) =>
          `Whether "${code}" in row ${row} is ${meant?.name ?? ''} (${meant?.code ?? ''}), as the draft says with "remap".`,
      ),
    ],
  };
}

function rulesOfCodes(
  { restRows }: FoundTable,
  index: number,
  column: Literal,
  pattern: string,
): RowRules['table'] {
  const clean = restRows.every(({ cells }) => matches(pattern, cellText(cells[index])));
  return { keep: clean ? undefined : [{ column, pattern }] };
}

/** Names have no form of their own: other texts of the column are listed, and the notes cut off. */
function rulesOfNames(
  { restRows, otherRows, lastRow }: FoundTable,
  index: number,
  column: Literal,
  totals: ReadonlySet<number>,
): RowRules['table'] {
  const meant = new Set(otherRows.flatMap(({ row, nearly }) => (nearly ? [row] : [])));
  const texts = restRows
    .filter(({ row }) => !totals.has(row) && !meant.has(row))
    .map(({ row, cells }) => ({ row, text: cellText(cells[index]) }));
  const end = texts.find(({ row, text }) => row > lastRow && text !== '');
  const within = texts.filter(({ row }) => end === undefined || row < end.row);
  const others = [...new Set(within.map(({ text }) => text))].filter((text) => text !== '');
  return {
    keep: within.some(({ text }) => text === '') ? [{ column, empty: false }] : undefined,
    drop: others.length === 0 ? undefined : [{ column, in: others }],
    until: end === undefined ? undefined : { column, in: [end.text] },
  };
}

function literal(locator: Locator): Literal {
  return typeof locator === 'string' ? locator : { ...locator };
}

/** The beginnings of codes that stand in the column: `^E(06|07|08)`, or the form of E-codes. */
function patternOf(codes: readonly string[]): string {
  if (!codes.some((text) => /^[A-Z]\d{8}$/.test(text))) return '^E\\d{4}$';
  const kinds = [
    ...new Set(codes.filter((text) => /^E\d{8}$/.test(text)).map((text) => text.slice(1, 3))),
  ];
  return kinds.length === 1 ? `^E${kinds[0] ?? ''}` : `^E(${kinds.sort().join('|')})`;
}

interface FoundTotal {
  readonly row: number;
  readonly area: string;
  readonly where: Literal;
}

/** England and regions by their codes, England by its name too; the first row of each. */
function totalRows(found: FoundTable, locator: Literal): FoundTotal[] {
  const seen = new Set<string>();
  return found.otherRows.flatMap(({ row, code, text }): FoundTotal[] => {
    const stated = areaCode.test(code) ? code : england.name.test(code) ? england.code : undefined;
    if (stated !== undefined && !seen.has(stated)) {
      seen.add(stated);
      return [{ row, area: stated, where: [{ column: locator, in: [code] }] }];
    }
    const cells = found.restRows.find((rest) => rest.row === row)?.cells ?? [];
    const nameColumn = england.name.test(text)
      ? cells.findIndex((cell) => cellText(cell) === text)
      : -1;
    if (nameColumn === -1 || seen.has(england.code)) return [];
    seen.add(england.code);
    return [
      {
        row,
        area: england.code,
        where: [{ column: literal(locatorOf(found.header, nameColumn)), in: [text] }],
      },
    ];
  });
}

/** Names that the register nearly has, each once. */
function remaps(rows: readonly OtherRow[]): Literal[] {
  const byText = new Map(rows.map(({ code, nearly }) => [code, nearly?.code ?? '']));
  return [...byText].map(([from, to]) => ({ from, to, reason: 'Another form of its name.' }));
}

const rowsShown = 5;

function inWords(rows: readonly OtherRow[]): string {
  const shown = rows
    .slice(0, rowsShown)
    .map(
      ({ row, code, text }) =>
        `row ${row} (${[...new Set([code, text])].filter((one) => one !== '').join(', ')})`,
    );
  const more = rows.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function othersToDecide(others: readonly OtherRow[], pattern: string | undefined): string[] {
  const unknown = others.filter(({ code }) => pattern !== undefined && matches(pattern, code));
  const left = others.filter((row) => !unknown.includes(row));
  return [
    ...(unknown.length === 0
      ? []
      : [
          `Who these are, whose codes the register does not know: ${inWords(unknown)}. Use "drop" or "remap".`,
        ]),
    ...(left.length === 0
      ? []
      : [`Whether it is right to leave out rows with figures of no authority: ${inWords(left)}.`]),
  ];
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}
