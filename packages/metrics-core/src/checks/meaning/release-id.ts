// The id of a release says what it is of, which edition, and when it came out.
import { fault, type Check } from '../check';

export const releaseId: Check = {
  code: 'RELEASE_ID_WRONG',
  holds: 'A release names its publication, has an edition, and is called publication.edition.day.',
  remedy: 'Let definePublication make the id, and correct edition or day.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.releases.flatMap((release, index) => {
        const place = `releases[${index}]`;
        if (release.publication !== publication.id) {
          return [
            fault('publication', publication, `${place}.publication`, {
              found: `"${release.publication}"`,
              expected: `"${publication.id}"`,
            }),
          ];
        }
        if (release.edition.trim() === '' || /[\s/\\]/.test(release.edition)) {
          return [
            fault('publication', publication, `${place}.edition`, {
              found: release.edition === '' ? 'an empty text' : `"${release.edition}"`,
              expected: 'the edition without spaces or slashes, such as `2023-24`',
            }),
          ];
        }
        const id = `${publication.id}.${release.edition}.${release.published}`;
        return release.id === id
          ? []
          : [
              fault('publication', publication, `${place}.id`, {
                found: `"${release.id}"`,
                expected: `"${id}"`,
              }),
            ];
      }),
    ),
};
