// Everything about one publication.
import {
  authorityTypeNames,
  basisLabels,
  dayLabel,
  frequencyLabels,
  inputColumns,
  measuresOf,
  periodKindLabels,
  statisticsStatusLabels,
  type Catalogue,
  type Publication,
} from '@oflog/metrics-core';

import type { Entry, Sheet } from './sheet';

export function publicationSheet(catalogue: Catalogue, publication: Publication): Sheet {
  const { id, publisher, licence, nextRelease, columns, jointReporting } = publication;
  const readers = measuresOf(catalogue).filter((measure) =>
    inputColumns(measure).some((column) => column.publication === id),
  );
  return {
    title: publication.title,
    sections: [
      {
        heading: 'What it is',
        entries: [
          ['publisher', `${publisher.name}, ${publisher.url}`],
          ['landing page', publication.landingPage],
          ['status', statisticsStatusLabels[publication.statisticsStatus]],
          ['licence', `${licence.title}. ${licence.attribution}`],
          ['frequency', frequencyLabels[publication.frequency]],
          ['next', nextRelease ? `${nextRelease.edition}, ${nextRelease.expected}` : ''],
          ['period', periodKindLabels[publication.period]],
          ['basis', basisLabels[publication.basis]],
          ['covers', publication.covers.map((type) => authorityTypeNames[type].many).join(', ')],
        ],
      },
      {
        heading: 'Columns',
        entries: Object.entries(columns).map(([name, { meaning, unit }]): Entry => [
          name,
          `${meaning} (${unit.name})`,
        ]),
      },
      {
        heading: 'Joint reporting',
        entries: jointReporting.map(({ by, covers, reason }): Entry => [
          by,
          `for ${covers.join(', ')}. ${reason}`,
        ]),
      },
      { heading: 'Releases', entries: releaseEntries(publication) },
      { heading: 'Read by', entries: readers.map((measure): Entry => [measure.id, measure.title]) },
    ],
  };
}

/** Each release with its day, file and periods. */
export function releaseEntries({ releases }: Publication): Entry[] {
  return releases.map(({ edition, file, published, publishedKind, periods }): Entry => {
    const [first = ''] = periods;
    const last = periods.at(-1) ?? first;
    const held = first === last ? first : `${first} to ${last}, ${periods.length} periods`;
    const by = publishedKind === 'stated' ? 'published' : 'published by';
    return [edition, `${file}, ${by} ${dayLabel(published)}, holds ${held}`];
  });
}
