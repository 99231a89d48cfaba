// Goes back to the dataset before the last that was published.
import { exchangeFolders, type ExchangeAtOnce } from './exchange-folders';
import { fingerprintOf } from './fingerprint';
import { holdDataset } from './hold-dataset';
import { recover, workspaceOf } from './workspace';

/** There is nothing to go back to; the message says why. */
export class RollbackError extends Error {}

/**
 * The two datasets trade places, so that going back twice changes nothing.
 * @throws RollbackError, or DatasetHeldError where another process is at work on the dataset
 */
export function rollback(dataDir: string, exchangeAtOnce?: ExchangeAtOnce): Promise<void> {
  return holdDataset(dataDir, () => goBack(dataDir, exchangeAtOnce));
}

async function goBack(dataDir: string, exchangeAtOnce?: ExchangeAtOnce): Promise<void> {
  await recover(dataDir);
  const { previous } = workspaceOf(dataDir);
  if ((await fingerprintOf(dataDir)) === null) {
    throw new RollbackError(`There is no dataset in ${dataDir}. Name its folder with --data.`);
  }
  if ((await fingerprintOf(previous)) === null) {
    throw new RollbackError(
      `There is nothing to go back to: ${previous}, where "ingest run" keeps the dataset before the last, is not there. An older one is in the history of the repository.`,
    );
  }
  await exchangeFolders(dataDir, previous, exchangeAtOnce);
}
