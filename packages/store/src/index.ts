/** The snapshot of the dataset: making it, asking it. */
export * from './dataset/columns';
export { DatabaseUnavailable, faultOfAddress, shownAddress } from './database/postgresql-address';
export { DatasetError, type DatasetFault } from './dataset/dataset-error';
export type { AuthorityDirectory, ListedAuthority, Membership } from './query/authority-directory';
export type { Comparison, ComparisonGroup } from './query/comparisons';
export type { Cluster } from './query/clusters';
export type { HeldCorrection } from './query/corrections';
export type { AnyMeasure } from './query/definitions';
export type { GroupFigures, GroupRequest } from './query/group-figures';
export { comparisonGroups, type ComparisonGroupKind } from './query/groups';
export type { Neighbour } from './query/neighbours';
export type { HeldRelease } from './query/read-at-open';
export { latestPeriod, type HeldPeriod, type HeldPeriods } from './query/slices';
export { openSnapshot } from './query/open-snapshot';
export type {
  ComparisonRequest,
  ObservationRequest,
  Snapshot,
  VintageRequest,
} from './query/snapshot';
export { revisionsOf, type Revision } from './query/revisions';
export type { Vintage } from './query/vintages';
export { buildSnapshot, type SnapshotBuild } from './snapshot/build-snapshot';
export type { SnapshotPlace } from './snapshot/place';
