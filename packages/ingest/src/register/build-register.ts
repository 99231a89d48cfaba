// Builds the register of authorities from published files, by its declaration alone.
import type { Register } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import { listChanges, withLifetimes } from './changes';
import { checkRegister } from './check-register';
import { correct } from './correct';
import { listAuthorities } from './list-authorities';
import { listMemberships, placeBodies } from './memberships';
import { name } from './names';
import { place } from './places';
import type { RegisterRows } from './register-rows';
import { withSlugs } from './slugs';
import type { SourceRows } from './source-rows';

/** The rows of the register. What is wrong is reported, and left out of them. */
export function buildRegister(
  declaration: Register,
  sources: SourceRows,
  report: ReportFault,
): RegisterRows {
  const { corrections } = declaration;
  const listed = correct(
    listAuthorities(declaration, sources),
    corrections,
    ['name', 'from'],
    report,
  );
  const changes = listChanges(listed, declaration, sources, report);
  const predecessors = new Map(
    [...Map.groupBy(changes, ({ to }) => to)].map(([to, rows]) => [
      to,
      rows.map(({ from }) => from),
    ]),
  );
  const placed = place(withLifetimes(listed, changes), declaration, sources, predecessors);
  const named = correct(name(placed, declaration, sources), corrections, ['otherNames'], report);
  const memberships = listMemberships(named, declaration, sources);
  const authorities = withSlugs(placeBodies(named, memberships), report).sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const rows = { authorities, changes, memberships };
  checkRegister(rows, declaration, report);
  return rows;
}
