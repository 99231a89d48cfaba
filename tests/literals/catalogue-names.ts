// What a catalogue calls its things, and whether a text is one of these names.
import type { Catalogue } from '@oflog/metrics-core';

export type Names = ReadonlyMap<string, string>;

/** For each id and title what it names: `'finance' → 'id of a policy area'`. */
export function namesOf(catalogue: Catalogue): Names {
  const kinds = {
    metric: catalogue.metrics,
    'context variable': catalogue.contextVariables,
    'policy area': catalogue.policyAreas,
    publication: catalogue.publications,
  };
  return new Map(
    Object.entries(kinds).flatMap(([kind, list]) =>
      list.flatMap(({ id, title }) => [
        [id, `id of a ${kind}`] as const,
        [title, `title of a ${kind}`] as const,
      ]),
    ),
  );
}

/** What the text names: as a whole, white space apart, or in a step or parameter of an address. */
export function namedBy(names: Names, text: string): string | null {
  const whole = text.trim().replace(/\s+/g, ' ');
  const steps = /^[/?#&]|=/.test(whole) ? whole.split(/[/?#&=]/) : [];
  for (const part of [whole, ...steps]) {
    const named = names.get(part);
    if (named !== undefined) return named;
  }
  return null;
}
