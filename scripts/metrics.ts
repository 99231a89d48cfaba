// npx pnpm metrics: builds the tools of people who write definitions where they have changed, and runs
// them. They start whatever state the definitions are in.
import { buildQuietly, runProgram } from './quiet-build.ts';

const { succeeded, log } = await buildQuietly('@oflog/authoring');
if (succeeded) {
  await runProgram('authoring');
} else {
  process.stderr.write(`${log}\nThe build failed: what went wrong stands above.\n`);
  process.exitCode = 1;
}
