// Where snapshots are kept.

export interface SnapshotPlace {
  /** Folder of snapshots, one file each. */
  snapshotDir: string;
  /** Address of a PostgreSQL database. Where it is given, readers ask this, and no file. */
  databaseUrl?: string | undefined;
}
