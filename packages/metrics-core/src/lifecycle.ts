// Measures that are no longer kept up: still there for those who use them, after those that are.
import type { Lifecycle } from './model';

interface HasLifecycle {
  lifecycle: Lifecycle;
}

/** Retired measures after the current ones, each in the order given. */
export function currentFirst<Measure extends HasLifecycle>(
  measures: readonly Measure[],
): Measure[] {
  return [
    ...measures.filter((measure) => !isRetired(measure)),
    ...measures.filter((measure) => isRetired(measure)),
  ];
}

/** Whether a measure is no longer kept up. */
export function isRetired({ lifecycle }: HasLifecycle): boolean {
  return lifecycle.stage === 'retired';
}
