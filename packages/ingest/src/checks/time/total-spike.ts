import { comparePeriods, type AuthorityCode, type PeriodId } from '@oflog/metrics-core';

import type { Fact } from '../../facts/fact';
import { defineCheck } from '../check';
import type { Finding } from '../finding';
import type { PublicationFigures } from '../publication-figures';

/** A total stands out that is so many times as large, or as small, as those beside it. */
const timesAtLeast = 3;
/** Those beside it may differ by so much. */
const alike = 2;

export const totalSpike = defineCheck({
  code: 'TOTAL_SPIKE',
  group: 'time',
  severity: 'warning',
  on: 'publication',
  protects:
    'A column of which total and parts are all in another unit, or of another sign, is seen.',
  cause: 'A published total is many times what it is in the periods beside it, or of another sign.',
  remedy:
    'Look at the column that is totalled; accept a change that is real in `exceptions` of the release.',
  run: ({ publication, releases, register }) => {
    const totals = releases.flatMap(({ release, facts }) =>
      facts.flatMap((fact) => {
        const isTotal = register.byCode(fact.authority) === undefined;
        return isTotal && fact.figure.value !== null ? [{ ...totalOf(fact), release }] : [];
      }),
    );
    const series = Map.groupBy(totals, ({ column, area }) => `${column} ${area}`);
    // Each file has its own series, beside that of the newest figures of all.
    const findings = [...series.values()].flatMap((ofAll) =>
      [ofAll, ...Map.groupBy(ofAll, ({ release }) => release.id).values()].flatMap((stated) =>
        standingOut(newest(stated), publication.id),
      ),
    );
    return [
      ...new Map(findings.map((finding) => [JSON.stringify(finding.subject), finding])).values(),
    ];
  },
});

interface Total {
  readonly column: string;
  readonly area: AuthorityCode;
  readonly period: PeriodId;
  readonly value: number;
  readonly cell: { readonly sheet: string; readonly ref: string } | null;
}

type StatedTotal = Total & { readonly release: PublicationFigures['releases'][number]['release'] };

function totalOf({ column, authority, period, figure: { value, source } }: Fact): Total {
  return { column, area: authority, period, value: value ?? 0, cell: source };
}

/** In the order of periods, each as the latest release states it. */
function newest(totals: readonly StatedTotal[]): StatedTotal[] {
  return [...new Map(totals.map((total) => [total.period, total])).values()].sort((a, b) =>
    comparePeriods(a.period, b.period),
  );
}

function standingOut(totals: readonly StatedTotal[], publication: string): Finding[] {
  return totals.flatMap((total, index) => {
    // Of the first and the last the two that lie nearest.
    const from = Math.min(Math.max(index - 1, 0), totals.length - 3);
    const [one, two] = totals.slice(Math.max(from, 0), from + 3).filter((other) => other !== total);
    if (one === undefined || two === undefined) return [];
    const { column, area, period, value, release, cell } = total;
    if (one.value * two.value <= 0 || timesApart(one.value, two.value) > alike) return [];
    const isOther =
      value * one.value < 0 ||
      (value !== 0 &&
        Math.min(timesApart(value, one.value), timesApart(value, two.value)) >= timesAtLeast);
    if (!isOther) return [];
    return {
      subject: {
        publication,
        release: release.id,
        column,
        authority: area,
        period,
        cells: cell === null ? [] : [{ release: release.id, ...cell }],
      },
      found: `a total of ${value} in "${column}" for ${area} in ${period}, beside ${one.value} in ${one.period} and ${two.value} in ${two.period}`,
      expected: `less than ${timesAtLeast} times, and more than a third of, the totals beside it`,
    };
  });
}

/** Of two numbers of one sign: 2 where one is twice the other. */
function timesApart(a: number, b: number): number {
  return Math.max(a / b, b / a);
}
