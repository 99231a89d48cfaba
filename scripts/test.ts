// npm test: formatting, lint, types, every test, and one closing line. CI=true runs everything anew.
import path from 'node:path';

import { untilToldToStop } from './serving/until-told-to-stop.ts';
import { requireBrowser } from './testing/browser.ts';
import { closing } from './testing/closing.ts';
import { readReports, removeReports } from './testing/reports.ts';
import { turbo } from './turbo.ts';

const root = path.resolve(import.meta.dirname, '..');
const tasks = ['build', 'format:check', 'lint', 'typecheck', 'test', 'test:browser'];
const anew = process.env.CI === 'true' || process.env.CI === '1';
/** Several times what a slow machine takes: what is still running then hangs, and is stopped. */
const limitMinutes = 60;

await untilToldToStop(async (stop) => {
  removeReports(root);
  const tooLate = AbortSignal.timeout(limitMinutes * 60_000);
  const succeeded = await turbo(
    ['run', ...tasks, '--continue=dependencies-successful', ...(anew ? ['--force'] : [])],
    {
      stop: AbortSignal.any([stop, tooLate]),
      env: { CHROMIUM_PATH: requireBrowser(process.env) },
    },
  );

  const { lines, failed } = closing(readReports(root), process.env);
  if (tooLate.aborted) lines.unshift(`Stopped after ${limitMinutes} minutes.`);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = succeeded && failed === 0 ? 0 : 1;
});
