// Declarations with a change that a run must work through and that alters no figure, so that the
// dataset after it can be compared byte by byte with the one before.
import type { Catalogue, Metric, Publication, Release } from '@oflog/metrics-core';

export const changes = ['nothing', 'a measure', 'a release', 'a publication'] as const;
export type Change = (typeof changes)[number];

export function withChange(catalogue: Catalogue, change: Change): Catalogue {
  const { metrics, publications } = catalogue;
  const largest = publications.toSorted((a, b) => b.releases.length - a.releases.length)[0];
  switch (change) {
    case 'nothing':
      return catalogue;
    case 'a measure':
      return { ...catalogue, metrics: metrics.map((one, at) => (at === 0 ? wider(one) : one)) };
    case 'a release':
      return {
        ...catalogue,
        publications: publications.map((one) => oneMarkerMore(one, largest, 1)),
      };
    case 'a publication':
      return { ...catalogue, publications: publications.map((one) => oneMarkerMore(one, largest)) };
  }
}

function wider(metric: Metric): Metric {
  const { min, max } = metric.bounds;
  return { ...metric, bounds: { min: min - 1, max: max + 1 } };
}

/** The publication, if it is the one, with a marker for missing values that no file of it uses. */
function oneMarkerMore(
  publication: Publication,
  wanted: Publication | undefined,
  releases = publication.releases.length,
): Publication {
  if (publication !== wanted) return publication;
  const changed = (release: Release): Release => ({
    ...release,
    tables: release.tables.map((table) => ({
      ...table,
      missing: { ...table.missing, '(never published)': 'not-available' },
    })),
  });
  return {
    ...publication,
    releases: publication.releases.map((one, at) => (at < releases ? changed(one) : one)),
  };
}
