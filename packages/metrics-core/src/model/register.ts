// The register of authorities: which published files describe them and what each is read for, and
// what we add to them or correct in them, each with its reason.
import * as z from 'zod';
import { authoritySchemes, type AuthorityScheme } from './layout';
import { sourceFileSchema, type SourceFile } from './source-file';
import {
  authorityCodeSchema,
  daySchema,
  textSchema,
  type AuthorityCode,
  type Day,
  type Text,
} from './text';
import { authorityTypeSchema, type AuthorityType } from './vocabulary';

/**
 * Which authorities there are or were: features of a TopoJSON file, of whose properties these are the
 * names. An authority was in being from 1 April of its first year to 31 March after its last. Codes
 * whose first three characters stand for no type are passed over.
 */
export interface AreasReading {
  role: 'areas';
  /** Objects of the topology to read. */
  objects: string[];
  /** Property with the GSS code. */
  code: string;
  /** Property with the name. */
  name: string;
  /** Property with the first year. */
  firstYear: string;
  /** Property with the last year. */
  lastYear: string;
}

/** Which authority went into which; `from`, `to`, `year` and `kind` are headers. */
export interface ChangesReading {
  role: 'changes';
  /** Header of the code of the authority that ended or joined. */
  from: string;
  /** Header of the code of the authority that it went into or joined. */
  to: string;
  /** Header of the year. */
  year: string;
  /** Header of the kind of change. */
  kind: string;
  /** Kinds in which `from` ended in the year, on the day before `to` began. */
  mergers: string[];
  /** Kinds in which `from` joined the combined authority `to`. */
  memberships: string[];
}

/** Where councils lie; all fields are headers. */
export interface PlacesReading {
  role: 'places';
  /** Header of the GSS code. */
  code: string;
  /** Code of the county that serves the area too. */
  county: string;
  /** Name of the region. */
  region: string;
  /** Header of the code of the combined authority. */
  combinedAuthority: string;
}

/** Which councils belong to which combined authority; all fields are headers. */
export interface MembersReading {
  role: 'members';
  /** Header of the code of the council. */
  member: string;
  /** Header of the code of the combined authority. */
  body: string;
}

/** Official names and codes of other lists; all fields are headers. */
export interface NamesReading {
  role: 'names';
  /** Header of the GSS code. */
  code: string;
  /** The publisher's own key, by which a file of spellings refers to the authority. */
  key: string;
  /** Headers of the names. */
  names: string[];
  /** Header of superseded GSS codes. */
  formerCodes: string;
  /** Header of the code at MHCLG. */
  eCode: string;
}

/** Spellings of names; all fields are headers. */
export interface SpellingsReading {
  role: 'spellings';
  /** Header of the key of the list of names. */
  key: string;
  /** Header of the spelling. */
  name: string;
}

/** What a source of the register is read for, and where it says so. */
export type RegisterReading =
  AreasReading | ChangesReading | PlacesReading | MembersReading | NamesReading | SpellingsReading;

/** A published file that describes authorities. */
export interface RegisterSource extends SourceFile {
  /** What it is read for. */
  reading: RegisterReading;
}

/** A fact that the sources have wrong or leave open. An error once they have it right. */
export interface RegisterCorrection {
  authority: AuthorityCode;
  /** Which fact of the authority. */
  field: 'name' | 'from' | 'otherNames';
  /** What comes from the sources; null where they say nothing. */
  found: string | null;
  /** What holds instead; null where it is struck out. */
  value: string | null;
  reason: Text;
}

/** A code or name by which files know an authority, and which the sources lack. */
export interface RegisterAlias {
  authority: AuthorityCode;
  scheme: AuthorityScheme;
  text: Text;
  reason: Text;
}

/** A name that an authority bore; its pages are found under it still. */
export interface FormerName {
  authority: AuthorityCode;
  name: Text;
}

/** An authority that no source lists. */
export interface AddedAuthority {
  code: AuthorityCode;
  name: Text;
  type: AuthorityType;
  /** Name of the region; null for a body that reaches over several. */
  region: Text | null;
  upperTier?: AuthorityCode;
  from?: Day;
  to?: Day;
  /** Its codes at MHCLG, the present one and former ones. */
  eCodes: string[];
  /** The councils of a region that it is made of. */
  membersOfRegion?: Text;
  reason: Text;
}

/** A re-organisation that no source lists: on the day, those in `to` took over from those in `from`. */
export interface AddedChange {
  date: Day;
  /** Those that ended or gave up the service. */
  from: AuthorityCode[];
  /** Those that took over. */
  to: AuthorityCode[];
}

/** A council whose figures a joint body reports, from and to a day. */
export interface JointBodyMember {
  authority: AuthorityCode;
  from: Day;
  to?: Day;
}

/** A body that reports for several councils; it has no page. */
export interface JointBody {
  code: AuthorityCode;
  name: Text;
  /** The councils that it reports for. */
  members: JointBodyMember[];
  reason: Text;
}

