// When, of what and where a measurement was made: nothing that names the machine or its folders.
import { execFileSync } from 'node:child_process';
import os from 'node:os';

export function circumstances(root: string): string {
  const git = (...argv: string[]) =>
    execFileSync('git', argv, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'packages', 'data') !== '';
  const [load = 0] = os.loadavg();
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}`,
    `at commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes not yet committed' : ''},`,
    `with Node ${process.versions.node} on ${os.availableParallelism()} cores`,
    `and ${Math.round(os.totalmem() / 2 ** 30)} GB of memory.`,
    `Before it began, ${load.toFixed(1)} processes on average wanted a core.`,
  ].join('\n');
}
