// The file of a new metric: what a file of figures tells is filled in, the rest is left empty, and
// empty words are what `metrics check` asks for.
import type { PeriodKind } from '@oflog/metrics-core';

import { sourceOf, type Code } from '../source/source-text';

/** A name that is imported, and from where. */
export interface Imported {
  readonly name: string;
  readonly from: string;
}

export interface NewMetric {
  readonly id: string;
  readonly exportName: string;
  readonly title: string;
  readonly publication: Imported;
  readonly column: string;
  readonly unit: Code;
  /** What the unit takes from the model; left out: nothing. */
  readonly unitFrom?: string | undefined;
  readonly period: PeriodKind;
  /** Empty where it is not known. */
  readonly firstPeriod: string;
  readonly responsible: Imported;
  /** Left out: to be declared. */
  readonly caveat?: Imported;
  /** Left out: to be said. */
  readonly accountability?: Imported | undefined;
}

/** Not yet formatted. */
export function metricFile(metric: NewMetric): string {
  const { publication, responsible, caveat, accountability } = metric;
  const unitFrom = metric.unitFrom === undefined ? [] : [metric.unitFrom];
  const model = ['column', 'defineMetric', 'exact', 'neutral', 'refused', ...unitFrom];
  return [
    `// ${metric.title === '' ? 'A measure of this area' : metric.title}.`,
    `import { ${[...new Set(model)].sort().join(', ')} } from '../../model';`,
    ...importLines([publication, responsible, caveat, accountability]),
    '',
    `export const ${metric.exportName} = defineMetric({
      id: ${sourceOf(metric.id)},
      title: ${sourceOf(metric.title)},
      description: '',
      question: '',
      unit: ${metric.unit.code},
      decimals: ${metric.unitFrom === 'count' ? 0 : 1},
      period: ${sourceOf(metric.period)},
      kind: 'output',
      polarity: neutral(''),
      responsible: ${responsible.name},
      value: column(${publication.name}, ${sourceOf(metric.column)}),
      merged: refused(''),
      uncertainty: exact(''),
      suppression: '',
      context: [],
      caveats: [${caveat?.name ?? ''}],
      ${accountabilityText(accountability)},
      bestValueThemes: ['service-delivery'],
      questions: [''],
      bounds: { min: 0, max: 0 },
      firstPeriod: ${sourceOf(metric.firstPeriod)},
      expectedCoverage: { atLeast: 0, statement: '' },
    });`,
    '',
  ].join('\n');
}

function accountabilityText(constant: Imported | undefined): string {
  if (constant === undefined) return "accountability: { shared: false, with: [], statement: '' }";
  return constant.name === 'accountability' ? constant.name : `accountability: ${constant.name}`;
}

/** One line for each file, in the order of the files. */
export function importLines(imported: readonly (Imported | undefined)[]): string[] {
  const known = imported.filter((one) => one !== undefined);
  return [...Map.groupBy(known, ({ from }) => from)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => {
      const list = [...new Set(names.map(({ name }) => name))].sort();
      return `import { ${list.join(', ')} } from '${from}';`;
    });
}
