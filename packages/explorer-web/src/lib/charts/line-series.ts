// The series of a line chart: their points, how each kind is drawn, and where a line may not go on.
import { chosenStyle } from './chosen-marks';
import { palette } from './palette';

export interface LinePoint {
  value: number | null;
  interval?: Range | null;
  /** The middle half of the group whose median the value is. */
  middleHalf?: Range | null;
}

export interface Range {
  lower: number;
  upper: number;
}

/** The medians of a group; `chosen` are authorities that the reader chose. */
export type SeriesKind = 'authority' | 'chosen' | 'neighbours' | 'england' | 'region' | 'type';

export interface LineSeries {
  kind: SeriesKind;
  /** Place among the chosen authorities, which gives it its colour and shape. */
  style?: number;
  label: string;
  /** One for each period. */
  points: LinePoint[];
}

const strokes = {
  authority: { stroke: palette.authority, 'stroke-width': 3, 'stroke-dasharray': undefined },
  neighbours: { stroke: palette.neighbours, 'stroke-width': 2, 'stroke-dasharray': '6 4' },
  england: { stroke: palette.others, 'stroke-width': 2, 'stroke-dasharray': '2 3' },
  region: { stroke: palette.others, 'stroke-width': 2, 'stroke-dasharray': '9 3 2 3' },
  type: { stroke: palette.others, 'stroke-width': 2, 'stroke-dasharray': '10 5' },
} as const;

/** How the line of a series is drawn, for its sample in a key too. */
export function strokeOf({ kind, style = 0 }: LineSeries) {
  if (kind === 'chosen') {
    const { colour, dashes } = chosenStyle(style);
    return {
      class: `chart-chosen-${style + 1}-line`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 2.5,
      'stroke-dasharray': dashes,
    };
  }
  return { class: `chart-${kind}-line`, fill: 'none', ...strokes[kind] };
}

/** Runs of neighbouring points with a value; a missing value or a break ends a run. */
export function comparableRuns(points: LinePoint[], cuts: Set<number>): [number, number][][] {
  return runsOf(points, cuts, ({ value }) => value);
}

/** Runs of neighbouring points with a middle half: a band goes on no further than a line. */
export function bandRuns(points: LinePoint[], cuts: Set<number>): [number, Range][][] {
  return runsOf(points, cuts, ({ middleHalf }) => middleHalf ?? null);
}

function runsOf<Read>(
  points: LinePoint[],
  cuts: Set<number>,
  read: (point: LinePoint) => Read | null,
): [number, Read][][] {
  const runs: [number, Read][][] = [];
  let open = false;
  points.forEach((point, index) => {
    const found = read(point);
    if (cuts.has(index)) open = false;
    if (found === null) {
      open = false;
      return;
    }
    if (!open) runs.push([]);
    runs.at(-1)?.push([index, found]);
    open = true;
  });
  return runs;
}
