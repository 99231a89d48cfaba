// The first stage of the register: which authorities there are or were, of what type, and when.
import type { AreasReading, AuthorityCode, Day, Register } from '@oflog/metrics-core';

import { earlierStart, laterEnd } from './days';
import type { Draft, Drafts } from './draft';
import { field, sourcesOf, type SourceRow, type SourceRows } from './source-rows';

/** Those of the sources, then what the declaration adds, then joint bodies. */
export function listAuthorities(register: Register, rows: SourceRows): Drafts {
  const drafts = new Map<AuthorityCode, Draft>();
  const keyOf = keyOfCode(register);
  for (const { reading, rows: areas } of sourcesOf('areas', register.sources, rows)) {
    for (const area of areas) {
      const code = field(area, reading.code);
      const listed = listedArea(area, reading, register, keyOf(code));
      if (listed === null) continue;
      const known = drafts.get(listed.code);
      drafts.set(listed.code, known === undefined ? listed : joined(known, listed, code));
    }
  }
  for (const addition of register.additions) {
    drafts.set(addition.code, {
      ...blank,
      code: addition.code,
      name: addition.name,
      type: addition.type,
      region: addition.region,
      upperTier: addition.upperTier ?? null,
      from: addition.from ?? null,
      to: addition.to ?? null,
      eCodes: addition.eCodes,
    });
  }
  for (const { code, name, members } of register.jointBodies) {
    const ends = members.map(({ to }) => to ?? null);
    drafts.set(code, {
      ...blank,
      code,
      name,
      type: 'joint-body',
      from: members.map(({ from }) => from).sort()[0] ?? null,
      to: ends.reduce(laterEnd, ends[0] ?? null),
    });
  }
  return drafts;
}

/** The key of the register for a GSS code of a file: itself, or that of the authority it is declared to mean. */
export function keyOfCode({ aliases }: Register): (code: string) => AuthorityCode {
  const keys = new Map(
    aliases.flatMap(({ scheme, text, authority }) =>
      scheme === 'gss' ? [[text, authority] as const] : [],
    ),
  );
  return (code) => keys.get(code) ?? code;
}

const blank = {
  region: null,
  upperTier: null,
  from: null,
  to: null,
  formerCodes: [],
  formerNames: [],
  otherNames: [],
  eCodes: [],
} satisfies Partial<Draft>;

function listedArea(
  area: SourceRow,
  { name, firstYear, lastYear }: AreasReading,
  { types, nameEndings }: Register,
  code: AuthorityCode,
): Draft | null {
  const type = types[code.slice(0, 3)];
  if (type === undefined) return null;
  const official = field(area, name);
  const ending = nameEndings.find((candidate) => official.endsWith(candidate));
  const short = ending === undefined ? official : official.slice(0, -ending.length);
  return {
    ...blank,
    code,
    name: short,
    type,
    otherNames: ending === undefined ? [] : [official],
    from: firstOfApril(field(area, firstYear)),
    to: lastOfMarch(field(area, lastYear)),
  };
}

/** One authority under two codes: in being while either is; the name goes by the code of the register. */
function joined(known: Draft, listed: Draft, code: string): Draft {
  return {
    ...known,
    name: code === known.code ? listed.name : known.name,
    from: earlierStart(known.from, listed.from),
    to: laterEnd(known.to, listed.to),
  };
}

function firstOfApril(year: string): Day | null {
  return year === '' ? null : `${year}-04-01`;
}

function lastOfMarch(year: string): Day | null {
  return year === '' ? null : `${Number(year) + 1}-03-31`;
}
