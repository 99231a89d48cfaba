// What the sources of the register have wrong or leave open: days, names and codes.
import type { FormerName, RegisterAlias, RegisterCorrection } from '../../model';

export const registerCorrections: RegisterCorrection[] = [
  began('E47000001', null, '2011-04-01', 'The Greater Manchester Combined Authority Order 2011'),
  began(
    'E47000002',
    null,
    '2014-04-01',
    'The order of 2014 for Barnsley, Doncaster, Rotherham and Sheffield',
  ),
  began('E47000003', null, '2014-04-01', 'The West Yorkshire Combined Authority Order 2014'),
  began(
    'E47000004',
    null,
    '2014-04-01',
    'The order of 2014 for Halton and the boroughs of Merseyside',
  ),
  began('E47000006', null, '2016-04-01', 'The Tees Valley Combined Authority Order 2016'),
  began('E47000007', null, '2016-06-17', 'The West Midlands Combined Authority Order 2016'),
  began(
    'E47000008',
    null,
    '2017-03-03',
    'The Cambridgeshire and Peterborough Combined Authority Order 2017',
  ),
  began('E47000009', null, '2017-02-09', 'The West of England Combined Authority Order 2017'),
  began(
    'E47000010',
    null,
    '2014-04-15',
    'The order of 2014 for Durham, Northumberland and Tyne and Wear',
  ),
  began(
    'E47000011',
    '2018-04-01',
    '2018-11-02',
    'The order of 2018 for Newcastle, North Tyneside and Northumberland',
  ),
  began('E47000012', '2024-04-01', '2024-02-01', 'It took up its powers on that day'),
  began(
    'E47000013',
    '2024-04-01',
    '2024-02-28',
    'The East Midlands Combined County Authority Regulations 2024',
  ),
  began(
    'E47000014',
    '2024-04-01',
    '2024-05-07',
    'The North East Mayoral Combined Authority Order 2024',
  ),
  began(
    'E47000015',
    '2025-04-01',
    '2025-02-05',
    'The Devon and Torbay Combined County Authority Regulations 2025',
  ),
  began(
    'E47000016',
    '2025-04-01',
    '2025-02-05',
    'The Hull and East Yorkshire Combined Authority Order 2025',
  ),
  began(
    'E47000017',
    '2025-04-01',
    '2025-02-05',
    'The Greater Lincolnshire Combined County Authority Regulations 2025',
  ),
  began(
    'E47000018',
    '2025-04-01',
    '2025-02-05',
    'The Lancashire Combined County Authority Regulations 2025',
  ),
  {
    authority: 'E47000018',
    field: 'name',
    found: 'Lancashire',
    value: 'Lancashire Combined County Authority',
    reason: 'The county council, which goes on, has the short name.',
  },
  notItsName('Yorkshire and The Humber MCA'),
  notItsName('Yorkshire and The Humber CA'),
];

function notItsName(found: string): RegisterCorrection {
  return {
    authority: 'E47000016',
    field: 'otherNames',
    found,
    value: null,
    reason: 'The name of a whole region, of which Hull and East Yorkshire is a part.',
  };
}

function began(
  authority: string,
  found: string | null,
  value: string,
  order: string,
): RegisterCorrection {
  return {
    authority,
    field: 'from',
    found,
    value,
    reason: `${order}; the source has years only.`,
  };
}

export const registerAliases: RegisterAlias[] = [
  newCode('E08000016', 'E08000038'),
  newCode('E08000019', 'E08000039'),
  {
    authority: 'E47000010',
    scheme: 'gss',
    text: 'E47000005',
    reason: 'Its code before three of its seven councils left for North of Tyne; the body went on.',
  },
  eCode('E06000058', 'E1204', '2019-20'),
  eCode('E06000059', 'E1203', '2019-20'),
  eCode('E06000060', 'E0402', '2020-21'),
  eCode('E06000061', 'E2801', '2021-22'),
  eCode('E06000062', 'E2802', '2021-22'),
  eCode('E06000063', 'E0901', '2023-24'),
  eCode('E06000064', 'E0902', '2023-24'),
  eCode('E06000065', 'E2702', '2023-24'),
  eCode('E06000066', 'E3301', '2023-24'),
  eCode('E07000244', 'E3538', '2019-20'),
  eCode('E07000245', 'E3539', '2019-20'),
  eCode('E07000246', 'E3336', '2019-20'),
  {
    authority: 'E07000011',
    scheme: 'e-code',
    text: 'E0534',
    reason: 'Its E-code in revenue outturn 2007-08; E0551 from the year after.',
  },
];

/**
 * The boundary between the two moved on 1 April 2025 and both got new codes. Every figure held is
 * under the old ones, so these stay the key of the register and the new ones lead to them.
 */
function newCode(authority: string, text: string): RegisterAlias {
  return {
    authority,
    scheme: 'gss',
    text,
    reason:
      'The code since the boundary between Barnsley and Sheffield moved on 1 April 2025; all figures held are under the one before.',
  };
}

function eCode(authority: string, text: string, year: string): RegisterAlias {
  return {
    authority,
    scheme: 'e-code',
    text,
    reason: `The register has none; it stands beside the ONS code in revenue outturn ${year}.`,
  };
}

export const formerNames: FormerName[] = [
  { authority: 'E07000112', name: 'Shepway' },
  { authority: 'E47000002', name: 'Sheffield City Region' },
];
