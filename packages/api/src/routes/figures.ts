// /v1/observations and /v1/comparisons
import type { FastifyInstance } from 'fastify';

import { displayed } from '../formats/figure';
import { comparisonsTable, observationsTable } from '../formats/figure-tables';
import { comparisonRequest, observationRequest } from '../resources/figures';
import { comparisonSchema } from '../schemas/comparison';
import { observationSchema } from '../schemas/observation';
import {
  comparisonsQuery,
  observationsQuery,
  type ComparisonsQuery,
  type ObservationsQuery,
} from '../schemas/parameters';
import { inEveryFormat } from './in-every-format';

export function figureRoutes(app: FastifyInstance): void {
  inEveryFormat(app, {
    name: 'observations',
    summary: 'Figures by authority name, then metric in declared order, then period',
    querySchema: observationsQuery,
    rowSchema: observationSchema,
    shape: observationsTable,
    request: (snapshot, query: ObservationsQuery) => observationRequest(snapshot, query),
    rows: (snapshot, request) => displayed(snapshot, snapshot.observations(request)),
  });
  inEveryFormat(app, {
    name: 'comparisons',
    summary: 'Figures beside the median of a group, in the same order; never a rank',
    querySchema: comparisonsQuery,
    rowSchema: comparisonSchema,
    shape: comparisonsTable,
    request: (snapshot, query: ComparisonsQuery) => comparisonRequest(snapshot, query),
    rows: (snapshot, request) => displayed(snapshot, snapshot.comparisons(request)),
  });
}
