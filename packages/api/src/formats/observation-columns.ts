// The columns of a table of observations: codes and ids for programs, names and titles for people, and
// beside each figure all that must go with it.
import { isMetric, type Id } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import { cellReferences } from './cell-references';
import type { Column } from './column';
import { releasesOf, type Figure } from './figure';
import { limits } from './limits';
import { observationStatus, shorthand } from './statuses';

export const observationKey = ['authority', 'metric', 'period'] as const;

/** For the figures of one snapshot. */
export function observationColumns(snapshot: Snapshot): Column<Figure>[] {
  const { authorities, areas } = snapshot;
  const note = notes(snapshot);
  const attribution = attributions(snapshot);
  const polarity = (metric: Id) => {
    const measure = snapshot.measure(metric);
    return isMetric(measure) ? measure.polarity : null;
  };
  return [
    {
      name: 'authority',
      type: 'text',
      description: 'Code of the authority, or of an area that a total is published for.',
      read: (row) => row.authority,
    },
    {
      name: 'authority_name',
      type: 'text',
      description: 'Name of the authority or area. Rows come in the order of names.',
      read: ({ authority }) => authorities.byCode(authority)?.name ?? areas.get(authority) ?? null,
    },
    {
      name: 'authority_type',
      type: 'text',
      description:
        'What the authority is in law; empty for an area. Types do not do the same jobs.',
      read: ({ authority }) => authorities.byCode(authority)?.type ?? null,
    },
    {
      name: 'metric',
      type: 'text',
      description: 'Id of the metric or context variable.',
      read: (row) => row.metric,
    },
    {
      name: 'metric_title',
      type: 'text',
      description: 'Title of the metric or context variable.',
      read: ({ metric }) => snapshot.measure(metric).title,
    },
    {
      name: 'period',
      type: 'text',
      description:
        'Financial year (2022-23), academic year (AY2022-23), calendar year (2022) or day (2022-10-01).',
      read: (row) => row.period,
    },
    {
      name: 'value',
      type: 'number',
      description:
        'The figure in its unit, never rounded; empty where there is none, and `state` says why. Zero is a value.',
      read: (row) => row.value,
    },
    {
      name: 'unit',
      type: 'text',
      description: 'What the value counts, and per what.',
      read: ({ metric }) => snapshot.measure(metric).unit.name,
    },
    {
      name: 'category',
      type: 'text',
      description: 'The class, for a context variable that is one.',
      read: (row) => row.category,
    },
    {
      name: 'display',
      type: 'text',
      description:
        'The value rounded to the decimals of its metric, half away from zero, or the reason for having none, as text for a reader.',
      read: (row) => row.display,
    },
    {
      name: 'state',
      type: 'text',
      description: '`value`, or the reason for having none.',
      read: (row) => row.state,
    },
    {
      name: 'marks',
      type: 'words',
      description: 'What to know about the quality of the value.',
      read: ({ marks }) => words(marks),
    },
    {
      name: 'shorthand',
      type: 'text',
      description: 'State and marks in the shorthand of government statistics, such as [c] or [p].',
      read: ({ state, marks }) => orNull(shorthand(state, marks)),
    },
    {
      name: 'observation_status',
      type: 'text',
      description:
        'One code of the SDMX list CL_OBS_STATUS; where several marks apply, the first of B, F, E, U, P.',
      read: ({ state, marks }) => observationStatus(state, marks),
    },
    {
      name: 'lower',
      type: 'number',
      description: 'Lower end of the published interval around the value.',
      read: ({ interval }) => interval?.lower ?? null,
    },
    {
      name: 'upper',
      type: 'number',
      description: 'Upper end of the published interval around the value.',
      read: ({ interval }) => interval?.upper ?? null,
    },
    {
      name: 'numerator',
      type: 'number',
      description: 'What was divided, in the unit of its column; empty where that is not known.',
      read: (row) => row.numerator,
    },
    {
      name: 'denominator',
      type: 'number',
      description: 'What it was divided by, in the unit of its column.',
      read: (row) => row.denominator,
    },
    {
      name: 'polarity',
      type: 'text',
      description: 'Which way is better, if any; empty for a context variable.',
      read: ({ metric }) => polarity(metric)?.direction ?? null,
    },
    {
      name: 'polarity_reason',
      type: 'text',
      description: 'Why that way is better, or why neither is.',
      read: ({ metric }) => polarity(metric)?.reason ?? null,
    },
    {
      name: 'caveats',
      type: 'words',
      description: 'Ids of the caveats that apply, critical ones first.',
      read: ({ caveats }) => words(caveats),
    },
    {
      name: 'note',
      type: 'text',
      description: 'The texts of these caveats, and what the figure cannot say.',
      read: ({ caveats }) => note(caveats),
    },
    {
      name: 'attribution',
      type: 'text',
      description: 'Sentences that re-use must carry, with ` | ` between each two.',
      read: (row) => orNull(attribution(row)),
    },
    {
      name: 'release',
      type: 'text',
      description: 'The latest published file among the inputs; empty where no file has the row.',
      read: (row) => row.release,
    },
    {
      name: 'cells',
      type: 'text',
      description:
        'The cells it was read from, as release!sheet!cell, with ; between each two. In names of sheets % ! and ; stand as %25 %21 and %3B.',
      read: ({ cells }) => orNull(cellReferences(cells)),
    },
  ];
}

/** Few lists of caveats differ: each is put into words once. */
function notes({ catalogue }: Snapshot): (caveats: readonly Id[]) => string {
  const texts = new Map(catalogue.caveats.map(({ id, text }) => [id, text]));
  const known = new Map<string, string>();
  return (caveats) => {
    const key = caveats.join(' ');
    const note =
      known.get(key) ?? [...caveats.flatMap((id) => texts.get(id) ?? []), limits].join(' ');
    known.set(key, note);
    return note;
  };
}

function attributions({ releases }: Snapshot): (row: Figure) => string {
  const known = new Map<string, string>();
  return (row) => {
    const ids = releasesOf(row);
    const key = ids.join(' ');
    const attribution =
      known.get(key) ??
      [...new Set(ids.flatMap((id) => releases.get(id)?.attribution ?? []))].sort().join(' | ');
    known.set(key, attribution);
    return attribution;
  };
}

function words(ids: readonly string[]): string | null {
  return orNull(ids.join(' '));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
