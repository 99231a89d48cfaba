// Headers renamed, exchanged and shifted: those that a layout names.
import type { Locator, Table } from '@oflog/metrics-core';

import { sheetNamed } from '../extract/extract-release';
import { findColumn } from '../locate/find-column';
import { normalise, readHeader } from '../locate/header';
import { cellRef } from '../read';
import type { Corruption } from './corruption';
import type { Random } from './random';
import { cellAt, withCells, withRows } from './spoil';
import type { CellPlace, Subject } from './subject';

export const headerCorruptions: readonly Corruption[] = [
  {
    of: 'headers',
    kind: 'renamed',
    spoil: (subject, random) => {
      const place = random.pick(pickHeaders(subject, random));
      if (place === undefined) return null;
      const text = normalise(cellAt(subject.workbook, place));
      const value = random.pick([`${text} (revised)`, `New ${text}`, text.slice(0, -2), 'Amount']);
      return {
        workbook: withCells(subject.workbook, [{ ...place, value: value ?? '' }]),
        words: `header ${at(place)} says "${value ?? ''}" for "${text}"`,
      };
    },
  },
  {
    of: 'headers',
    kind: 'exchanged',
    spoil: (subject, random) => {
      const places = pickHeaders(subject, random);
      const one = random.pick(places);
      const other = random.pick(places.filter((place) => place !== one));
      if (one === undefined || other === undefined) return null;
      const { workbook } = subject;
      return {
        workbook: withCells(workbook, [
          { ...one, value: cellAt(workbook, other) },
          { ...other, value: cellAt(workbook, one) },
        ]),
        words: `headers ${at(one)} and ${at(other)} exchanged`,
      };
    },
  },
  {
    of: 'headers',
    kind: 'shifted',
    spoil: (subject, random) => {
      const place = random.pick(pickHeaders(subject, random));
      if (place === undefined) return null;
      const { sheet, row, column } = place;
      return {
        workbook: withRows(subject.workbook, sheet, (rows) =>
          rows.map((cells, index) =>
            index === row ? [...cells.slice(0, column), null, ...cells.slice(column)] : cells,
          ),
        ),
        words: `headers from ${at(place)} on shifted by one column`,
      };
    },
  },
  {
    of: 'headers',
    kind: 'a row lower',
    spoil: (subject, random) => {
      const place = random.pick(pickHeaders(subject, random));
      if (place === undefined) return null;
      return {
        workbook: withRows(subject.workbook, place.sheet, (rows) => [
          ...rows.slice(0, place.row),
          [],
          ...rows.slice(place.row),
        ]),
        words: `an empty row above the header in "${place.sheet}"`,
      };
    },
  },
];

/** The cells of the headers that any one table of the release names. */
function pickHeaders({ release, workbook }: Subject, random: Random): CellPlace[] {
  const table = random.pick(release.tables);
  if (table === undefined) return [];
  const sheet = sheetNamed(workbook.sheetNames, table.sheet ?? '');
  const rows = workbook.grids.get(sheet)?.rows ?? [];
  const header = readHeader(rows, table.headerRows);
  const columns = locatorsIn(table).flatMap((locator) => {
    if (typeof locator === 'object' && 'letter' in locator) return [];
    const search = findColumn(header, locator);
    return search.kind === 'found' ? [search.index] : [];
  });
  return [...new Set(columns)].flatMap((column) => {
    const row = table.headerRows.findLast((number) => normalise(rows[number - 1]?.[column]) !== '');
    return row === undefined ? [] : [{ sheet, row: row - 1, column }];
  });
}

/** All locators of figures, authorities, periods and conditions. */
function locatorsIn({ authority, period, keep, columns }: Table): Locator[] {
  return [
    ...authority.map(({ column }) => column),
    ...('column' in period ? [period.column] : []),
    ...keep.map(({ column }) => column),
    ...Object.values(columns).flatMap(locatorsOfBinding),
  ];
}

function locatorsOfBinding(binding: Table['columns'][string]): Locator[] {
  if (typeof binding === 'string') return [binding];
  if ('cell' in binding)
    return [binding.cell, ...(binding.where ?? []).map(({ column }) => column)];
  if ('run' in binding) return [binding.run.from, binding.run.to];
  if ('sum' in binding) return binding.sum.flatMap(locatorsOfBinding);
  if ('firstOf' in binding) return binding.firstOf.flatMap(locatorsOfBinding);
  return Object.values(binding.byPeriod).flatMap(locatorsOfBinding);
}

function at({ sheet, row, column }: CellPlace): string {
  return `${sheet === '' ? '' : `${sheet}!`}${cellRef(row, column)}`;
}
