// What a check sees in the histories of columns: a figure that stood in several of them is found once.
import type { Finding } from './finding';
import type { PublicationFigures, StatedColumn } from './publication-figures';

type Look = (periods: readonly StatedColumn[]) => readonly Finding[];

/** In the columns that figures are published from. */
export function inEachHistory({ histories }: PublicationFigures, look: Look): Finding[] {
  return eachOnce(
    histories.filter(([first]) => first?.declared.control !== true),
    look,
  );
}

/** In those too that only check others. */
export function inEachHistoryAndControl({ histories }: PublicationFigures, look: Look): Finding[] {
  return eachOnce(histories, look);
}

function eachOnce(histories: PublicationFigures['histories'], look: Look): Finding[] {
  const found = new Map<string, Finding>();
  for (const periods of histories) {
    for (const finding of look(periods)) {
      const { release = '', column = '', period = '', authority = '' } = finding.subject;
      const key = [release, column, period, authority].join(' ');
      if (!found.has(key)) found.set(key, finding);
    }
  }
  return [...found.values()];
}
