// Who lets allotments, and what is said of every figure about them.
import { defineCaveat, type Accountability, type Responsibility } from '@oflog/metrics-core';

export const allotmentAuthorities: Responsibility = {
  types: ['metropolitan-district'],
  bodies: [],
  statement: 'Metropolitan districts, in this invented area.',
};

export const councilAlone: Accountability = {
  shared: false,
  with: [],
  statement: 'The council lets the plots and keeps the list.',
};

export const plotsDiffer = defineCaveat({
  id: 'plots-differ-in-size',
  severity: 'important',
  text: 'Plots differ in size, and a council may split one when it is let again.',
});
