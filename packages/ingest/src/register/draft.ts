// Authorities while the register is being put together.
import type { AuthorityCode } from '@oflog/metrics-core';

import type { AuthorityRow } from './register-rows';

/** An authority before slugs are given out. */
export type Draft = Omit<AuthorityRow, 'slug' | 'formerSlugs'>;
export type Drafts = ReadonlyMap<AuthorityCode, Draft>;

/** The drafts, each as `change` gives it. */
export function mapDrafts(drafts: Drafts, change: (draft: Draft) => Draft): Drafts {
  return new Map([...drafts].map(([code, draft]) => [code, change(draft)]));
}

/** The one thing that all say, or null where they differ, say nothing, or are none. */
export function common<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = [...new Set(values)];
  return others.length === 0 ? first : null;
}
