// /v1/observations and /v1/comparisons
import { formatObservation, type Observation } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';
import type { FastifyInstance } from 'fastify';

import { figuresAnswer } from '../figures-answer';
import { comparisonRequest, observationRequest } from '../resources/figures';
import { figuresOf } from '../schemas/answer';
import { comparisonSchema } from '../schemas/comparison';
import { observationSchema } from '../schemas/observation';
import {
  comparisonsQuery,
  observationsQuery,
  type ComparisonsQuery,
  type ObservationsQuery,
} from '../schemas/parameters';
import { answersById } from '../schemas/responses';

export function figureRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: ObservationsQuery }>(
    '/v1/observations',
    {
      schema: {
        operationId: 'observations',
        tags: ['Figures'],
        summary: 'Figures by authority name, then metric in declared order, then period',
        querystring: observationsQuery,
        response: answersById(figuresOf(observationSchema)),
      },
    },
    ({ snapshot, query }, reply) => {
      const rows = snapshot.observations(observationRequest(snapshot, query));
      return reply
        .type('application/json')
        .send(figuresAnswer(snapshot, displayed(snapshot, rows)));
    },
  );

  app.get<{ Querystring: ComparisonsQuery }>(
    '/v1/comparisons',
    {
      schema: {
        operationId: 'comparisons',
        tags: ['Figures'],
        summary: 'Figures beside the median of a group, in the same order; never a rank',
        querystring: comparisonsQuery,
        response: answersById(figuresOf(comparisonSchema)),
      },
    },
    ({ snapshot, query }, reply) => {
      const rows = snapshot.comparisons(comparisonRequest(snapshot, query));
      return reply
        .type('application/json')
        .send(figuresAnswer(snapshot, displayed(snapshot, rows)));
    },
  );
}

async function* displayed<Row extends Observation>(
  snapshot: Snapshot,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Row & { display: string }> {
  for await (const row of rows) {
    const { metric, authority, period, value, category } = row;
    const display = formatObservation(row, snapshot.measure(metric));
    yield Object.assign({ metric, authority, period, value, category, display }, row);
  }
}
