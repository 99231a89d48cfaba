// The published files that describe authorities, in the order in which they are believed.
import type { RegisterSource } from '../../model';
import {
  creativeCommonsAttribution4,
  mySociety,
  ons,
  openGovernmentLicence3,
  openGovernmentLicence3WithOsData,
} from '../publishers';

/** Most of these files state no date; none was published after the day on which it was taken in. */
const undated = { published: '2026-11-22', publishedKind: 'approximate' } as const;

export const boundaryFile = 'els-topo.json';

const areas: RegisterSource = {
  title: 'Explore Local Statistics: area topology',
  publisher: ons,
  licence: openGovernmentLicence3WithOsData,
  landingPage: 'https://github.com/ONSdigital/explore-local-statistics-app',
  ...undated,
  file: boundaryFile,
  sha256: '9feaf90628fee8cf713821801c17fff47691cfa03b60262d4b68e355c485f23d',
  reading: {
    role: 'areas',
    objects: ['ltla', 'cty', 'cauth'],
    code: 'areacd',
    name: 'areanm',
    firstYear: 'start',
    lastYear: 'end',
  },
};

const changes: RegisterSource = {
  title: 'Changes of local government areas since 2018',
  publisher: ons,
  licence: openGovernmentLicence3,
  landingPage: 'https://github.com/ONSvisual/uk-topojson',
  ...undated,
  file: 'ons-geography-changes.csv',
  sha256: 'f1e0a528e818d15bcfb8764be7645f15768e08287eb5834d70aaa3351f0e8c52',
  reading: {
    role: 'changes',
    from: 'oldcd',
    to: 'newcd',
    year: 'start',
    kind: 'type',
    mergers: ['merger'],
    memberships: ['new_geo'],
  },
};

const places: RegisterSource = {
  title: 'Lower tier to upper tier, region and country, 2014',
  publisher: ons,
  licence: openGovernmentLicence3,
  landingPage: 'https://github.com/ONSvisual/uk-topojson',
  ...undated,
  file: 'ltla14-lookup.csv',
  sha256: 'e6bb89a1b96242f7608c861baed3ccbf89d3514c404d695a83cd3ad78c288f42',
  reading: {
    role: 'places',
    code: 'ltlacd',
    county: 'ctycd',
    region: 'rgnnm',
    combinedAuthority: 'cauthcd',
  },
};

const members: RegisterSource = {
  title: 'Local Authority District to Combined Authority (May 2025) Lookup in EN',
  publisher: ons,
  licence: openGovernmentLicence3,
  landingPage: 'https://geoportal.statistics.gov.uk/',
  ...undated,
  file: 'Local_Authority_District_to_Combined_Authority_(May_2025)_Lookup_in_EN.csv',
  sha256: '7d8a10543e163ebb8e89df02d2bf522bd7e4b70aab9084dce7216f6c35e043b9',
  reading: { role: 'members', member: 'LAD25CD', body: 'CAUTH25CD' },
};

const names: RegisterSource = {
  title: 'UK local authority names and codes',
  publisher: mySociety,
  licence: creativeCommonsAttribution4,
  landingPage: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
  ...undated,
  file: 'uk_local_authorities_future.csv',
  sha256: '78996ce1cb68eeecdde44b6fac57fe072b45212acef2d84323ebc104e5ac398b',
  reading: {
    role: 'names',
    code: 'gss-code',
    key: 'local-authority-code',
    names: ['official-name', 'nice-name'],
    formerCodes: 'former-gss-codes',
    eCode: 'ecode',
  },
};

const spellings: RegisterSource = {
  title: 'UK local authority names and codes: lookup of names',
  publisher: mySociety,
  licence: creativeCommonsAttribution4,
  landingPage: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
  ...undated,
  file: 'lookup_name_to_registry.csv',
  sha256: '4cd1e6b580ca7a34ee559487ec3310d01755d7186a6231d6695c49479ae14eaa',
  reading: { role: 'spellings', key: 'local-authority-code', name: 'la-name' },
};

export const registerSources: RegisterSource[] = [
  areas,
  changes,
  places,
  members,
  names,
  spellings,
];
