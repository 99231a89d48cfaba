// Councils that took over from others on 1 April of a year, for files that list the others still.
import type { AuthorityCode } from '../model';

export const successorsByYear: Record<number, Record<AuthorityCode, AuthorityCode[]>> = {
  2019: {
    E06000058: ['E06000028', 'E06000029', 'E07000048'],
    E06000059: ['E07000049', 'E07000050', 'E07000051', 'E07000052', 'E07000053'],
    E07000244: ['E07000205', 'E07000206'],
    E07000245: ['E07000201', 'E07000204'],
    E07000246: ['E07000190', 'E07000191'],
  },
  2020: {
    E06000060: ['E07000004', 'E07000005', 'E07000006', 'E07000007'],
  },
  2021: {
    E06000061: ['E07000150', 'E07000152', 'E07000153', 'E07000156'],
    E06000062: ['E07000151', 'E07000154', 'E07000155'],
  },
};

/** Counties that ended on the day before 1 April of the year. */
const endedCountiesByYear: Record<number, AuthorityCode[]> = {
  2019: ['E10000009'],
  2020: ['E10000002'],
  2021: ['E10000021'],
};

/** All that ended on the day before 1 April of the year. */
export function endedIn(year: number): AuthorityCode[] {
  return [
    ...Object.values(successorsByYear[year] ?? {}).flat(),
    ...(endedCountiesByYear[year] ?? []),
  ];
}

/**
 * What a table needs so that the rows of those before a council, by code or name, are read as its own,
 * added up and marked as rebuilt.
 */
export function readAs(
  successor: AuthorityCode,
  predecessors: string[],
  column: string,
  reason: string,
) {
  return {
    keep: [{ column, in: predecessors }],
    remap: predecessors.map((from) => ({ from, to: successor, reason })),
    marks: [
      {
        column,
        values: Object.fromEntries(predecessors.map((code) => [code, 'rebuilt' as const])),
      },
    ],
  };
}
