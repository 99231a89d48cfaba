/** Datasets for tests of whatever reads one. */
export {
  generatedDataset,
  type GeneratedDataset,
  type GeneratedObservation,
} from './generated-dataset';
export { writeDataset } from './write-dataset';
export { smallCatalogue } from './small-catalogue';
export { temporaryDataset, type TemporaryDataset } from './temporary-dataset';
export { seededRandom, type SeededRandom } from './seeded-random';
