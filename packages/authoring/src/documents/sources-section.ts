// Where the figures of a measure come from: publications, licences, and every file that is read.
import {
  basisLabels,
  dayLabel,
  frequencyLabels,
  periodLabel,
  statisticsStatusLabels,
  type PeriodId,
  type Publication,
  type Release,
} from '@oflog/metrics-core';

import { blocks, code, link, list, plain, section, table } from './markdown';

export function sourcesSection(publications: readonly Publication[]): string {
  return section(2, 'Where it comes from', ...publications.map(publicationSection));
}

function publicationSection(publication: Publication): string {
  const { publisher, licence, nextRelease, releases } = publication;
  return section(
    3,
    publication.title,
    list([
      `Published by ${link(publisher.name, publisher.url)}: ${link('about the publication', publication.landingPage)}.`,
      `Status: ${statisticsStatusLabels[publication.statisticsStatus]}. Kind of figures: ${basisLabels[publication.basis]}. It comes out: ${frequencyLabels[publication.frequency].toLowerCase()}.`,
      `Licence: ${link(licence.title, licence.url)}. ${plain(licence.attribution)}`,
      ...(nextRelease === undefined
        ? []
        : [`Next release: ${plain(nextRelease.edition)}. When: ${plain(nextRelease.expected)}.`]),
    ]),
    blocks(
      releases.length === 1
        ? 'The file that is read:'
        : `The ${releases.length} files that are read:`,
      table(
        ['Edition', 'Published', 'Periods', 'File', 'Release id'],
        releases.map((release) => [
          plain(release.edition),
          published(release),
          periodsOf(release.periods),
          release.url === undefined ? code(release.file) : link(release.file, release.url),
          code(release.id),
        ]),
      ),
    ),
  );
}

function published({ published, publishedKind }: Release): string {
  const day = dayLabel(published);
  return publishedKind === 'stated' ? day : `by ${day}; the exact day is not known`;
}

function periodsOf(periods: readonly PeriodId[]): string {
  const [first = ''] = periods;
  const last = periods.at(-1) ?? first;
  return first === last ? periodLabel(first) : `${periodLabel(first)} to ${periodLabel(last)}`;
}
