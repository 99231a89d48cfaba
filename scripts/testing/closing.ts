// The end of `npm test`: what failed, what was skipped and why, and the closing line.
import type { Outcome } from './outcomes.ts';

export interface Closing {
  /** Lines to print; the last is `N passed, N failed, N skipped`. */
  lines: string[];
  failed: number;
}

/**
 * A test may be skipped only for want of something: its name says which environment variable would
 * bring it (`… with PUBLICATIONS_DIR`). Skipped although that is set, or for no reason, is failed.
 */
export function closing(outcomes: Outcome[], env: NodeJS.ProcessEnv): Closing {
  const passed = outcomes.filter(({ result }) => result === 'passed');
  const skipped = outcomes.filter(({ result }) => result === 'skipped');
  const grounded = skipped.filter(({ test }) => missingVariable(test, env) !== undefined);
  const groundless = skipped.filter((outcome) => !grounded.includes(outcome));
  const failed = outcomes.filter(({ result }) => result === 'failed');

  return {
    failed: failed.length + groundless.length,
    lines: [
      ...failed.map(({ test }) => `FAILED   ${test}`),
      ...groundless.map(({ test }) => `FAILED   ${test}: skipped although nothing is missing`),
      ...grounded.map(
        ({ test }) => `SKIPPED  ${test}: ${missingVariable(test, env) ?? ''} is not set`,
      ),
      '',
      `${passed.length} passed, ${failed.length + groundless.length} failed, ${grounded.length} skipped`,
    ],
  };
}

function missingVariable(test: string, env: NodeJS.ProcessEnv): string | undefined {
  const named = test.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];
  return named.find((variable) => (env[variable] ?? '') === '');
}
