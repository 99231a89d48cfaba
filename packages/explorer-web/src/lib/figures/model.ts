// What the pages read from the API, by the names that the pages use.
import type { Schemas } from '@oflog/api-client';

export type ObservationRow = Schemas['Observation'];
export type ComparisonRow = Schemas['Comparison'];
/** What a dot strip needs of every authority. */
export type EnglandRow = Pick<
  ComparisonRow,
  'authority' | 'period' | 'state' | 'display' | 'distance' | 'median' | 'mad'
>;
export type GroupKind = ComparisonRow['group']['kind'];
export type MetricItem = Schemas['Metric'];
export type MetricResource = Schemas['MetricResource'];
export type PublicationResource = Schemas['Publication'];
export type Neighbour = Schemas['Neighbour'];
export type ExpectedRelease = Schemas['ExpectedRelease'];
export type Change = Schemas['Change'];

/** Rows, the caveats that they name, and what re-use of them must say. */
export interface Figures<Row> {
  rows: Row[];
  caveats: Schemas['Caveat'][];
  attribution: string[];
}

/** Writes a number in the unit of a metric: `45.1%`. */
export type FormatValue = (value: number) => string;
