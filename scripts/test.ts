// npm test: formatting, lint, types, every test, and one closing line. CI=true runs everything anew.
import path from 'node:path';

import { requireBrowser } from './testing/browser.ts';
import { closing } from './testing/closing.ts';
import { readReports, removeReports } from './testing/reports.ts';
import { turbo } from './turbo.ts';

const root = path.resolve(import.meta.dirname, '..');
const tasks = ['build', 'format:check', 'lint', 'typecheck', 'test', 'test:browser'];
const anew = process.env.CI === 'true' || process.env.CI === '1';

removeReports(root);
const succeeded = await turbo(
  ['run', ...tasks, '--continue=dependencies-successful', ...(anew ? ['--force'] : [])],
  { CHROMIUM_PATH: requireBrowser(process.env) },
);

const { lines, failed } = closing(readReports(root), process.env);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = succeeded && failed === 0 ? 0 : 1;
