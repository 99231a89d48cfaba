// What the results of a run are kept by: everything that each of them rests on, the checksums of the
// files included, since a release declares its own.
import { hash } from 'node:crypto';

import type { ContextVariable, Metric, Publication, Release } from '@oflog/metrics-core';

import type { RegisterRows } from '../register/register-rows';

export interface ResultKeys {
  /** Of the figures of a release. */
  ofRelease(publication: Publication, release: Release): string[];
  /** Of what the checks find in the figures of a publication. */
  ofChecks(publication: Publication): string[];
  /** Of the observations of a measure, which reads these publications and no other. */
  ofMeasure(measure: Metric | ContextVariable, publications: readonly Publication[]): string[];
}

export function resultKeys(register: RegisterRows): ResultKeys {
  const registerKey = keyOf(register);
  const known = new Map<Publication, string>();
  const keyOfPublication = (publication: Publication) => {
    const key = known.get(publication) ?? keyOf(publication);
    known.set(publication, key);
    return key;
  };
  return {
    ofRelease: (publication, release) => [
      'figures',
      keyOf(release),
      keyOf({ ...publication, releases: [] }),
      registerKey,
    ],
    ofChecks: (publication) => ['checks', keyOfPublication(publication), registerKey],
    ofMeasure: (measure, publications) => [
      'measure',
      keyOf(measure),
      ...publications.map(keyOfPublication),
      registerKey,
    ],
  };
}

function keyOf(declared: object): string {
  return hash('sha256', JSON.stringify(declared));
}
