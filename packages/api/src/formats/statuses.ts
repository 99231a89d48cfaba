// States and marks in the codes that statisticians use, for programs that know those.
import { stateShorthand, type Mark, type State } from '@oflog/metrics-core';

/** The shorthand of government statistics, such as `[c]` or `[p] [r]`; empty for a plain value. */
export function shorthand(state: State, marks: readonly Mark[]): string {
  if (state !== 'value') return stateShorthand[state];
  return marks.flatMap((mark) => markShorthand[mark] ?? []).join(' ');
}

const markShorthand: Partial<Record<Mark, string>> = {
  provisional: '[p]',
  revised: '[r]',
  estimated: '[e]',
  'low-reliability': '[u]',
  break: '[b]',
  forecast: '[f]',
};

/** One code of the SDMX list CL_OBS_STATUS: why there is no value, or its gravest mark. */
export function observationStatus(state: State, marks: readonly Mark[]): string {
  if (state !== 'value') return statusOfState[state];
  return statusOfMarks.find(([mark]) => marks.includes(mark))?.[1] ?? 'A';
}

const statusOfState: Record<Exclude<State, 'value'>, string> = {
  suppressed: 'Q',
  'not-available': 'O',
  'not-submitted': 'O',
  'reported-jointly': 'K',
  'not-applicable': 'M',
  'not-meaningful': 'M',
  'did-not-exist': 'M',
  'not-yet-published': 'O',
  'vintage-not-held': 'O',
};

const statusOfMarks: readonly (readonly [Mark, string])[] = [
  ['break', 'B'],
  ['forecast', 'F'],
  ['estimated', 'E'],
  ['low-reliability', 'U'],
  ['provisional', 'P'],
];
