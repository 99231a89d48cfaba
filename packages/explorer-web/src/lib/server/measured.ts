// A metric or a context variable, and what tells the two apart for whoever shows either.
import type { AuthorityType } from '@oflog/metrics-core';

import type { MetricResource } from '../figures/model';
import type { ContextVariableResource } from '../measure/model';
import { contextVariables, metric } from './api';
import { contextVariable } from './measures';

export interface Measured {
  measure: MetricResource | ContextVariableResource;
  collection: 'metrics' | 'context-variables';
  /** Address of its page. */
  path: string;
  /** The types of authority that have figures of it. */
  types: AuthorityType[];
}

/** By the id of either; what is neither is no metric. */
export async function measuredBy(id: string): Promise<Measured> {
  const isVariable = (await contextVariables()).some((variable) => variable.id === id);
  return isVariable ? measuredVariable(id) : measuredMetric(id);
}

export async function measuredMetric(id: string): Promise<Measured & { measure: MetricResource }> {
  const measure = await metric(id);
  const { types } = measure.responsible;
  return { measure, collection: 'metrics', path: `/metrics/${id}`, types };
}

export async function measuredVariable(
  id: string,
): Promise<Measured & { measure: ContextVariableResource }> {
  const measure = await contextVariable(id);
  return {
    measure,
    collection: 'context-variables',
    path: `/context/${id}`,
    types: measure.covers,
  };
}
