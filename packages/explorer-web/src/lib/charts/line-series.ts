// The series of a line chart: their points, how each kind is drawn, and where a line may not go on.
import { palette } from './palette';

export interface LinePoint {
  value: number | null;
  interval?: { lower: number; upper: number } | null;
}

export interface LineSeries {
  kind: 'authority' | 'neighbours' | 'england';
  label: string;
  /** One for each period. */
  points: LinePoint[];
}

const strokes = {
  authority: { stroke: palette.authority, 'stroke-width': 3, 'stroke-dasharray': undefined },
  neighbours: { stroke: palette.neighbours, 'stroke-width': 2, 'stroke-dasharray': '6 4' },
  england: { stroke: palette.others, 'stroke-width': 2, 'stroke-dasharray': '2 3' },
} as const;

/** How the line of a series is drawn, for its sample in a key too. */
export function strokeOf(kind: LineSeries['kind']) {
  return { class: `chart-${kind}-line`, fill: 'none', ...strokes[kind] };
}

/** Runs of neighbouring points with a value; a missing value or a break ends a run. */
export function comparableRuns(points: LinePoint[], cuts: Set<number>): [number, number][][] {
  const runs: [number, number][][] = [];
  let open = false;
  points.forEach(({ value }, index) => {
    if (cuts.has(index)) open = false;
    if (value === null) {
      open = false;
      return;
    }
    if (!open) runs.push([]);
    runs.at(-1)?.push([index, value]);
    open = true;
  });
  return runs;
}
