/** The snapshot of the dataset: making it, asking it. */
export * from './dataset/columns';
export { DatasetError, type DatasetFault } from './dataset/dataset-error';
export type { AuthorityDirectory, ListedAuthority } from './query/authority-directory';
export type { Comparison, ComparisonGroup } from './query/comparisons';
export type { HeldCorrection } from './query/corrections';
export type { AnyMeasure } from './query/definitions';
export { comparisonGroups, type ComparisonGroupKind } from './query/groups';
export type { Neighbour } from './query/neighbours';
export type { HeldRelease } from './query/read-at-open';
export { latestPeriod, type HeldPeriod, type HeldPeriods } from './query/slices';
export {
  openSnapshot,
  type ComparisonRequest,
  type ObservationRequest,
  type Snapshot,
  type VintageRequest,
} from './query/snapshot';
export { revisionsOf, type Revision } from './query/revisions';
export type { Vintage } from './query/vintages';
export { buildSnapshot, type SnapshotBuild } from './snapshot/build-snapshot';
export { pointerFile } from './snapshot/format';
export { readPointer } from './snapshot/pointer';
