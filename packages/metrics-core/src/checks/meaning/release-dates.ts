// Figures come out first, and in later files again; what is counted is not published before it starts.
import { fault, type Check, type Fault } from '../check';
import { comparePeriods, firstDay } from '../../model/period';
import type { Publication, Release } from '../../model/publication';

export const releaseDates: Check = {
  code: 'RELEASE_DATES_REVERSED',
  holds:
    'A release comes out no earlier than its figures first did, nor, where it reports what was, than its periods begin.',
  remedy: 'Correct the day of publication, firstPublished or the periods.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.releases.flatMap((release, index) =>
        datesOf(publication, release, `releases[${index}]`),
      ),
    ),
};

function datesOf(publication: Publication, release: Release, place: string): Fault[] {
  const { published, firstPublished, periods } = release;
  const last = periods.toSorted(comparePeriods).at(-1);
  const looksAhead = publication.basis === 'budget' || publication.basis === 'forecast';
  return [
    ...(firstPublished !== undefined && firstPublished > published
      ? [
          fault('publication', publication, `${place}.firstPublished`, {
            found: `${firstPublished}, after ${published}`,
            expected: `${published} or earlier`,
          }),
        ]
      : []),
    ...(last !== undefined && !looksAhead && published < firstDay(last)
      ? [
          fault('publication', publication, `${place}.published`, {
            found: `${published}, before ${last} begins`,
            expected: `${firstDay(last)} or later`,
          }),
        ]
      : []),
  ];
}
