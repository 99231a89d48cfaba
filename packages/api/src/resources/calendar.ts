// The releases that should come next, by when they are expected.
import type { Day } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import type { CalendarEvent } from '../feeds/icalendar';
import type { ExpectedReleaseResource } from '../schemas/calendar';
import { spanInWords } from './expected-span';

/** The soonest first; those without a time that can be told come last. */
export function expectedReleases({ catalogue }: Snapshot, today: Day): ExpectedReleaseResource[] {
  return catalogue.publications
    .flatMap(({ id, title, publisher, landingPage, frequency, nextRelease }) => {
      if (nextRelease === undefined) return [];
      const { edition, expected } = nextRelease;
      const span = spanInWords(expected);
      const isPast = span !== null && span.to < today;
      return [
        {
          publication: { id, title, publisher: publisher.name, landingPage },
          edition,
          expected,
          from: span?.from ?? null,
          to: span?.to ?? null,
          status: isPast ? ('past' as const) : ('awaited' as const),
          frequency,
        },
      ];
    })
    .sort(
      (a, b) =>
        compare(a.from ?? '9999', b.from ?? '9999') || compare(a.publication.id, b.publication.id),
    );
}

/** Of those whose time can be told. */
export function calendarEvents(expected: readonly ExpectedReleaseResource[]): CalendarEvent[] {
  return expected.flatMap(({ publication, edition, expected: words, from, to }) =>
    from === null || to === null
      ? []
      : [
          {
            uid: `${publication.id}.${edition}@local-authority-data-explorer`,
            summary: `${publication.title}, ${edition}`,
            description: `${publication.publisher}: ${words}.`,
            url: publication.landingPage,
            from,
            to,
          },
        ],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
