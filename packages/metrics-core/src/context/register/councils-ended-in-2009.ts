// The 44 councils that ended on 31 March 2009, before councils had GSS codes: known by the E-codes of
// revenue outturn 2007-08 and 2008-09.
import type { AddedAuthority, AddedChange, AuthorityCode } from '../../model';

interface ReorganisedCounty {
  /** E-code and name of the county council. */
  county: [string, string];
  region: string;
  districts: [string, string][];
  /** For each council that began the next day the E-codes of the districts it took over. */
  successors: Record<AuthorityCode, string[]>;
}

const bedfordshire: ReorganisedCounty = {
  county: ['E0221', 'Bedfordshire'],
  region: 'East of England',
  districts: [
    ['E0231', 'Bedford'],
    ['E0233', 'Mid Bedfordshire'],
    ['E0234', 'South Bedfordshire'],
  ],
  successors: { E06000055: ['E0231'], E06000056: ['E0233', 'E0234'] },
};

const cheshire: ReorganisedCounty = {
  county: ['E0621', 'Cheshire'],
  region: 'North West',
  districts: [
    ['E0631', 'Chester'],
    ['E0632', 'Congleton'],
    ['E0633', 'Crewe and Nantwich'],
    ['E0634', 'Ellesmere Port and Neston'],
    ['E0636', 'Macclesfield'],
    ['E0637', 'Vale Royal'],
  ],
  successors: {
    E06000049: ['E0632', 'E0633', 'E0636'],
    E06000050: ['E0631', 'E0634', 'E0637'],
  },
};

const cornwall: ReorganisedCounty = {
  county: ['E0820', 'Cornwall'],
  region: 'South West',
  districts: [
    ['E0831', 'Caradon'],
    ['E0832', 'Carrick'],
    ['E0833', 'Kerrier'],
    ['E0834', 'North Cornwall'],
    ['E0835', 'Penwith'],
    ['E0836', 'Restormel'],
  ],
  successors: { E06000052: ['E0831', 'E0832', 'E0833', 'E0834', 'E0835', 'E0836'] },
};

const durham: ReorganisedCounty = {
  county: ['E1321', 'Durham'],
  region: 'North East',
  districts: [
    ['E1331', 'Chester-le-Street'],
    ['E1333', 'Derwentside'],
    ['E1334', 'Durham City'],
    ['E1335', 'Easington'],
    ['E1336', 'Sedgefield'],
    ['E1337', 'Teesdale'],
    ['E1338', 'Wear Valley'],
  ],
  successors: {
    E06000047: ['E1331', 'E1333', 'E1334', 'E1335', 'E1336', 'E1337', 'E1338'],
  },
};

const northumberland: ReorganisedCounty = {
  county: ['E2920', 'Northumberland'],
  region: 'North East',
  districts: [
    ['E2931', 'Alnwick'],
    ['E2932', 'Berwick-upon-Tweed'],
    ['E2933', 'Blyth Valley'],
    ['E2934', 'Castle Morpeth'],
    ['E2935', 'Tynedale'],
    ['E2936', 'Wansbeck'],
  ],
  successors: { E06000057: ['E2931', 'E2932', 'E2933', 'E2934', 'E2935', 'E2936'] },
};

const shropshire: ReorganisedCounty = {
  county: ['E3221', 'Shropshire'],
  region: 'West Midlands',
  districts: [
    ['E3231', 'Bridgnorth'],
    ['E3232', 'North Shropshire'],
    ['E3233', 'Oswestry'],
    ['E3234', 'Shrewsbury and Atcham'],
    ['E3235', 'South Shropshire'],
  ],
  successors: { E06000051: ['E3231', 'E3232', 'E3233', 'E3234', 'E3235'] },
};

const wiltshire: ReorganisedCounty = {
  county: ['E3921', 'Wiltshire'],
  region: 'South West',
  districts: [
    ['E3931', 'Kennet'],
    ['E3932', 'North Wiltshire'],
    ['E3933', 'Salisbury'],
    ['E3935', 'West Wiltshire'],
  ],
  successors: { E06000054: ['E3931', 'E3932', 'E3933', 'E3935'] },
};

const reorganised = [
  bedfordshire,
  cheshire,
  cornwall,
  durham,
  northumberland,
  shropshire,
  wiltshire,
];

export const councilsEndedIn2009: AddedAuthority[] = reorganised.flatMap(
  ({ county, region, districts }) => [
    ended(county, 'county', region),
    ...districts.map((district) => ended(district, 'district', region, keyOf(county[0]))),
  ],
);

/** Each successor took over its districts and, with the others, the county. */
export const changesOf2009: AddedChange[] = reorganised.flatMap(({ county, successors }) =>
  Object.entries(successors).map(([successor, districts]) => ({
    date: '2009-04-01',
    from: [county[0], ...districts].map(keyOf),
    to: [successor],
  })),
);

/** For each council that began in 2009 the names of the districts it took over. */
export const districtsBefore2009: Record<AuthorityCode, string[]> = Object.fromEntries(
  reorganised.flatMap(({ districts, successors }) =>
    Object.entries(successors).map(([successor, eCodes]) => [
      successor,
      districts.flatMap(([eCode, name]) => (eCodes.includes(eCode) ? [name] : [])),
    ]),
  ),
);

function ended(
  [eCode, name]: [string, string],
  type: 'county' | 'district',
  region: string,
  upperTier?: AuthorityCode,
): AddedAuthority {
  return {
    code: keyOf(eCode),
    name,
    type,
    region,
    ...(upperTier === undefined ? {} : { upperTier }),
    to: '2009-03-31',
    eCodes: [eCode],
    reason: 'It ended before councils had GSS codes; revenue outturn 2007-08 and 2008-09 list it.',
  };
}

function keyOf(eCode: string): AuthorityCode {
  return `lgf:${eCode}`;
}
