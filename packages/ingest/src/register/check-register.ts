// What must hold in a register, whatever its sources: everything that refers to an authority finds it,
// what is declared is needed, and what follows another begins the day after.
import type { AuthorityCode, Register } from '@oflog/metrics-core';

import type { ReportFault } from '../faults/fault';
import { dayBefore } from './days';
import type { RegisterRows } from './register-rows';

export function checkRegister(
  { authorities, changes, memberships }: RegisterRows,
  declaration: Register,
  report: ReportFault,
): void {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const referTo = (code: AuthorityCode, what: string) => {
    if (byCode.has(code)) return;
    report({
      code: 'REGISTER_AUTHORITY_UNKNOWN',
      place: {},
      found: `${what} names ${code}, which the register does not have`,
      expected: 'an authority of the register',
      remedy: 'Correct the code, or add the authority, in the declaration of the register.',
    });
  };

  for (const { code, upperTier } of authorities) {
    if (upperTier !== null) referTo(upperTier, `the upper tier of ${code}`);
  }
  for (const { from, to, date } of changes) {
    referTo(from, `a change of ${date}`);
    referTo(to, `a change of ${date}`);
    const [end, start] = [byCode.get(from)?.to ?? null, byCode.get(to)?.from ?? null];
    if (end === dayBefore(date) && start !== null && start <= date) continue;
    report({
      code: 'REGISTER_CHANGE_UNPLACED',
      place: {},
      found: `${from} ended ${end ?? 'on no known day'} and ${to} began ${start ?? 'on no known day'}`,
      expected: `${from} to end the day before ${date}, and ${to} to have begun by then`,
      remedy: 'Correct the days, or the change, in the declaration of the register.',
    });
  }
  for (const { body, member } of memberships) {
    referTo(body, `the membership of ${member}`);
    referTo(member, `the membership of ${body}`);
  }
  for (const { authority, text } of declaration.aliases) referTo(authority, `the alias "${text}"`);
  for (const { authority, name } of declaration.formerNames) {
    referTo(authority, `the former name "${name}"`);
  }
}
