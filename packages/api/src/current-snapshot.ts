// The snapshot that requests are answered from: replaced when the pointer to it changes, closed when the
// last request that reads it has ended.
import { unwatchFile, watchFile } from 'node:fs';
import path from 'node:path';

import { openSnapshot, pointerFile, readPointer, type Snapshot } from '@oflog/store';

interface Lease {
  snapshot: Snapshot;
  /** To be called once, when the request has ended. */
  end: () => void;
}

export interface CurrentSnapshot {
  lease(): Lease;
  /** Stops watching, and closes the snapshot when nobody reads it. */
  close(): void;
}

interface InUse {
  snapshot: Snapshot;
  leases: number;
  superseded: boolean;
}

export interface SnapshotEvents {
  replaced?: (file: string) => void;
  failed?: (error: unknown) => void;
}

export async function followSnapshot(
  snapshotDir: string,
  { replaced, failed }: SnapshotEvents = {},
  everyMilliseconds = 1_000,
): Promise<CurrentSnapshot> {
  let current: InUse = inUse(await openSnapshot(snapshotDir));
  const closing = new AbortController();
  const isOver = () => closing.signal.aborted;

  const refresh = async () => {
    const file = await readPointer(snapshotDir);
    if (isOver() || file === null || file === current.snapshot.file) return;
    const next = inUse(await openSnapshot(snapshotDir));
    if (isOver()) {
      next.snapshot.close();
      return;
    }
    supersede(current);
    current = next;
    replaced?.(next.snapshot.file);
  };

  const pointer = path.join(snapshotDir, pointerFile);
  const onChange = () => void refresh().catch((error: unknown) => failed?.(error));
  watchFile(pointer, { interval: everyMilliseconds, persistent: false }, onChange);

  return {
    lease: () => {
      const leased = current;
      leased.leases += 1;
      return {
        snapshot: leased.snapshot,
        end: () => {
          leased.leases -= 1;
          closeIfUnused(leased);
        },
      };
    },
    close: () => {
      closing.abort();
      unwatchFile(pointer, onChange);
      supersede(current);
    },
  };
}

function inUse(snapshot: Snapshot): InUse {
  return { snapshot, leases: 0, superseded: false };
}

function supersede(used: InUse): void {
  used.superseded = true;
  closeIfUnused(used);
}

function closeIfUnused({ snapshot, leases, superseded }: InUse): void {
  if (superseded && leases === 0) snapshot.close();
}
