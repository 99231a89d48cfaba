// Who plans and pays for adult skills, who else has a hand in it, and who has no figure.
import type { Accountability, BestValueTheme, ExpectedCoverage, Responsibility } from '../../model';

export const skillsAuthorities: Responsibility = {
  types: ['combined-authority', 'gla'],
  bodies: [],
  statement:
    'Combined authorities and the Greater London Authority, which plan adult skills and, once the ' +
    'budget is devolved to them, pay for most of them. Councils have no such duty.',
};

export const sharedWithCollegesAndGovernment: Accountability = {
  shared: true,
  with: [
    'Colleges and other training providers',
    'The Department for Education, through its rules and what it funds itself',
    'Employers',
    'Jobcentre Plus',
    'Neighbouring authorities',
  ],
  statement:
    'Learners are counted where they live, wherever they learn and whoever pays. Apprenticeships, ' +
    'loans and national offers are not in the hands of the authority.',
};

export const skillsThemes: BestValueTheme[] = ['partnerships-and-community-engagement'];

/** Twelve of sixteen in 2024/25, all before. */
export const allButNewUnions: ExpectedCoverage = {
  atLeast: 75,
  statement:
    'Every combined authority that there was has a figure, and so has the Greater London Authority. ' +
    'The four formed in February 2025 have none for 2024/25, since that year began before them.',
};

/** Sixteen of eighteen. */
export const allButFormerUnions: ExpectedCoverage = {
  atLeast: 88,
  statement:
    'The file lists the combined authorities of 2025. The old North East and North of Tyne, which ' +
    'ended in May 2024, have no figure.',
};

export const everyCouncil: ExpectedCoverage = {
  atLeast: 99,
  statement: 'Every council has a figure.',
};

/** 316 of 337 in 2022, 315 of 317 in 2023. */
export const allButFormerCouncils: ExpectedCoverage = {
  atLeast: 93,
  statement:
    'The file lists the councils of April 2023, so the twenty that ended then have no figure for 2022. ' +
    'The Isles of Scilly are withheld, and the City of London is left out in 2023: too few people ' +
    'were asked.',
};
