// A dataset for any catalogue, generated from a seed: every measure, every type of authority, states,
// marks, zeros, several vintages, a total for England, a correction.
import {
  attributionOf,
  concerns,
  inBeingOn,
  inputColumns,
  isMetric,
  lastDay,
  measuresOf,
  periodOf,
  publicationsOf,
  tierOfType,
  type AuthorityCode,
  type Catalogue,
  type Day,
  type Id,
  type Mark,
  type PeriodId,
  type PeriodKind,
  type Release,
  type State,
} from '@oflog/metrics-core';

import { generatedBoundaries } from './generated-boundaries';
import {
  generatedRegister,
  type GeneratedAuthority,
  type GeneratedRegister,
} from './generated-register';
import { seededRandom, type SeededRandom } from './seeded-random';

type AnyMeasure = ReturnType<typeof measuresOf>[number];

export interface GeneratedObservation {
  authority: AuthorityCode;
  period: PeriodId;
  release: Release;
  value: number | null;
  category: string | null;
  state: State;
  marks: Mark[];
  cells: string;
}

interface GeneratedNeighbour {
  authority: AuthorityCode;
  order: number;
  neighbour: AuthorityCode;
  distance: number | null;
  parts: { variable: Id; part: number }[];
}

/** A figure that was wrong in its file. */
interface GeneratedCorrection {
  release: Release;
  column: string;
  measures: Id[];
  authority: AuthorityCode;
  period: PeriodId;
  published: number;
  corrected: number;
  date: Day;
}

interface GeneratedCluster {
  model: Id;
  cluster: string;
  description: string;
  authorities: AuthorityCode[];
}

export interface GeneratedDataset {
  register: GeneratedRegister;
  releases: { release: Release; licence: Id; attribution: string }[];
  /** By model. */
  neighbours: Map<Id, GeneratedNeighbour[]>;
  clusters: GeneratedCluster[];
  /** By measure. */
  observations: Map<Id, GeneratedObservation[]>;
  corrections: GeneratedCorrection[];
  /** Text of a TopoJSON file. */
  boundaries: string;
}

const years = [2019, 2020, 2021, 2022];
const mergedIn = '2021-22';

export function generatedDataset(catalogue: Catalogue, seed: number): GeneratedDataset {
  const random = seededRandom(seed);
  const register = generatedRegister(mergedIn);
  const neighbours = new Map(
    catalogue.neighbourModels.map(({ id, size, method }) => [
      id,
      neighboursUnder(
        method.kind === 'distance' ? method.variables : [],
        size,
        register.authorities.filter(({ to }) => to === null),
        random,
      ),
    ]),
  );
  const observations = new Map(
    measuresOf(catalogue).map((measure) => [
      measure.id,
      observationsOf(catalogue, measure, register, random),
    ]),
  );
  return {
    register,
    releases: catalogue.publications.flatMap((publication) =>
      publication.releases.map((release) => ({
        release,
        licence: publication.licence.id,
        attribution: attributionOf(publication),
      })),
    ),
    neighbours,
    clusters: clustersUnder(catalogue, register.authorities),
    observations,
    corrections: correctionsOf(catalogue, observations),
    boundaries: generatedBoundaries(register.authorities),
  };
}

/** One: the first figure with a value had been a tenth of it in its file. */
function correctionsOf(
  catalogue: Catalogue,
  observations: ReadonlyMap<Id, readonly GeneratedObservation[]>,
): GeneratedCorrection[] {
  const [measure] = catalogue.metrics;
  if (measure === undefined) return [];
  const column = inputColumns(measure)[0]?.column;
  const figure = observations.get(measure.id)?.find(({ value }) => value !== null && value > 0);
  if (column === undefined || figure === undefined || figure.value === null) return [];
  const { release, authority, period, value } = figure;
  return [
    {
      ...{ release, column, authority, period },
      measures: [measure.id],
      published: value / 10,
      corrected: value,
      date: release.published,
    },
  ];
}

