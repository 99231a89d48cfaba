// The numbers along an axis: no figures, but they must be evenly spaced, or the drawing lies.
import type { HTMLElement } from 'node-html-parser';

import { oneLine } from './page.ts';

/** In which labels of an axis are written; figures and what they belong to are darker. */
const quietText = '#595959';

/** The label of an axis: nothing but a number and its unit. */
export function isTick(text: HTMLElement): boolean {
  return (
    text.getAttribute('fill') === quietText &&
    /^−?£?\d[\d,]*(?:\.\d+)?(?:%| kg| tonnes| thousand)?$/.test(oneLine(text.text))
  );
}

export function axisFaults(main: HTMLElement): string[] {
  return main.querySelectorAll('svg').flatMap((drawing) => {
    const ticks = drawing.querySelectorAll('text').filter(isTick);
    const axes = Map.groupBy(ticks, (tick) => tick.getAttribute('text-anchor') ?? '');
    return [...axes.values()].flatMap((axis) => {
      const numbers = axis.map(({ text }) => numberOf(text));
      return isEven(numbers) ? [] : [`an axis runs ${numbers.join(', ')}: not evenly`];
    });
  });
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
}

function isEven(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const [first = 0] = steps;
  return steps.every((step) => Math.abs(step - first) <= Math.abs(first) * 1e-6);
}
