// Applies the declared corrections. One that the sources no longer call for is a fault, so that it is
// taken out when they have mended their mistake.
import type { RegisterCorrection } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import type { Draft, Drafts } from './draft';

/** The drafts with the corrections of some fields. */
export function correct(
  drafts: Drafts,
  corrections: readonly RegisterCorrection[],
  fields: readonly RegisterCorrection['field'][],
  report: ReportFault,
): Drafts {
  const corrected = new Map(drafts);
  for (const correction of corrections) {
    if (!fields.includes(correction.field)) continue;
    const draft = corrected.get(correction.authority);
    if (draft !== undefined && isNeeded(draft, correction)) {
      corrected.set(draft.code, applied(draft, correction));
      continue;
    }
    report({
      code: 'REGISTER_CORRECTION_NEEDLESS',
      place: {},
      found: inWords(draft, correction),
      expected: `${correction.field} of ${correction.authority} to be ${quoted(correction.found)} in the sources`,
      remedy:
        'Take the correction out of the declaration of the register, or correct what it finds.',
    });
  }
  return corrected;
}

function isNeeded(draft: Draft, { field, found }: RegisterCorrection): boolean {
  return field === 'otherNames'
    ? found !== null && draft.otherNames.includes(found)
    : draft[field] === found;
}

function applied(draft: Draft, { field, found, value }: RegisterCorrection): Draft {
  switch (field) {
    case 'name':
      return { ...draft, name: value ?? draft.name };
    case 'from':
      return { ...draft, from: value };
    case 'otherNames':
      return {
        ...draft,
        otherNames: [
          ...draft.otherNames.filter((name) => name !== found),
          ...(value === null ? [] : [value]),
        ],
      };
  }
}

function inWords(draft: Draft | undefined, { authority, field }: RegisterCorrection): string {
  if (draft === undefined) return `no authority ${authority}`;
  return field === 'otherNames' ? draft.otherNames.map(quoted).join(', ') : quoted(draft[field]);
}

function quoted(text: string | null): string {
  return text === null ? 'nothing' : `"${text}"`;
}
