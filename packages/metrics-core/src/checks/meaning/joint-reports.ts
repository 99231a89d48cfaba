// A joint report is one row for several authorities: it covers others than itself.
import { fault, type Check } from '../check';

export const jointReports: Check = {
  code: 'JOINT_REPORT_OF_NOBODY',
  holds: 'A joint report covers other authorities than the one whose row it is.',
  remedy: 'Name in `covers` those that have no row of their own.',
  find: ({ publications }) =>
    publications.flatMap((publication) =>
      publication.jointReporting.flatMap(({ by, covers }, index) =>
        covers.length > 0 && !covers.includes(by)
          ? []
          : [
              fault('publication', publication, `jointReporting[${index}].covers`, {
                found: covers.length === 0 ? 'an empty list' : `${by}, whose row it is`,
                expected: 'the authorities without a row of their own',
              }),
            ],
      ),
    ),
};
