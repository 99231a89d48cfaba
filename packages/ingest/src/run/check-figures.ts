// Makes the checks of all figures that were read, publication by publication.
import { setImmediate } from 'node:timers/promises';

import { publicationFigures } from '../checks/publication-figures';
import { checkPublication, type CheckedFinding } from '../checks/run-checks';
import type { AuthorityRegister } from '../register/authority-register';
import type { ReadRelease } from './read-releases';
import type { Say } from './step';

export interface FiguresContext {
  readonly register: AuthorityRegister;
  /** Whether every file could be read. */
  readonly allRead: boolean;
  readonly say: Say;
}

export async function checkFigures(
  releases: readonly ReadRelease[],
  { register, allRead, say }: FiguresContext,
): Promise<CheckedFinding[]> {
  const findings: CheckedFinding[] = [];
  const byPublication = Map.groupBy(releases, ({ publication }) => publication);
  for (const [publication, ofPublication] of byPublication) {
    say(publication.id, 'passing');
    await setImmediate();
    const figures = publicationFigures(publication, ofPublication, register);
    findings.push(...checkPublication(figures, allRead));
  }
  return findings;
}
