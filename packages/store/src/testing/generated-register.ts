// Invented authorities of every type, with a merger, a former code, a combined authority and a joint body.
import { firstDay, type AuthorityCode, type AuthorityType, type Day } from '@oflog/metrics-core';

export interface GeneratedAuthority {
  code: AuthorityCode;
  slug: string;
  name: string;
  type: AuthorityType;
  region: string | null;
  from: Day | null;
  to: Day | null;
  formerCodes: string[];
  formerSlugs: string[];
}

export interface GeneratedRegister {
  authorities: GeneratedAuthority[];
  /** `from` ended, and `to` took its place on the day. */
  changes: { date: Day; from: AuthorityCode; to: AuthorityCode }[];
  memberships: { body: AuthorityCode; member: AuthorityCode; from: Day }[];
  /** Reports for its members: they have no value of their own. */
  jointBody: AuthorityCode;
  jointMembers: AuthorityCode[];
}

const howMany: Record<AuthorityType, number> = {
  district: 14,
  unitary: 9,
  'metropolitan-district': 7,
  'london-borough': 6,
  county: 6,
  'combined-authority': 7,
  gla: 1,
  'joint-body': 1,
};

const codePrefix: Record<AuthorityType, string> = {
  district: 'E07',
  unitary: 'E06',
  'metropolitan-district': 'E08',
  'london-borough': 'E09',
  county: 'E10',
  'combined-authority': 'E47',
  gla: 'E61',
  'joint-body': 'E50',
};

const regions = ['Upper Vale', 'Lower Vale'];
const beginnings = [
  'Ash',
  'Brock',
  'Crane',
  'Dun',
  'Elm',
  'Fern',
  'Gorse',
  'Hazel',
  'Ivy',
  'Juniper',
];
const endings = ['bury', 'combe', 'dale', 'ford', 'ham', 'mere'];

/** The last three districts merged into the last unitary at the start of `mergedIn`. */
export function generatedRegister(mergedIn: string): GeneratedRegister {
  const types = Object.keys(howMany) as AuthorityType[];
  const authorities = types.flatMap((type) =>
    Array.from({ length: howMany[type] }, (_, index) => authority(type, index)),
  );
  const ofType = (type: AuthorityType) => authorities.filter((one) => one.type === type);

  const start = firstDay(mergedIn);
  const merged = ofType('district').slice(-3);
  const [successor] = ofType('unitary').slice(-1);
  const [jointBody] = ofType('joint-body');
  if (successor === undefined || jointBody === undefined) throw new Error('No successor.');
  for (const district of merged) district.to = dayBefore(start);
  successor.from = start;
  successor.formerCodes = ['E06999999'];
  successor.formerSlugs = ['old-vale'];

  const [combined, ...others] = ofType('combined-authority');
  const jointMembers = ofType('district')
    .slice(0, 2)
    .map(({ code }) => code);
  return {
    authorities,
    changes: merged.map(({ code }) => ({ date: start, from: code, to: successor.code })),
    memberships: [
      ...[combined, ...others].flatMap((body, index) => {
        const member = ofType('metropolitan-district')[index];
        return body === undefined || member === undefined
          ? []
          : [{ body: body.code, member: member.code, from: '2016-04-01' }];
      }),
      ...jointMembers.map((member) => ({ body: jointBody.code, member, from: '2016-04-01' })),
    ],
    jointBody: jointBody.code,
    jointMembers,
  };
}

function authority(type: AuthorityType, index: number): GeneratedAuthority {
  const types = Object.keys(howMany);
  const order = types.indexOf(type) * 7 + index;
  const begin = beginnings[order % beginnings.length] ?? '';
  const end = endings[Math.floor(order / beginnings.length) % endings.length] ?? '';
  const name = `${begin}${end} ${type.replaceAll('-', ' ')}`;
  return {
    code: `${codePrefix[type]}${String(index + 1).padStart(6, '0')}`,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    type,
    region: type === 'joint-body' ? null : (regions[index % regions.length] ?? null),
    from: null,
    to: null,
    formerCodes: [],
    formerSlugs: [],
  };
}

function dayBefore(day: Day): Day {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
