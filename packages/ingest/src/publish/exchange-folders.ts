// Lets two folders trade places. Where the system can, in one step that nothing can come between, so
// that whoever opens the folder finds the one or the other.
import { rename } from 'node:fs/promises';
import process from 'node:process';

import koffi from 'koffi';

/** By way of `<other>.exchanged` where the system has no such step; `finishExchange` mends the rest. */
export async function exchangeFolders(
  folder: string,
  other: string,
  atOnce: ExchangeAtOnce = exchangeAtOnce,
): Promise<void> {
  if (atOnce(folder, other)) return;
  await rename(folder, `${other}${halfway}`);
  await rename(other, folder);
  await rename(`${other}${halfway}`, other);
}

/** What stands beside `other` while an exchange of several steps is under way. */
export const halfway = '.exchanged';

/** False where the system, or the disk, cannot. */
export type ExchangeAtOnce = (folder: string, other: string) => boolean;

const exchangeAtOnce: ExchangeAtOnce = (folder, other) => systemCall()?.(folder, other) === 0;

type SystemCall = (folder: string, other: string) => number;

// From <fcntl.h> of Linux and <sys/stdio.h> of macOS: paths are relative to the working folder, and
// the two are exchanged.
const workingFolder = -100;
const renameExchange = 2;
const renameSwap = 2;

function systemCall(): SystemCall | null {
  try {
    const library = koffi.load(null);
    if (process.platform === 'linux') {
      const renameat2: (...args: (string | number)[]) => number = library.func(
        'int renameat2(int, const char *, int, const char *, unsigned int)',
      );
      return (folder, other) =>
        renameat2(workingFolder, folder, workingFolder, other, renameExchange);
    }
    if (process.platform === 'darwin') {
      const renamex: (...args: (string | number)[]) => number = library.func(
        'int renamex_np(const char *, const char *, unsigned int)',
      );
      return (folder, other) => renamex(folder, other, renameSwap);
    }
    return null;
  } catch {
    // No build of the library for this system, or a system without the call.
    return null;
  }
}
