// The columns of a table of comparisons: those of observations, then the group and where the value lies
// in it. There is no rank among them, and nothing that adds several metrics up.
import type { Comparison, Snapshot } from '@oflog/store';

import type { Column } from './column';
import type { Displayed } from './figure';
import { observationColumns, observationKey } from './observation-columns';

type Row = Displayed<Comparison>;

export const comparisonKey = [...observationKey, 'group'] as const;

export function comparisonColumns(snapshot: Snapshot): Column<Row>[] {
  return [...observationColumns(snapshot), ...besideGroup];
}

const besideGroup: readonly Column<Row>[] = [
  {
    name: 'group',
    type: 'text',
    description:
      'What the members of the group have in common: england, type, region, neighbours, or chosen by the reader.',
    read: ({ group }) => group.kind,
  },
  {
    name: 'group_model',
    type: 'text',
    description: 'Id of the neighbour model; empty for other groups.',
    read: ({ group }) => group.model,
  },
  {
    name: 'group_members',
    type: 'integer',
    description: 'Authorities of the group that were in being and ran the service in that period.',
    read: ({ group }) => group.members,
  },
  {
    name: 'group_with_value',
    type: 'integer',
    description: 'Members that have a value: only these are in median and MAD.',
    read: ({ group }) => group.withValue,
  },
  {
    name: 'median',
    type: 'number',
    description: 'Middle value of the group; empty where fewer than 5 members have a value.',
    read: (row) => row.median,
  },
  {
    name: 'mad',
    type: 'number',
    description:
      'Median absolute deviation of the group, unscaled: the usual distance from the median.',
    read: (row) => row.mad,
  },
  {
    name: 'lower_quartile',
    type: 'number',
    description:
      'The middle half of the group lies from here to the upper quartile; empty as the median is.',
    read: (row) => row.lowerQuartile,
  },
  {
    name: 'upper_quartile',
    type: 'number',
    description: 'Upper end of the middle half of the group.',
    read: (row) => row.upperQuartile,
  },
  {
    name: 'distance',
    type: 'number',
    description: '(value - median) / MAD; empty where there is no value, no median, or MAD is 0.',
    read: (row) => row.distance,
  },
  {
    name: 'band',
    type: 'text',
    description: 'The distance in a word: up to 1, up to 3, up to 7.5, or more.',
    read: (row) => row.band,
  },
  {
    name: 'side',
    type: 'text',
    description: 'Where the value lies, seen from the median. Higher is not always better.',
    read: (row) => row.side,
  },
  {
    name: 'reason',
    type: 'text',
    description: 'Why the group has no median, in words.',
    read: (row) => row.reason,
  },
];
