// Who publishes what we read, and under which licence.
import type { Licence, Publisher } from '../model';

/** Its predecessors (DCLG to 2018, DLUHC 2021 to 2024) published the older files. */
export const mhclg: Publisher = {
  name: 'Ministry of Housing, Communities and Local Government',
  url: 'https://www.gov.uk/government/organisations/ministry-of-housing-communities-local-government',
};

export const defra: Publisher = {
  name: 'Department for Environment, Food and Rural Affairs',
  url: 'https://www.gov.uk/government/organisations/department-for-environment-food-rural-affairs',
};

/** Part of NHS England since February 2023. */
export const nhsDigital: Publisher = {
  name: 'NHS Digital',
  url: 'https://digital.nhs.uk/',
};

/** Closed in December 2024. */
export const officeForLocalGovernment: Publisher = {
  name: 'Office for Local Government',
  url: 'https://www.gov.uk/government/organisations/office-for-local-government',
};

export const departmentForEducation: Publisher = {
  name: 'Department for Education',
  url: 'https://www.gov.uk/government/organisations/department-for-education',
};

export const ons: Publisher = {
  name: 'Office for National Statistics',
  url: 'https://www.ons.gov.uk/',
};

export const valuationOfficeAgency: Publisher = {
  name: 'Valuation Office Agency',
  url: 'https://www.gov.uk/government/organisations/valuation-office-agency',
};

export const mySociety: Publisher = {
  name: 'mySociety',
  url: 'https://www.mysociety.org/',
};

export const openGovernmentLicence3: Licence = {
  id: 'ogl-3-0',
  title: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
};

/** For boundaries, which hold data of Ordnance Survey too. */
export const openGovernmentLicence3WithOsData: Licence = {
  ...openGovernmentLicence3,
  id: 'ogl-3-0-with-os-data',
  title: 'Open Government Licence v3.0, with Ordnance Survey data',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. ' +
    'Contains OS data © Crown copyright and database right 2026.',
};

/** For files of public bodies that reached us without a statement of their licence. */
export const presumedOpenGovernmentLicence3: Licence = {
  ...openGovernmentLicence3,
  id: 'ogl-3-0-presumed',
  title: 'No licence stated; presumed Open Government Licence v3.0',
  attribution:
    'Contains public sector information, presumed to be licensed under the Open Government ' +
    'Licence v3.0: the file states no licence of its own.',
};

/** As mySociety asks to be credited for its register; changes are said, as the licence demands. */
export const creativeCommonsAttribution4: Licence = {
  id: 'cc-by-4-0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'Contains the register of UK local authorities by mySociety ' +
    '(https://github.com/mysociety/uk_local_authority_names_and_codes), licensed under CC BY 4.0; ' +
    'selected to England and corrected by us.',
};
