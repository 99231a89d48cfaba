// Who plans and pays for adult skills, and who else has a hand in it.
import type { Accountability, BestValueTheme, Responsibility } from '../../model';

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
