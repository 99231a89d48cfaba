// Loaded into a measured server before its own code: tells the processor time used when asked.
process.on('message', (message) => {
  if (message === 'usage') process.send?.(process.cpuUsage());
});
// Listening alone must not keep a server running that has closed.
process.channel?.unref();
