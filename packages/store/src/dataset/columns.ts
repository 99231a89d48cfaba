// The columns of every CSV file of the dataset (`data/`), in their order. Writers and readers share
// these lists; a file with another header is not this dataset.

export const authorityColumns = [
  'code',
  'slug',
  'name',
  'type',
  'region',
  'upper_tier',
  'from',
  'to',
  'former_codes',
  'former_names',
  'former_slugs',
  'other_names',
  'e_codes',
] as const;

/** `date` is the first day of the successor. */
export const authorityChangeColumns = ['date', 'kind', 'from', 'to'] as const;

/** Members of combined authorities, and of joint bodies; `to` is the last day or empty. */
export const membershipColumns = ['body', 'member', 'from', 'to'] as const;

/**
 * `order` counts from 1, nearest first. `distance` and `parts` (`variable=part` joined by `;`, parts
 * of the squared distance) are empty for published lists.
 */
export const neighbourColumns = ['authority', 'order', 'neighbour', 'distance', 'parts'] as const;

/** Clusters of a published neighbour model; `authorities` are codes, separated by blanks. */
export const clusterColumns = ['model', 'cluster', 'description', 'authorities'] as const;

export const releaseColumns = [
  'release',
  'publication',
  'edition',
  'file',
  'sha256',
  'published',
  'published_kind',
  'first_published',
  'licence',
  'attribution',
] as const;

/**
 * `cells` is `release!sheet!ref` joined by `;`: one entry for each input column of the measure, in
 * the order of `inputColumns` of metrics-core, empty where the input had no cell; a value built from
 * parts has that many entries for each part in turn. `%`, `!` and `;` in a sheet's name are written
 * as `%25`, `%21` and `%3B`.
 */
export const observationColumns = [
  'authority',
  'period',
  'release',
  'value',
  'category',
  'state',
  'marks',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'cells',
] as const;

/** Authorities that the register of the period has and the file has not. */
export const coverageColumns = [
  'period',
  'authority',
  'name',
  'columns',
  'state',
  'reason',
] as const;

export const stateCountColumns = ['measure', 'period', 'state', 'observations'] as const;

/**
 * The public log of corrections: published figures that were wrong in their file. `column` is that of
 * the publication, `measures` are those that read it, separated by blanks.
 */
export const correctionColumns = [
  'release',
  'publication',
  'column',
  'measures',
  'authority',
  'period',
  'published',
  'corrected',
  'reason',
  'evidence',
  'date',
] as const;
