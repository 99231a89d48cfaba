// Loaded into a measured server before its own code: tells the processor time and memory used when asked.
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const { maxRSS: peak } = process.resourceUsage();
  process.send?.({ user, system, resident: process.memoryUsage.rss(), peak });
});
// Listening alone must not keep a server running that has closed.
process.channel?.unref();
