// What a release says it holds, and what its tables are read for, must be the same periods.
import { fault, type Check, type Fault } from '../check';
import { periodsInBinding } from '../series';
import type { Table } from '../../model/layout';
import type { Publication, Release } from '../../model/publication';

export const releasePeriods: Check = {
  code: 'RELEASE_PERIOD_MISPLACED',
  holds: 'Tables give exactly the periods that their release lists.',
  remedy: 'Correct the periods of the release, or those of the table.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.releases.flatMap((release, index) => [
        ...unlisted(publication, release, `releases[${index}]`),
        ...unread(publication, release, `releases[${index}]`),
      ]),
    ),
};

/** Periods that tables give and the release does not list. */
function unlisted(publication: Publication, { tables, periods }: Release, place: string): Fault[] {
  return tables.flatMap((table, index) =>
    placesOf(table)
      .filter(({ period }) => period === undefined || !periods.includes(period))
      .map(({ field, period }) =>
        fault('publication', publication, `${place}.tables[${index}].${field}`, {
          found: period === undefined ? 'no column of any period' : `"${period}"`,
          expected: `a period of the release: ${periods.join(', ')}`,
        }),
      ),
  );
}

/** Periods that the release lists and no table gives. */
function unread(publication: Publication, { tables, periods }: Release, place: string): Fault[] {
  if (tables.some(({ period }) => 'column' in period)) return [];
  const given = tables.flatMap((table) => placesOf(table).map(({ period }) => period));
  return periods.flatMap((period, index) =>
    given.includes(period)
      ? []
      : [
          fault('publication', publication, `${place}.periods[${index}]`, {
            found: `"${period}", which no table gives`,
            expected: 'a table with this period',
          }),
        ],
  );
}

/** The periods that a table gives by itself; undefined for one that should and does not. */
function placesOf({ period, columns }: Table): { field: string; period: string | undefined }[] {
  if ('fixed' in period) return [{ field: 'period.fixed', period: period.fixed }];
  if ('column' in period) return [];
  const found = Object.entries(columns).flatMap(([name, binding]) =>
    periodsInBinding(binding).map((one) => ({ field: `columns.${name}`, period: one })),
  );
  return found.length === 0 ? [{ field: 'period', period: undefined }] : found;
}
