// The dot strip of one metric, from the rows of every authority in England.
import type { Authority, Metric } from '@oflog/metrics-core';

import { byName } from '../authorities/pages';
import type { DotStrip } from '../charts/dot-strip';
import type { ChosenFigure } from './chosen-figures';
import type { EnglandRow, FormatValue, Neighbour } from './model';

export interface StripInput {
  metric: Metric;
  /** The authority in question; null where only chosen ones are compared. */
  authority: Pick<Authority, 'code' | 'name'> | null;
  /** The authority beside England. */
  own: EnglandRow | undefined;
  /** Every member of the group England in that period. */
  everybody: EnglandRow[];
  /** Its neighbours; left out: none. */
  neighbours?: Pick<Neighbour, 'code' | 'name'>[];
  /** Authorities that the reader chose, by name, with their figures. */
  chosen?: ChosenFigure[];
  format: FormatValue;
}

/** Null where England has no median or no spread: then there is no axis. */
export function dotStripOf(input: StripInput): DotStrip | null {
  const { metric, authority, own, everybody, neighbours = [], chosen = [], format } = input;
  const { median, mad } = everybody.find((row) => row.median !== null) ?? {};
  if (typeof median !== 'number' || typeof mad !== 'number' || mad === 0) return null;

  const placed = everybody.flatMap(({ authority: code, distance }) =>
    distance === null ? [] : [{ code, distance }],
  );
  const named = new Set([authority?.code, ...chosen.map(({ code }) => code)]);
  const rest = placed.filter(({ code }) => !named.has(code));
  const near = byName(neighbours).flatMap(({ code, name }) => {
    const found = rest.find((one) => one.code === code);
    return found === undefined ? [] : [{ name, distance: found.distance }];
  });
  const isNeighbour = new Set(neighbours.map(({ code }) => code));
  const others = rest.filter(({ code }) => !isNeighbour.has(code));
  const ownDistance = own?.distance ?? null;
  const chosenNear = chosen.some(({ code }) => isNeighbour.has(code));
  const medianText = `England median\u00a0${format(median)}`;
  return {
    name: [
      `${metric.title}.`,
      ...(own === undefined || authority === null ? [] : [`${authority.name}: ${own.display}.`]),
      ...chosen.map(({ name, display }) => `${name}: ${display}.`),
      `${medianText}, of ${placed.length} authorities with a figure.`,
    ].join(' '),
    polarity: metric.polarity.direction,
    authority:
      own === undefined || authority === null || ownDistance === null
        ? null
        : { name: authority.name, value: own.display, distance: ownDistance },
    chosen: chosen.flatMap(({ name, display, distance }, style) =>
      distance === null ? [] : [{ name, value: display, distance, style }],
    ),
    neighbours: near,
    neighboursLabel: counted(near.length, chosenNear ? 'other similar place' : 'similar place'),
    others: others.map(({ distance }) => distance),
    othersLabel: counted(others.length, 'other authority', 'other authorities'),
    median: medianText,
    usualRange: `Usual range: ${format(median - mad)} to ${format(median + mad)}`,
  };
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
