// What stands beside each check: a run in which it finds nothing, and the same run corrupted so that it,
// and no other check, finds something.
import type { SmallRun } from '../testing/small-run';

export type CheckFixture = CorruptedRun | CorruptedOpening;

interface CorruptedRun {
  readonly good: SmallRun;
  /** What is done to the good run, in words. */
  readonly corruption: string;
  readonly corrupt: (good: SmallRun) => SmallRun;
}

/** For what goes wrong before a run has anything to look at: the codes that opening a file gives. */
interface CorruptedOpening {
  readonly corruption: string;
  readonly goodCodes: () => Promise<readonly string[]>;
  readonly badCodes: () => Promise<readonly string[]>;
}
