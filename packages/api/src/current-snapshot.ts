// The snapshot that requests are answered from: replaced when another is to be read, closed when the last
// request that reads it has ended.
import { openSnapshot, type Snapshot, type SnapshotPlace } from '@oflog/store';

interface Lease {
  snapshot: Snapshot;
  /** To be called once, when the request has ended. */
  end: () => void;
}

export interface CurrentSnapshot {
  lease(): Lease;
  /** Looks no more for another, and closes the snapshot when nobody reads it. */
  close(): void;
}

interface InUse {
  snapshot: Snapshot;
  leases: number;
  superseded: boolean;
}

export interface SnapshotEvents {
  /** Before the first request is answered from it. */
  opened?: (snapshot: Snapshot) => void;
  replaced?: (name: string) => void;
  /** The snapshot in use stays in use. Told once, however often the same goes wrong. */
  failed?: (error: unknown) => void;
}

export async function followSnapshot(
  place: SnapshotPlace,
  { opened, replaced, failed }: SnapshotEvents = {},
  everyMilliseconds = 1_000,
): Promise<CurrentSnapshot> {
  let current: InUse = inUse(await openSnapshot(place));
  opened?.(current.snapshot);
  let isLooking = false;
  let told: string | null = null;
  const closing = new AbortController();
  const isOver = () => closing.signal.aborted;

  const replaceIfSuperseded = async () => {
    if ((await current.snapshot.isCurrent()) || isOver()) return;
    const next = inUse(await openSnapshot(place));
    if (isOver()) {
      supersede(next);
      return;
    }
    opened?.(next.snapshot);
    supersede(current);
    current = next;
    replaced?.(next.snapshot.name);
  };

  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await replaceIfSuperseded();
      told = null;
    } catch (error) {
      const fault = String(error);
      if (fault !== told && !isOver()) failed?.(error);
      told = fault;
    } finally {
      isLooking = false;
    }
  };

  const timer = setInterval(() => void look(), everyMilliseconds).unref();

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
      clearInterval(timer);
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
  if (superseded && leases === 0) void snapshot.close();
}
