// The outline of an area as the `d` of an SVG path, in as few characters as can be.
import { project, type Place } from './projection';
import type { Rings } from './topology';

/** Each ring from its first place, then by steps; places that fall together are one. */
export function areaPath(rings: Rings): string {
  return rings.map((ring) => ringPath(ring.map(project))).join('');
}

function ringPath([first, ...rest]: Place[]): string {
  if (first === undefined) return '';
  let [x, y] = first;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const [right, down] = [nextX - x, nextY - y];
    if (right === 0 && down === 0) return [];
    [x, y] = [nextX, nextY];
    return [`${right}${down < 0 ? '' : ' '}${down}`];
  });
  // A minus sign keeps two numbers apart as well as a space does.
  const joined = steps.reduce(
    (all, step) => all + (step.startsWith('-') || all === '' ? step : ` ${step}`),
    '',
  );
  return `M${first[0]} ${first[1]}${joined === '' ? '' : `l${joined}`}z`;
}
