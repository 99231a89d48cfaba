// Runs a command until Ctrl-C or a polite kill, and turns a failure into its message and exit code 1.

export async function untilToldToStop(run: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stop.abort());
  }
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => stop.abort());
  try {
    await run(stop.signal);
    process.exit();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** npm hands a signal to the shell between us, which dies of it and tells nobody. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 100).unref();
}
