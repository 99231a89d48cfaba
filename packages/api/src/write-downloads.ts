// `node dist/write-downloads.js`: writes the files to download of the snapshot in use beside it, while
// servers on the same machine go before.
import { constants, setPriority } from 'node:os';

import { writeDownloads } from './downloads/write-downloads';
import { readSettings } from './settings';

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

await writeDownloads(readSettings(process.env)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
