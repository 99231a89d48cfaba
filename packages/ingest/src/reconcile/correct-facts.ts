// Makes the declared corrections of figures that are wrong in their file. The cell stays as the source.
import type { Correction } from '@oflog/metrics-core';

import type { ReleaseContext } from '../extract/extract-release';
import { joinMarks, type Fact } from '../facts/fact';
import { declarationOf } from '../locate/table-locator';

/** The facts, those corrected with another value and the mark; what does not fit is reported. */
export function correctFacts(facts: readonly Fact[], context: ReleaseContext): readonly Fact[] {
  const { corrections } = context.release;
  if (corrections.length === 0) return facts;
  const open = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  const corrected = facts.map((fact): Fact => {
    const correction = open.get(keyOf(fact));
    if (correction === undefined) return fact;
    open.delete(keyOf(fact));
    const { figure } = fact;
    if (figure.value !== correction.published) {
      reportUnfit(correction, `${figure.value ?? figure.text ?? figure.state}`, fact, context);
      return fact;
    }
    const marks = joinMarks(figure.marks, ['corrected']);
    return { ...fact, figure: { ...figure, value: correction.corrected, marks } };
  });
  for (const correction of open.values()) {
    reportUnfit(correction, 'no figure', null, context);
  }
  return corrected;
}

function keyOf({ column, authority, period }: Pick<Fact, 'column' | 'authority' | 'period'>) {
  return `${column} ${authority} ${period}`;
}

function reportUnfit(
  { column, authority, period, published }: Correction,
  said: string,
  fact: Fact | null,
  { publication, release, report }: ReleaseContext,
): void {
  const place = { publication: publication.id, release: release.id, file: release.file };
  const source = fact?.figure.source;
  report({
    code: 'CORRECTION_UNFIT',
    place: source ? { ...place, sheet: source.sheet, cell: source.ref } : place,
    found: `${said} in "${column}" of ${authority} in ${period}`,
    expected: `${published}, which a correction says is published`,
    remedy: `Take the correction out of ${declarationOf(place)} if the publisher mended the figure, or correct what it names.`,
  });
}
