// Invented figures for every metropolitan district, the same for the same seed.
import { seededRandom } from '@oflog/store/testing';

export interface Council {
  code: string;
  name: string;
}

export interface CouncilFigures extends Council {
  plotsLet: number;
  plotsVacant: number;
  /** Null where the council sent no list. */
  monthsOfWaiting: number | null;
  spending: Record<Year, number>;
  homesWithoutAGarden: Record<Year, number>;
}

type Year = '2021-22' | '2022-23';

/** Reports for {@link bury} too, in the returns but not in the accounts. */
export const bolton = 'E08000001';
export const bury = 'E08000002';
/** Sent no waiting list. */
export const manchester = 'E08000003';
/** Has nobody waiting: a zero that is a figure. */
export const oldham = 'E08000004';

export function inventedFigures(councils: readonly Council[], seed: number): CouncilFigures[] {
  const random = seededRandom(seed);
  const between = (low: number, high: number, decimals = 0) =>
    Number((low + random.fraction() * (high - low)).toFixed(decimals));
  return councils.map(({ code, name }) => {
    const months = between(1, 96, 1);
    return {
      code,
      name,
      plotsLet: between(100, 900),
      plotsVacant: between(0, 60),
      monthsOfWaiting: code === manchester ? null : code === oldham ? 0 : months,
      spending: { '2021-22': between(10_000, 90_000), '2022-23': between(10_000, 90_000) },
      homesWithoutAGarden: { '2021-22': between(5, 60, 1), '2022-23': between(5, 60, 1) },
    };
  });
}
