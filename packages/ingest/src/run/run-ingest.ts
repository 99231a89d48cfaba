// A run from end to end: the dataset is built from published files, then put in the place of the old one.
import { holdDataset } from '../publish/hold-dataset';
import { publishDataset } from '../publish/publish-dataset';
import { recover } from '../publish/workspace';
import { buildDataset, type BuiltDataset, type IngestOptions } from './build-dataset';
import { silently } from './step';

/** Where there are faults, nothing was written. */
export type IngestResult = Omit<BuiltDataset, 'files' | 'partial'>;

/** @throws DatasetHeldError where another process is at work on the dataset. */
export function runIngest(options: IngestOptions): Promise<IngestResult> {
  return holdDataset(options.dataDir, () => buildAndPublish(options));
}

async function buildAndPublish(options: IngestOptions): Promise<IngestResult> {
  const { dataDir, step = silently } = options;
  // A run that was killed may have left the dataset aside, and this one reads it.
  await recover(dataDir);
  const { files, partial, ...result } = await buildDataset(options);
  if (files !== null && result.faults.length === 0) {
    await step('Dataset', () => publishDataset(dataDir, files, { keepOthers: partial }));
  }
  return result;
}
