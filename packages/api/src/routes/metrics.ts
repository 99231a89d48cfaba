// /v1/metrics and /v1/metrics/{id}
import { currentFirst } from '@oflog/metrics-core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { attributionOfMeasures, metricListItem, metricResource } from '../resources/definitions';
import { byId, kinds } from '../resources/find';
import { answerOf } from '../schemas/answer';
import { metricListItemSchema, metricResourceSchema } from '../schemas/definitions';
import {
  idParameter,
  metricsQuery,
  noQuery,
  type IdParameter,
  type MetricsQuery,
} from '../schemas/parameters';
import { answersById } from '../schemas/responses';

export function metricRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: MetricsQuery }>(
    '/v1/metrics',
    {
      schema: {
        operationId: 'metrics',
        tags: ['Definitions'],
        summary: 'All metrics in declared order, those no longer kept up after the others',
        querystring: metricsQuery,
        response: answersById(answerOf(z.array(metricListItemSchema))),
      },
    },
    ({ snapshot, query }) => {
      const { policyAreas, metrics } = snapshot.catalogue;
      const area =
        query.policyArea === undefined
          ? null
          : byId(policyAreas, query.policyArea, kinds.policyArea, 'policyArea');
      const listed = currentFirst(
        metrics.filter((metric) => area === null || metric.policyArea === area.id),
      );
      return answer(
        snapshot,
        listed.map((metric) => metricListItem(snapshot, metric)),
        attributionOfMeasures(snapshot, listed),
      );
    },
  );

  app.get<{ Params: IdParameter }>(
    '/v1/metrics/:id',
    {
      schema: {
        operationId: 'metric',
        tags: ['Definitions'],
        summary:
          'A metric: its whole definition, its caveats, and the publications it is read from',
        params: idParameter,
        querystring: noQuery,
        response: answersById(answerOf(metricResourceSchema)),
      },
    },
    ({ snapshot, params }) => {
      const metric = byId(snapshot.catalogue.metrics, params.id, kinds.metric, 'id');
      return answer(
        snapshot,
        metricResource(snapshot, metric),
        attributionOfMeasures(snapshot, [metric]),
      );
    },
  );
}
