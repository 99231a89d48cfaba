// What a publication states in several columns of a row agrees with itself.
import {
  columnsOf,
  evaluate,
  formulaInWords,
  type Identity,
  type Input,
  type Result,
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
  { left, right, tolerance, apart = false }: Identity,
  row: readonly Fact[],
  { id, publication }: { readonly id: string; readonly publication: string },
): Finding[] {
  const figures = new Map(row.map(({ column, figure }) => [column, figure]));
  const lookup = ({ column }: { readonly column: string }): Input => inputOf(figures.get(column));
  const a = evaluate(left, lookup);
  const b = evaluate(right, lookup);
  const columns = [left, right].flatMap((formula) => columnsOf(formula));
  const names = [...new Set(columns.map(({ column }) => column))];
  const said = contradictionInWords(a, b, tolerance);
  // What has no cell in the file cannot be known beside what has.
  const isOneSided = a.state !== 'value' || b.state !== 'value';
  if (said === null || (isOneSided && (apart || !isStated(columns, figures)))) return [];
  const [first] = row;
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
  const of = `of ${first?.authority ?? ''} in ${first?.period ?? ''}`;
  return [
    {
      subject,
      found: `${said.found} for ${formulaInWords(left)} ${of}`,
      expected: `${said.expected}, as ${formulaInWords(right)} has it`,
    },
  ];
}

/** Null where the two agree, or neither is known. */
function contradictionInWords(
  left: Result,
  right: Result,
  tolerance: number,
): { readonly found: string; readonly expected: string } | null {
  if (left.state === 'value' && right.state === 'value') {
    return differ(left.value, right.value, tolerance)
      ? {
          found: `${left.value}, which is ${left.value - right.value} more than it should be,`,
          expected: `${right.value}, to within ${tolerance}`,
        }
      : null;
  }
  if (left.state !== 'value' && right.state !== 'value') return null;
  const say = (result: Result) => (result.state === 'value' ? `${result.value}` : result.state);
  return { found: say(left), expected: say(right) };
}

/** Whether all columns have a cell; of a choice the one that the release has. */
function isStated(
  columns: readonly { readonly column: string }[],
  figures: ReadonlyMap<string, Figure>,
): boolean {
  const held = columns.flatMap(({ column }) => figures.get(column) ?? []);
  return held.length > 1 && held.every(({ source }) => source !== null);
}

function inputOf(figure: Figure | undefined): Input {
  if (figure === undefined) return { state: 'did-not-exist' };
  if (figure.state !== 'value') return { state: figure.state };
  return figure.value === null
    ? { state: 'not-available' }
    : { state: 'value', value: figure.value };
}
