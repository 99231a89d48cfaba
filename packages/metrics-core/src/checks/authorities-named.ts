// Every authority or area that definitions name by its code, with its place.
import type { DefinitionKind } from '../model/definition';
import { cellsOf, tablesOf } from './layout-parts';
import type { Declarations } from './declarations';

export interface NamedAuthority {
  of: { kind: DefinitionKind; id: string };
  field: string;
  code: string;
  /** Where it need not be an authority, but may be an area that totals are published for. */
  mayBeArea?: boolean;
}

export function authoritiesNamed(declared: Declarations): NamedAuthority[] {
  return [
    ...[
      ...declared.policyAreas.map(({ id, responsible }) => ({
        kind: 'policy-area' as const,
        id,
        responsible,
      })),
      ...declared.metrics.map(({ id, responsible }) => ({
        kind: 'metric' as const,
        id,
        responsible,
      })),
    ].flatMap(({ kind, id, responsible }) =>
      responsible.bodies.map(({ authority }, index) => ({
        of: { kind, id },
        field: `responsible.bodies[${index}].authority`,
        code: authority,
      })),
    ),
    ...declared.caveats.flatMap(({ id, scope }) =>
      scope.flatMap(({ authorities }, index) =>
        listed({ kind: 'caveat', id }, `scope[${index}].authorities`, authorities).map((named) => ({
          ...named,
          mayBeArea: true,
        })),
      ),
    ),
    ...inPublications(declared),
    ...inRegister(declared),
  ];
}

function inPublications({ publications }: Declarations): NamedAuthority[] {
  return [
    ...publications.flatMap((publication) => {
      const of = { kind: 'publication' as const, id: publication.id };
      return [
        ...publication.jointReporting.flatMap(({ by, covers }, index) => [
          { of, field: `jointReporting[${index}].by`, code: by },
          ...listed(of, `jointReporting[${index}].covers`, covers),
        ]),
        ...publication.releases.flatMap(({ absences, exceptions, corrections }, index) => [
          ...absences.flatMap(({ authorities }, position) =>
            listed(of, `releases[${index}].absences[${position}].authorities`, authorities),
          ),
          ...exceptions.flatMap(({ authorities }, position) =>
            listed(of, `releases[${index}].exceptions[${position}].authorities`, authorities).map(
              (named) => ({ ...named, mayBeArea: true }),
            ),
          ),
          ...corrections.map(({ authority }, position) => ({
            of,
            field: `releases[${index}].corrections[${position}].authority`,
            code: authority,
          })),
        ]),
      ];
    }),
    ...tablesOf(publications).flatMap(({ publication, field, part }) => {
      const of = { kind: 'publication' as const, id: publication.id };
      return [
        ...part.remap.map(({ to }, index) => ({
          of,
          field: `${field}.remap[${index}].to`,
          code: to,
          mayBeArea: true,
        })),
        ...part.totals.map(({ area }, index) => ({
          of,
          field: `${field}.totals[${index}].area`,
          code: area,
          mayBeArea: true,
        })),
      ];
    }),
    ...cellsOf(publications).flatMap(({ publication, field, part }) =>
      (part.zeros ?? []).flatMap(({ authorities }, index) =>
        listed(
          { kind: 'publication', id: publication.id },
          `${field}.zeros[${index}].authorities`,
          authorities,
        ),
      ),
    ),
  ];
}

function inRegister({ register }: Declarations): NamedAuthority[] {
  if (register === undefined) return [];
  const of = { kind: 'register' as const, id: 'register' };
  const named = (list: string, entries: readonly { authority: string }[]) =>
    entries.map(({ authority }, index) => ({
      of,
      field: `${list}[${index}].authority`,
      code: authority,
    }));
  return [
    ...named('corrections', register.corrections),
    ...named('aliases', register.aliases),
    ...named('formerNames', register.formerNames),
    ...register.additions.flatMap(({ upperTier }, index) =>
      upperTier === undefined
        ? []
        : [{ of, field: `additions[${index}].upperTier`, code: upperTier }],
    ),
    ...register.changes.flatMap(({ from, to }, index) => [
      ...listed(of, `changes[${index}].from`, from),
      ...listed(of, `changes[${index}].to`, to),
    ]),
    ...register.jointBodies.flatMap(({ members }, index) =>
      named(`jointBodies[${index}].members`, members),
    ),
  ];
}

function listed(
  of: NamedAuthority['of'],
  field: string,
  codes: readonly string[] = [],
): NamedAuthority[] {
  return codes.map((code, index) => ({ of, field: `${field}[${index}]`, code }));
}
