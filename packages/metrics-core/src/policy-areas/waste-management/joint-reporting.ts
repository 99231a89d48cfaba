// Councils whose waste stands in another's row, or in that of a partnership.
import type { JointReport } from '../../model';

const reportTogether = 'They send one return to WasteDataFlow together.';

export const jointReporting: JointReport[] = [
  {
    by: 'E07000203',
    covers: ['E07000200'],
    from: '2010-11',
    reason: 'Babergh and Mid Suffolk share a waste service; the row of Mid Suffolk holds both.',
  },
  {
    by: 'E07000007',
    covers: ['E07000005'],
    from: '2015-16',
    to: '2019-20',
    reason: 'Chiltern and Wycombe report together; the row of Wycombe holds both.',
  },
  {
    by: 'joint:dorset-waste-partnership',
    covers: ['E07000048', 'E07000049', 'E07000050', 'E07000051', 'E07000052', 'E07000053'],
    from: '2011-12',
    to: '2018-19',
    reason:
      'The districts of Dorset and the county council ran their waste service as the Dorset Waste Partnership.',
  },
  {
    by: 'E50000008',
    covers: ['E07000008', 'E07000012'],
    from: '2016-17',
    reason: `Cambridge and South Cambridgeshire share a waste service. ${reportTogether}`,
  },
  {
    by: 'E50000009',
    covers: ['E07000187', 'E07000188', 'E07000189', 'E07000190', 'E07000191', 'E07000246'],
    from: '2017-18',
    reason:
      'The districts of Somerset and the county council run their waste service as the Somerset Waste Partnership.',
  },
  {
    by: 'joint:corby-and-kettering',
    covers: ['E07000150', 'E07000153'],
    from: '2019-20',
    to: '2020-21',
    reason: `Corby and Kettering share a waste service. ${reportTogether}`,
  },
];
