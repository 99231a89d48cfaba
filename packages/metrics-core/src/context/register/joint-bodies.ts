// Bodies that report waste for several councils, as Defra's annual results list them.
import type { JointBody } from '../../model';

export const jointBodies: JointBody[] = [
  {
    code: 'E50000008',
    name: 'Cambridge and South Cambridgeshire',
    members: [
      { authority: 'E07000008', from: '2016-04-01' },
      { authority: 'E07000012', from: '2016-04-01' },
    ],
    reason: 'A shared waste service, with one row for both councils from 2016-17 on.',
  },
  {
    code: 'E50000009',
    name: 'Somerset Waste Partnership',
    members: [
      { authority: 'E07000187', from: '2017-04-01', to: '2023-03-31' },
      { authority: 'E07000188', from: '2017-04-01', to: '2023-03-31' },
      { authority: 'E07000189', from: '2017-04-01', to: '2023-03-31' },
      { authority: 'E07000190', from: '2017-04-01', to: '2019-03-31' },
      { authority: 'E07000191', from: '2017-04-01', to: '2019-03-31' },
      { authority: 'E07000246', from: '2019-04-01', to: '2023-03-31' },
    ],
    reason: 'One row for all districts of Somerset from 2017-18 on, until they became one council.',
  },
  {
    code: 'joint:dorset-waste-partnership',
    name: 'Dorset Waste Partnership',
    members: [
      { authority: 'E07000048', from: '2011-04-01', to: '2019-03-31' },
      { authority: 'E07000049', from: '2011-04-01', to: '2019-03-31' },
      { authority: 'E07000050', from: '2011-04-01', to: '2019-03-31' },
      { authority: 'E07000051', from: '2011-04-01', to: '2019-03-31' },
      { authority: 'E07000052', from: '2011-04-01', to: '2019-03-31' },
      { authority: 'E07000053', from: '2011-04-01', to: '2019-03-31' },
    ],
    reason:
      'One row for all districts of Dorset, under the code of the county council, from 2011-12 to 2018-19.',
  },
  {
    code: 'joint:corby-and-kettering',
    name: 'Corby and Kettering',
    members: [
      { authority: 'E07000150', from: '2019-04-01', to: '2021-03-31' },
      { authority: 'E07000153', from: '2019-04-01', to: '2021-03-31' },
    ],
    reason: 'A shared service, with one row under both codes in 2019-20 and 2020-21.',
  },
];
