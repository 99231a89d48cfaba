// What a publication states in several columns of a row agrees with itself.
import {
  columnsOf,
  evaluate,
  formulaInWords,
  type Identity,
  type Input,
} from '@oflog/metrics-core';

import type { Fact, Figure } from '../../facts/fact';
import { defineCheck } from '../check';
import { differ } from '../differ';
import type { Finding, FoundCell, Subject } from '../finding';

export const identity = defineCheck({
  code: 'IDENTITY',
  group: 'content',
  severity: 'error',
  on: 'publication',
  protects: 'A figure does not contradict the others of its row.',
  cause: 'Two formulas over columns of a publication, declared to be equal, are not.',
  remedy:
    'Look at the cells. If the publisher rounds or defines them otherwise, declare it in `exceptions` with the reason.',
  run: ({ publication: { identities }, releases }) =>
    releases.flatMap(({ release, facts }) => {
      if (identities.length === 0) return [];
      const rows = Map.groupBy(facts, ({ authority, period }) => `${authority} ${period}`);
      return [...rows.values()].flatMap((row) =>
        identities.flatMap((declared) => contradiction(declared, row, release)),
      );
    }),
});

/** The row is all figures of one authority and period; where one that is needed has no value, none. */
function contradiction(
  { left, right, tolerance }: Identity,
  row: readonly Fact[],
  { id, publication }: { readonly id: string; readonly publication: string },
): Finding[] {
  const figures = new Map(row.map(({ column, figure }) => [column, figure]));
  const lookup = ({ column }: { readonly column: string }): Input => inputOf(figures.get(column));
  const a = evaluate(left, lookup);
  const b = evaluate(right, lookup);
  if (a.state !== 'value' || b.state !== 'value') return [];
  if (!differ(a.value, b.value, tolerance)) return [];
  const [first] = row;
  const columns = [left, right].flatMap((formula) => columnsOf(formula));
  const names = [...new Set(columns.map(({ column }) => column))];
  const subject: Subject = {
    publication,
    release: id,
    column: names[0] ?? '',
    ...(first === undefined ? {} : { authority: first.authority, period: first.period }),
    cells: names.flatMap((name): FoundCell[] => {
      const source = figures.get(name)?.source ?? null;
      return source === null ? [] : [{ release: id, ...source }];
    }),
  };
  return [
    {
      subject,
      found: `${a.value} for ${formulaInWords(left)} of ${first?.authority ?? ''} in ${first?.period ?? ''}, ${a.value - b.value} more than ${formulaInWords(right)}`,
      expected: `${b.value}, to within ${tolerance}`,
    },
  ];
}

function inputOf(figure: Figure | undefined): Input {
  if (figure === undefined) return { state: 'did-not-exist' };
  if (figure.state !== 'value') return { state: figure.state };
  return figure.value === null
    ? { state: 'not-available' }
    : { state: 'value', value: figure.value };
}