/** Two of every model that publishes some, and as many authorities in the one as in the other. */
function clustersUnder(
  catalogue: Catalogue,
  authorities: readonly GeneratedAuthority[],
): GeneratedCluster[] {
  const living = authorities.filter(({ to }) => to === null).map(({ code }) => code);
  return catalogue.neighbourModels.flatMap(({ id, method }) =>
    method.kind === 'distance' || method.clusters === undefined
      ? []
      : ['A', 'B'].map((cluster, remainder) => ({
          model: id,
          cluster,
          description: `Places of cluster ${cluster}, alike in what they have in common.`,
          authorities: living.filter((_, index) => index % 2 === remainder).sort(),
        })),
  );
}

/** More than the model's size, and some of another tier, as published lists have. */
function neighboursUnder(
  variables: readonly Id[],
  size: number,
  authorities: readonly GeneratedAuthority[],
  random: SeededRandom,
): GeneratedNeighbour[] {
  return authorities.flatMap((authority) => {
    const others = authorities.filter(({ code }) => code !== authority.code);
    const alike = others.filter(({ type }) => tierOfType[type] === tierOfType[authority.type]);
    const strangers = others.filter((other) => !alike.includes(other)).slice(0, 2);
    return random
      .shuffled([...alike, ...strangers])
      .slice(0, size + 3)
      .map(({ code }, index) => ({
        authority: authority.code,
        order: index + 1,
        neighbour: code,
        distance: variables.length === 0 ? null : (index + 1) / 8,
        parts: variables.map((variable) => ({
          variable,
          part: (index + 1) ** 2 / 64 / variables.length,
        })),
      }));
  });
}

function observationsOf(
  catalogue: Catalogue,
  measure: AnyMeasure,
  register: GeneratedRegister,
  random: SeededRandom,
): GeneratedObservation[] {
  const releases = publicationsOf(catalogue, measure).flatMap((publication) =>
    publication.releases.toSorted((a, b) => (a.published < b.published ? -1 : 1)),
  );
  const [first, ...later] = releases;
  if (first === undefined) return [];
  const joint = isMetric(measure) && measure.responsible.types.includes('district');
  const jointMembers = joint ? register.jointMembers : [];
  const [england] = catalogue.register.areas;

  return years.flatMap((year) => {
    const period = periodFrom(measure.period, year);
    const reporting = register.authorities.filter(
      (authority) =>
        inBeingOn(authority, lastDay(period)) &&
        (authority.type === 'joint-body' ? joint : concerns(measure, authority, period)),
    );
    return [...reporting.map(({ code }) => code), ...(england ? [england.code] : [])].flatMap(
      (authority): GeneratedObservation[] => {
        const state = jointMembers.includes(authority) ? 'reported-jointly' : stateOf(random);
        const vintages = random.fraction() < 0.1 ? [first, ...later.slice(-1)] : [first];
        return vintages.map((release, vintage) => ({
          authority,
          period,
          release,
          ...figure(measure, state, random),
          state,
          marks: authority === register.jointBody ? ['joint'] : vintage > 0 ? ['revised'] : [],
          cells: inputColumns(measure)
            .map((_, index) => `${release.id}!Sheet%21 1!B${index + 10}`)
            .join(';'),
        }));
      },
    );
  });
}

function stateOf(random: SeededRandom): State {
  const missing = ['suppressed', 'not-available', 'not-submitted'] as const;
  return random.fraction() < 0.88 ? 'value' : random.oneOf(missing);
}

function figure(
  { unit, bounds, decimals }: AnyMeasure,
  state: State,
  random: SeededRandom,
): Pick<GeneratedObservation, 'value' | 'category'> {
  if (state !== 'value') return { value: null, category: null };
  if (unit.quantity === 'category') {
    return { value: null, category: random.oneOf(['Town', 'Village', 'City']) };
  }
  if (random.fraction() < 0.05 && bounds.min <= 0) return { value: 0, category: null };
  const high = Math.min(bounds.max, bounds.min + 1_000);
  const value = bounds.min + random.fraction() * (high - bounds.min);
  return { value: Number(value.toFixed(decimals + 2)), category: null };
}

function periodFrom(kind: PeriodKind, year: number): PeriodId {
  return kind === 'date' ? `${year}-06-30` : periodOf(kind, year);
}
