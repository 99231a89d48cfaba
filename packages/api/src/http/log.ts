// The log on standard output, one line of JSON each. Lines are gathered: a system call for each would cost
// more than many an answer. None waits longer than half a second, and none is lost when the process ends.
import { destination, pino, type Logger } from 'pino';

const gatheredBytes = 8_192;
const longestWait = 500;

export function createLog(level: string): Logger {
  const output = destination({ sync: true, minLength: gatheredBytes, periodicFlush: longestWait });
  process.once('exit', () => output.flushSync());
  return pino({ level }, output);
}
