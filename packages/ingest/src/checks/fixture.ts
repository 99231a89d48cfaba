// What stands beside each check: a run in which it finds nothing, and the same run corrupted so that it,
// and no other check, finds something.
import type { SmallRun } from '../testing/small-run';

export interface CheckFixture {
  readonly good: SmallRun;
  /** What was done to the good run, in words. */
  readonly corruption: string;
  readonly corrupt: (good: SmallRun) => SmallRun | Promise<SmallRun>;
}