/** Every kind of area that is no authority. */
export const areaKinds = ['country', 'region'] as const;

/** An area that publications give totals for: no authority, and never a member of a group. */
export interface AreaDeclaration {
  code: AuthorityCode;
  name: Text;
  /** Whether it is the country or a region of it. */
  kind: (typeof areaKinds)[number];
}

/** The register of authorities: the files that describe them, and what we add or correct. */
export interface Register {
  /** In the order in which they are read; where two say a thing, the first has the word. */
  sources: RegisterSource[];
  /** The type of an authority by the first three characters of its GSS code. */
  types: Record<string, AuthorityType>;
  /** Endings of official names that short names do without. */
  nameEndings: string[];
  /** Facts that the sources have wrong or leave open. */
  corrections: RegisterCorrection[];
  /** Codes and names that the sources lack. */
  aliases: RegisterAlias[];
  /** Names that authorities bore. */
  formerNames: FormerName[];
  /** Authorities that no source lists. */
  additions: AddedAuthority[];
  /** Re-organisations that no source lists. */
  changes: AddedChange[];
  /** Bodies that report for several councils. */
  jointBodies: JointBody[];
  /** The country and its regions. */
  areas: AreaDeclaration[];
  boundaries: BoundaryDeclaration;
}

/** Boundaries for maps, from the file of a source with the role `areas`. */
export interface BoundaryDeclaration {
  /** Name of the file. */
  file: Text;
  /** For each object of ours the object of the file that it is taken from. */
  objects: Record<string, string>;
}

const areasReadingSchema = z.strictObject({
  role: z.literal('areas'),
  objects: z.array(z.string()),
  code: z.string(),
  name: z.string(),
  firstYear: z.string(),
  lastYear: z.string(),
}) satisfies z.ZodType<AreasReading>;

const readingSchema = z.discriminatedUnion('role', [
  areasReadingSchema,
  z.strictObject({
    role: z.literal('changes'),
    from: z.string(),
    to: z.string(),
    year: z.string(),
    kind: z.string(),
    mergers: z.array(z.string()),
    memberships: z.array(z.string()),
  }),
  z.strictObject({
    role: z.literal('places'),
    code: z.string(),
    county: z.string(),
    region: z.string(),
    combinedAuthority: z.string(),
  }),
  z.strictObject({ role: z.literal('members'), member: z.string(), body: z.string() }),
  z.strictObject({
    role: z.literal('names'),
    code: z.string(),
    key: z.string(),
    names: z.array(z.string()),
    formerCodes: z.string(),
    eCode: z.string(),
  }),
  z.strictObject({ role: z.literal('spellings'), key: z.string(), name: z.string() }),
]) satisfies z.ZodType<RegisterReading>;

export const registerSchema = z.strictObject({
  sources: z.array(z.strictObject({ ...sourceFileSchema.shape, reading: readingSchema })),
  types: z.record(z.string(), authorityTypeSchema),
  nameEndings: z.array(z.string()),
  corrections: z.array(
    z.strictObject({
      authority: authorityCodeSchema,
      field: z.enum(['name', 'from', 'otherNames']),
      found: z.string().nullable(),
      value: z.string().nullable(),
      reason: textSchema,
    }),
  ),
  aliases: z.array(
    z.strictObject({
      authority: authorityCodeSchema,
      scheme: z.enum(authoritySchemes),
      text: textSchema,
      reason: textSchema,
    }),
  ),
  formerNames: z.array(z.strictObject({ authority: authorityCodeSchema, name: textSchema })),
  additions: z.array(
    z.strictObject({
      code: authorityCodeSchema,
      name: textSchema,
      type: authorityTypeSchema,
      region: textSchema.nullable(),
      upperTier: authorityCodeSchema.optional(),
      from: daySchema.optional(),
      to: daySchema.optional(),
      eCodes: z.array(z.string()),
      membersOfRegion: textSchema.optional(),
      reason: textSchema,
    }),
  ),
  changes: z.array(
    z.strictObject({
      date: daySchema,
      from: z.array(authorityCodeSchema),
      to: z.array(authorityCodeSchema),
    }),
  ),
  jointBodies: z.array(
    z.strictObject({
      code: authorityCodeSchema,
      name: textSchema,
      members: z.array(
        z.strictObject({
          authority: authorityCodeSchema,
          from: daySchema,
          to: daySchema.optional(),
        }),
      ),
      reason: textSchema,
    }),
  ),
  areas: z.array(
    z.strictObject({ code: authorityCodeSchema, name: textSchema, kind: z.enum(areaKinds) }),
  ),
  boundaries: z.strictObject({ file: textSchema, objects: z.record(z.string(), z.string()) }),
}) satisfies z.ZodType<Register>;

/** Declares the register. */
export function defineRegister(register: Register): Register {
  return register;
}
