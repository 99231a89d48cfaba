// Which authority a row is about, by the codes or names that it states.
import type {
  AuthorityCode,
  AuthorityColumn,
  AuthorityScheme,
  PeriodId,
  Remap,
  Table,
} from '@oflog/metrics-core';

import { listOf } from '../faults/fault';
import { normalise } from '../locate/header';
import { declarationOf, type TableLocator } from '../locate/table-locator';
import { cellRef } from '../read';
import type { AuthorityRegister } from '../register/authority-register';
import { comparableName } from '../register/comparable-name';
import { signBehind, signTaker } from './footnote-signs';
import type { TableRow } from './table-rows';

/** The authority of a row in a period, or null where that was a fault. */
export type ReadAuthority = (row: TableRow, period: PeriodId) => AuthorityCode | null;

interface LocatedColumn {
  readonly scheme: AuthorityScheme;
  readonly index: number;
}

const schemeInWords: Readonly<Record<AuthorityScheme, string>> = {
  gss: 'an ONS code',
  'e-code': 'an E-code',
  name: 'the name of an authority',
};

export function authorityReader(
  table: Table,
  locator: TableLocator,
  register: AuthorityRegister,
): ReadAuthority {
  const columns: LocatedColumn[] = table.authority.map((column: AuthorityColumn) => ({
    scheme: column.scheme,
    index: locator.column(column.column),
  }));
  const remaps = new Map(
    table.remap.map((remap) => [normalise(remap.from), remapsOf(table, remap)]),
  );

  const takeSigns = signTaker(table);
  const resolveText = (scheme: AuthorityScheme, text: string, period: PeriodId) => {
    const remap = remaps
      .get(text)
      ?.find(({ periods }) => periods === undefined || periods.includes(period));
    return remap?.to ?? register.resolve(scheme, text, period)?.code;
  };
  const resolve = (scheme: AuthorityScheme, text: string, period: PeriodId) =>
    resolveText(scheme, text, period) ?? resolveText(scheme, takeSigns(text).text, period);

  const names = table.names === undefined ? null : locator.column(table.names);
  const isRemapped = (text: string, period: PeriodId) =>
    remaps.get(text)?.some(({ periods }) => periods === undefined || periods.includes(period)) ===
    true;
  /** The authority that a name means if it is known, and not the one of the code or of the same name. */
  const otherMeant = (name: string, code: AuthorityCode, period: PeriodId) => {
    const meant = name === '' ? undefined : register.resolve('name', name, period);
    const own = register.byCode(code)?.name ?? '';
    return meant === undefined || meant.code === code || isSameName(meant.name, own)
      ? null
      : meant.code;
  };

  return (row, period) => {
    const stated = columns
      .map(({ scheme, index }) => ({ scheme, index, text: normalise(row.cells[index]) }))
      .filter(({ text }) => text !== '');
    const resolved = stated.map((cell) => ({
      ...cell,
      code: resolve(cell.scheme, cell.text, period),
    }));
    const placeOf = (index: number) => ({ ...locator.place, cell: cellRef(row.index, index) });

    const [first] = resolved;
    if (first === undefined) {
      const { scheme, index } = columns[0] ?? { scheme: 'gss', index: 0 };
      locator.report({
        code: 'ROW_AUTHORITY_UNKNOWN',
        place: placeOf(index),
        found: 'an empty cell',
        expected: schemeInWords[scheme],
        remedy: `Leave the row out with "drop" in ${declarationOf(locator.place)}.`,
      });
      return null;
    }
    const unknown = resolved.filter(({ code }) => code === undefined);
    for (const { scheme, index, text } of unknown) {
      const nearest = register.nearest(scheme, text);
      const behind = signBehind(text);
      const isNote = behind !== null && resolve(scheme, behind.before, period) !== undefined;
      locator.report({
        code: 'ROW_AUTHORITY_UNKNOWN',
        place: placeOf(index),
        found: `"${text}", which is not in the register`,
        expected: `${schemeInWords[scheme]}${nearest.length === 0 ? '' : `, such as ${listOf(nearest, 3)}`}`,
        remedy: isNote
          ? `Say what "${behind.sign}" behind it means with "footnotes" in ${declarationOf(locator.place)}.`
          : `If it is a total or note, leave the row out with "drop" or declare it with "totals"; if it is an authority by another name, add { from: '${text}', to: '<its code>', reason: '…' } to "remap", in ${declarationOf(locator.place)}.`,
      });
    }
    if (unknown.length > 0) return null;

    const other = resolved.find(({ code }) => code !== first.code);
    if (other !== undefined) {
      locator.report({
        code: 'ROW_AUTHORITY_DISAGREES',
        place: placeOf(other.index),
        found: `"${other.text}" (${other.code ?? ''}) beside "${first.text}" (${first.code ?? ''})`,
        expected: 'both to mean the same authority',
        remedy: `Find out which is right and remap the other in ${declarationOf(locator.place)}.`,
      });
      return null;
    }
    if (first.code === undefined) return null;
    const name = names === null ? '' : takeSigns(normalise(row.cells[names])).text;
    const named = isRemapped(first.text, period) ? null : otherMeant(name, first.code, period);
    if (names !== null && named !== null) {
      locator.report({
        code: 'ROW_AUTHORITY_DISAGREES',
        place: placeOf(names),
        found: `"${name}" (${named}) beside "${first.text}" (${first.code})`,
        expected: 'both to mean the same authority',
        remedy: `Find out which is right, and remap the code in ${declarationOf(locator.place)} if it is the name.`,
      });
      return null;
    }
    return first.code;
  };
}

/** Whether one name is the other, or its first words: a combined authority is often called by its area. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [`${comparableName(one)} `, `${comparableName(other)} `];
  return a.startsWith(b) || b.startsWith(a);
}

/** All remaps of the same text, those for certain periods before the one for all. */
function remapsOf({ remap }: Table, { from }: Remap): readonly Remap[] {
  const text = normalise(from);
  const same = remap.filter((other) => normalise(other.from) === text);
  return [
    ...same.filter(({ periods }) => periods !== undefined),
    ...same.filter(({ periods }) => periods === undefined),
  ];
}
