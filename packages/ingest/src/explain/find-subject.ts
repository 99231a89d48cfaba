// Which figure a person means: a measure by its id, an authority however it is called, a period.
import {
  comparePeriods,
  measuresOf,
  readPeriod,
  type Catalogue,
  type ContextVariable,
  type Measure,
  type Metric,
  type PeriodId,
} from '@oflog/metrics-core';

import { UsageError } from '../command-line/command';
import { nearestTo } from '../command-line/nearest';
import type { AuthorityRegister, RegisteredAuthority } from '../register/authority-register';
import { comparableName } from '../register/comparable-name';

/** Whom a figure is about: an authority, or the area of a published total, of which there is no more. */
export interface SubjectAuthority {
  readonly code: string;
  readonly name: string;
  readonly registered: RegisteredAuthority | null;
}

export function findMeasure(id: string, catalogue: Catalogue): Metric | ContextVariable {
  const measures = measuresOf(catalogue);
  const found = measures.find((measure) => measure.id === id);
  if (found !== undefined) return found;
  const ids = measures.map((measure) => measure.id);
  throw new UsageError(`There is no metric or context variable "${id}".${nearestTo(id, ids, 3)}`);
}

/** `held` are the periods that the dataset has of the measure; others are periods too. */
export function findPeriod(
  text: string,
  measure: Pick<Measure, 'id' | 'period'>,
  held: readonly PeriodId[],
): PeriodId {
  const period = readPeriod(text, measure.period);
  if (period !== null) return period;
  const periods = [...new Set(held)].sort(comparePeriods);
  throw new UsageError(
    `"${text}" is no period of "${measure.id}", which has ${periods.at(0) ?? 'none'} to ${periods.at(-1) ?? 'none'}.${nearestTo(text, periods)}`,
  );
}

/** By code, former code, E-code, slug or former slug, name or former name, or by the name of an area. */
export function findAuthority(
  text: string,
  period: PeriodId,
  register: AuthorityRegister,
  areas: Catalogue['register']['areas'],
): SubjectAuthority {
  const code = text.trim().toUpperCase();
  const bySlug = (slug: string) =>
    register.all.find((authority) => authority.slug === slug) ??
    register.all.find((authority) => authority.formerSlugs.includes(slug));
  const registered =
    register.byCode(text.trim()) ??
    register.resolve('gss', code, period) ??
    register.resolve('e-code', code, period) ??
    bySlug(text.trim().toLowerCase()) ??
    register.resolve('name', text, period);
  if (registered !== undefined) {
    return { code: registered.code, name: registered.name, registered };
  }
  const name = comparableName(text);
  const area = areas.find((one) => one.code === code || comparableName(one.name) === name);
  if (area !== undefined) return { code: area.code, name: area.name, registered: null };
  const names = [
    ...register.all.flatMap((authority) => [authority.name, authority.slug]),
    ...areas.map((one) => one.name),
  ];
  throw new UsageError(`There is no authority "${text}".${nearestTo(text, names, 3)}`);
}
