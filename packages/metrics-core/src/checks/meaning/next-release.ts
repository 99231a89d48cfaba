// A release that is held is no longer expected.
import { fault, type Check } from '../check';

export const nextRelease: Check = {
  code: 'NEXT_RELEASE_HELD',
  holds: 'The next release is of an edition, and of one that is not held yet.',
  remedy: 'Say which release comes next, or leave it out where none is announced.',
  find: ({ publications }) =>
    publications.flatMap((publication) => {
      const edition = publication.nextRelease?.edition;
      const isHeld = publication.releases.some((release) => release.edition === edition);
      return edition === undefined || (edition.trim() !== '' && !isHeld)
        ? []
        : [
            fault('publication', publication, 'nextRelease.edition', {
              found: isHeld ? `"${edition}", which is held` : 'an empty text',
              expected: 'an edition that is still to come',
            }),
          ];
    }),
};
