// A series is of one kind of period: one of another kind would never meet its figures.
import { fault, type Check } from '../check';
import { periodsNamed } from '../periods-named';
import { isPossible } from './period-exists';
import { kindOfPeriod } from '../../model/period';

export const periodKind: Check = {
  code: 'PERIOD_OF_OTHER_KIND',
  holds: 'First periods, breaks and the periods of releases are of the kind that their series has.',
  remedy: 'Write the period in the kind of the series, or correct the kind.',
  find: (declared) =>
    periodsNamed(declared).flatMap(({ of, field, period, kind }) =>
      kind === undefined || !isPossible(period) || kindOfPeriod(period) === kind
        ? []
        : [
            fault(of.kind, of, field, {
              found: `"${period}" (${kindOfPeriod(period)})`,
              expected: `a period of the kind ${kind}`,
            }),
          ],
    ),
};
