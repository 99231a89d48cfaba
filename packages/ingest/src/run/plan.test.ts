import { column, defineContextVariable, exact, refused, count } from '@oflog/metrics-core';
import { describe, expect, it } from 'vitest';

import { smallCatalogue } from '../testing/small-catalogue';
import { publicationUnderTest } from '../testing/small-publication';
import { planOfArea } from './plan';

const table = {
  sheet: 'Data',
  headerRows: [1],
  authority: [{ column: 'Code', scheme: 'gss' as const }],
  columns: { bins: 'Bins' },
};
const catalogue = smallCatalogue({ tables: [table] });
const homes = { ...publicationUnderTest({ tables: [table] }), id: 'homes' };

const variable = (id: string) => {
  const { caveats: _, ...declared } = defineContextVariable({
    id,
    title: 'Homes',
    description: 'Homes of every kind.',
    unit: count('homes'),
    decimals: 0,
    period: 'financial-year',
    value: column(homes, 'bins'),
    merged: refused('Not added up here.'),
    uncertainty: exact('Counted.'),
    bounds: { min: 0, max: 1_000 },
    firstPeriod: '2022-23',
    expectedCoverage: { atLeast: 90, statement: 'A few councils send nothing.' },
    covers: ['unitary'],
  });
  return { ...declared, caveats: [] };
};

/** The area "bins", whose metric is read beside "homes", and another that reads "people" too. */
const [bins] = catalogue.metrics;
const metrics =
  bins === undefined
    ? []
    : [
        { ...bins, context: ['homes', 'people'] },
        { ...bins, id: 'parks', policyArea: 'parks', context: ['people'] },
      ];
const whole = {
  ...catalogue,
  metrics,
  contextVariables: [variable('homes'), variable('people')],
  publications: [...catalogue.publications, homes],
};

describe('the plan of a policy area', () => {
  it('has its metrics, the context that it alone reads, and the publications behind them', () => {
    const plan = planOfArea(whole, 'bins', () => false);
    expect(plan.measures.map(({ id }) => id)).toEqual(['bins-emptied', 'homes']);
    expect(plan.publications.map(({ id }) => id)).toEqual(['bins-of-councils', 'homes']);
    expect(plan.partial).toBe(true);
  });

  it('leaves context as it is that the dataset holds and whose files are not at hand', () => {
    const plan = planOfArea(whole, 'bins', ({ id }) => id === 'homes');
    expect(plan.measures.map(({ id }) => id)).toEqual(['bins-emptied']);
    expect(plan.publications.map(({ id }) => id)).toEqual(['bins-of-councils']);
  });
});
