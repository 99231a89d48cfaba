// Locks by which processes that share a database take turns. The numbers are any that nothing else uses.

/** Held while a snapshot is loaded or old ones are dropped: one process at a time. */
export const loadingLock = 'pg_advisory_xact_lock(5310418, 0)';

/** Held by each process that has the schema $1 open. It goes with the connection, however that ends. */
export const readersLock = 'pg_advisory_lock_shared(5310419, hashtext($1))';

/** Whether nobody has the schema $1 open. */
export const nobodyReads = 'pg_try_advisory_xact_lock(5310419, hashtext($1))';
