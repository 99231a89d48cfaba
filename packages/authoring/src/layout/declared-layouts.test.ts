// The finder against the layouts that people declared: it must find what they found.
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { findColumn, normalise, openRelease } from '@oflog/ingest';
import { catalogue, type Release, type Table } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { authorityTexts } from './authority-texts';
import { registerOf } from './describe-file';
import { findTables, type FoundTable } from './find-tables';

const publicationsDir = process.env.PUBLICATIONS_DIR;
const repository = path.join(import.meta.dirname, '../../../..');

interface DeclaredSheet {
  readonly release: Release;
  readonly table: Table;
}

/** Tables that read the same rows of the same sheet count once. */
function declaredSheets(): DeclaredSheet[] {
  const all = catalogue.publications.flatMap(({ releases }) =>
    releases.flatMap((release) => release.tables.map((table) => ({ release, table }))),
  );
  const keyOf = ({ release, table: { sheet, headerRows, firstRow, authority } }: DeclaredSheet) =>
    JSON.stringify([release.file, sheet, headerRows, firstRow, authority]);
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function agrees(found: FoundTable, { headerRows, authority }: Table): boolean {
  return (
    JSON.stringify(found.headerRows) === JSON.stringify(headerRows) &&
    authority.some(({ column, scheme }) => {
      const search = findColumn(found.header, column);
      return (
        search.kind === 'found' &&
        found.authority.some((one) => one.scheme === scheme && one.index === search.index)
      );
    })
  );
}

describe.skipIf(publicationsDir === undefined)('the finder of layouts, on PUBLICATIONS_DIR', () => {
  it('finds header rows and area column of 98 in 100 declared tables of PUBLICATIONS_DIR', async () => {
    const texts = authorityTexts(await registerOf(repository));
    const paths = new Map(
      readdirSync(publicationsDir ?? '', { recursive: true, withFileTypes: true }).map((entry) => [
        entry.name,
        path.join(entry.parentPath, entry.name),
      ]),
    );
    const declared = declaredSheets();
    const missed: string[] = [];
    for (const tables of Map.groupBy(declared, ({ release }) => release.id).values()) {
      const release = tables[0]?.release;
      if (release === undefined) continue;
      const workbook = await openRelease(release, paths.get(release.file) ?? '', (fault) => {
        throw new Error(`${release.file}: ${fault.found}`);
      });
      for (const { table } of tables) {
        const grid = [...(workbook?.grids.values() ?? [])].find(
          ({ sheet }) => normalise(sheet) === normalise(table.sheet),
        );
        const found = findTables(grid?.rows ?? [], texts);
        if (!found.some((one) => agrees(one, table))) {
          missed.push(`${release.file}, ${table.sheet ?? ''}`);
        }
      }
    }
    expect(declared.length).toBeGreaterThan(90);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(declared.length * 0.02);
  }, 240_000);
});
