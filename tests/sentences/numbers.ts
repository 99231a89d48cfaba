// The numbers behind the words, worked out here from every figure of a period, in a few lines of its own.
import { lastDay, type Authority } from '@oflog/metrics-core';

import type { ObservationRow } from '../../packages/explorer-web/src/lib/figures/model';
import type { FiguresOfMetric, Register } from './read-figures';

export interface GroupNumbers {
  members: number;
  withValue: number;
  median: number | null;
  mad: number | null;
}

/** Of the groups that a card names, by the word that it uses. */
export interface Numbers {
  england: GroupNumbers;
  type: GroupNumbers;
  similar: GroupNumbers;
}

/** The rows of one period, of those in being on its last day. */
export function membersIn(
  { authorities }: Register,
  { history }: FiguresOfMetric,
  period: string,
): { authority: Authority; row: ObservationRow }[] {
  const day = lastDay(period);
  return authorities.flatMap((authority) => {
    const row = history.get(authority.code)?.find((one) => one.period === period);
    const inBeing = (authority.from ?? '') <= day && (authority.to ?? '9999') >= day;
    return row === undefined || !inBeing || row.state === 'not-applicable'
      ? []
      : [{ authority, row }];
  });
}

export function numbersFor(
  subject: Authority,
  neighbours: readonly string[],
  members: ReturnType<typeof membersIn>,
): Numbers {
  const typeOf = ({ type }: Authority) => (type === 'gla' ? 'combined-authority' : type);
  return {
    england: middle(members),
    type: middle(members.filter(({ authority }) => typeOf(authority) === typeOf(subject))),
    similar: middle(members.filter(({ authority }) => neighbours.includes(authority.code))),
  };
}

function middle(members: ReturnType<typeof membersIn>): GroupNumbers {
  const values = members.flatMap(({ row }) => row.value ?? []);
  const centre = values.length < 5 ? null : middleOf(values);
  return {
    members: members.length,
    withValue: values.length,
    median: centre,
    mad: centre === null ? null : middleOf(values.map((value) => Math.abs(value - centre))),
  };
}

function middleOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
