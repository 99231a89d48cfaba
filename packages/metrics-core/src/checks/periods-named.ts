// Every period and day that definitions name, each with its place and the kind of period it must be.
import type { DefinitionKind } from '../model/definition';
import type { PeriodKind } from '../model/vocabulary';
import type { ColumnBinding, Table } from '../model/layout';
import type { Publication, Release } from '../model/publication';
import type { Declarations } from './declarations';
import { neighbourSources } from './neighbour-sources';

export interface NamedPeriod {
  of: { kind: DefinitionKind; id: string };
  field: string;
  period: string;
  /** Left out where the period may be of any kind. */
  kind?: PeriodKind;
}

export function periodsNamed(declared: Declarations): NamedPeriod[] {
  return [
    ...declared.measures.flatMap(({ kind, measure }) => {
      const of = { kind, id: measure.id };
      return [
        { of, field: 'firstPeriod', period: measure.firstPeriod, kind: measure.period },
        ...measure.breaks.map(({ at }, index) => ({
          of,
          field: `breaks[${index}].at`,
          period: at,
          kind: measure.period,
        })),
      ];
    }),
    ...declared.metrics.flatMap((metric) => [
      ...rangesOf(
        { kind: 'metric', id: metric.id },
        'responsible.bodies',
        metric.responsible.bodies,
      ),
      ...rangesOf({ kind: 'metric', id: metric.id }, 'publishedAs', metric.publishedAs),
    ]),
    ...declared.policyAreas.flatMap((area) =>
      rangesOf({ kind: 'policy-area', id: area.id }, 'responsible.bodies', area.responsible.bodies),
    ),
    ...declared.caveats.flatMap((caveat) =>
      rangesOf({ kind: 'caveat', id: caveat.id }, 'scope', caveat.scope),
    ),
    ...declared.publications.flatMap(periodsOfPublication),
  ];
}

/** Every day that definitions name. */
export function daysNamed(declared: Declarations): NamedPeriod[] {
  const register = { kind: 'register' as const, id: 'register' };
  return [
    ...declared.publications.flatMap((publication) =>
      publication.releases.flatMap((release, index) => {
        const of = { kind: 'publication' as const, id: publication.id };
        const place = `releases[${index}]`;
        return [
          ...daysOf(of, place, release, ['published', 'firstPublished']),
          ...release.absences.flatMap((absence, position) =>
            daysOf(of, `${place}.absences[${position}]`, absence, ['endedBy', 'begunFrom']),
          ),
        ];
      }),
    ),
    ...neighbourSources(declared.neighbourModels).flatMap(({ model: { id }, field, source }) =>
      daysOf({ kind: 'neighbour-model', id }, field, source, ['published']),
    ),
    ...(declared.register?.sources ?? []).flatMap((source, index) =>
      daysOf(register, `sources[${index}]`, source, ['published']),
    ),
    ...(declared.register?.additions ?? []).flatMap((addition, index) =>
      daysOf(register, `additions[${index}]`, addition, ['from', 'to']),
    ),
    ...(declared.register?.changes ?? []).flatMap((change, index) =>
      daysOf(register, `changes[${index}]`, change, ['date']),
    ),
    ...(declared.register?.jointBodies ?? []).flatMap(({ members }, index) =>
      members.flatMap((member, position) =>
        daysOf(register, `jointBodies[${index}].members[${position}]`, member, ['from', 'to']),
      ),
    ),
  ];
}

function periodsOfPublication(publication: Publication): NamedPeriod[] {
  const of = { kind: 'publication' as const, id: publication.id };
  return [
    ...rangesOf(of, 'jointReporting', publication.jointReporting),
    ...publication.releases
      .flatMap((release, index) => periodsOfRelease(release, `releases[${index}]`))
      .map((named) => ({ of, ...named, kind: publication.period })),
  ];
}

type Placed = Pick<NamedPeriod, 'field' | 'period'>;

function periodsOfRelease({ periods, absences, tables }: Release, place: string): Placed[] {
  return [
    ...periods.map((period, index) => ({ field: `${place}.periods[${index}]`, period })),
    ...absences.flatMap((absence, index) =>
      listOf(`${place}.absences[${index}].periods`, absence.periods),
    ),
    ...tables.flatMap((table, index) => periodsOfTable(table, `${place}.tables[${index}]`)),
  ];
}

function periodsOfTable({ period, columns, remap }: Table, place: string): Placed[] {
  return [
    ...('fixed' in period ? [{ field: `${place}.period.fixed`, period: period.fixed }] : []),
    ...('column' in period
      ? Object.entries(period.values ?? {}).map(([text, value]) => ({
          field: `${place}.period.values["${text}"]`,
          period: value,
        }))
      : []),
    ...remap.flatMap((one, index) => listOf(`${place}.remap[${index}].periods`, one.periods)),
    ...Object.entries(columns).flatMap(([name, binding]) =>
      periodsOfBinding(binding, `${place}.columns.${name}`),
    ),
  ];
}

function periodsOfBinding(binding: ColumnBinding, place: string): Placed[] {
  if (typeof binding === 'string') return [];
  if ('byPeriod' in binding) {
    return Object.entries(binding.byPeriod).flatMap(([period, inner]) => [
      { field: `${place}.byPeriod["${period}"]`, period },
      ...periodsOfBinding(inner, `${place}.byPeriod["${period}"]`),
    ]);
  }
  if ('sum' in binding) {
    return binding.sum.flatMap((inner, index) => periodsOfBinding(inner, `${place}.sum[${index}]`));
  }
  if ('firstOf' in binding) {
    return binding.firstOf.flatMap((inner, index) =>
      periodsOfBinding(inner, `${place}.firstOf[${index}]`),
    );
  }
  return 'cell' in binding
    ? (binding.zeros ?? []).flatMap((rule, index) =>
        listOf(`${place}.zeros[${index}].periods`, rule.periods),
      )
    : [];
}

function listOf(field: string, periods: readonly string[] = []): Placed[] {
  return periods.map((period, index) => ({ field: `${field}[${index}]`, period }));
}

function rangesOf(
  of: NamedPeriod['of'],
  field: string,
  ranges: readonly { from?: string; to?: string }[],
): NamedPeriod[] {
  return ranges.flatMap((range, index) => daysOf(of, `${field}[${index}]`, range, ['from', 'to']));
}

function daysOf<Name extends string>(
  of: NamedPeriod['of'],
  place: string,
  holder: Partial<Record<Name, string | undefined>>,
  names: readonly Name[],
): NamedPeriod[] {
  return names.flatMap((name) => {
    const period = holder[name];
    return period === undefined ? [] : [{ of, field: `${place}.${name}`, period }];
  });
}
