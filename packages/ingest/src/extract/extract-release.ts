// Reads all tables of one release and makes sure that no figure is stated twice.
import type { Publication, Release } from '@oflog/metrics-core';

import type { Fact } from '../facts/fact';
import type { ReportFault } from '../faults/fault';
import { normalise } from '../locate/header';
import { declarationOf } from '../locate/table-locator';
import type { Workbook } from '../read';
import type { AuthorityRegister } from '../register/authority-register';
import type { ControlReading } from './control-reading';
import { extractTable } from './extract-table';

export interface ReleaseContext {
  readonly publication: Publication;
  readonly release: Release;
  readonly register: AuthorityRegister;
  readonly report: ReportFault;
}

export interface ExtractedRelease {
  readonly facts: readonly Fact[];
  /** Totals that the file states, beside what its rows add up to. */
  readonly controls: readonly ControlReading[];
}

export function extractRelease(workbook: Workbook, context: ReleaseContext): ExtractedRelease {
  const facts: Fact[] = [];
  const earlier = rememberingFacts();
  const controls: ControlReading[] = [];
  for (const table of context.release.tables) {
    const sheet = sheetNamed(workbook.sheetNames, table.sheet ?? '');
    const grid = workbook.grids.get(sheet);
    if (grid === undefined) continue;
    const extracted = extractTable(grid, { ...context, table: { ...table, sheet } });
    controls.push(...extracted.controls);
    for (const fact of extracted.facts) {
      const other = earlier(fact);
      if (other === null) facts.push(fact);
      else reportTwice(fact, other, context);
    }
  }
  return { facts, controls };
}

/** For one fact after another the first that states the same figure, or null where it is the first. */
function rememberingFacts(): (fact: Fact) => Fact | null {
  const known = new Map<string, Map<string, Map<string, Fact>>>();
  return (fact) => {
    const byPeriod = known.get(fact.column) ?? new Map<string, Map<string, Fact>>();
    const byAuthority = byPeriod.get(fact.period) ?? new Map<string, Fact>();
    const first = byAuthority.get(fact.authority);
    if (first !== undefined) return first;
    known.set(fact.column, byPeriod);
    byPeriod.set(fact.period, byAuthority);
    byAuthority.set(fact.authority, fact);
    return null;
  };
}

/** The sheet of that name, white space apart: one published name ends in a blank. */
export function sheetNamed(sheetNames: readonly string[], wanted: string): string {
  if (sheetNames.includes(wanted)) return wanted;
  return sheetNames.find((name) => normalise(name) === normalise(wanted)) ?? wanted;
}

function reportTwice(fact: Fact, other: Fact, { publication, release, report }: ReleaseContext) {
  const place = {
    publication: publication.id,
    release: release.id,
    file: release.file,
    sheet: fact.figure.source?.sheet ?? '',
    cell: fact.figure.source?.ref ?? '',
  };
  const { sheet = '', ref = '' } = other.figure.source ?? {};
  report({
    code: 'ROW_AUTHORITY_DUPLICATE',
    place,
    found: `"${fact.column}" of ${fact.authority} in ${fact.period}, which also stands in sheet "${sheet}", cell ${ref}`,
    expected: 'each figure once in a release',
    remedy: `Drop the row that does not count in ${declarationOf(place)}.`,
  });
}
