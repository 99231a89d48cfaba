// /v1/metrics/{id}/distribution and /v1/context-variables/{id}/distribution
import type { AnyMeasure, Snapshot } from '@oflog/store';
import type { FastifyInstance } from 'fastify';

import { metaOfMeasure } from '../figures-meta';
import { noFigure } from '../problems/problem';
import { distributionOf } from '../resources/distribution';
import { groupRequest } from '../resources/group-request';
import { byId, kinds, type Kind } from '../resources/find';
import { whyNoFigures } from '../resources/why-empty';
import { aboutFigures } from '../schemas/answer';
import { distributionSchema } from '../schemas/distribution';
import {
  distributionQuery,
  idParameter,
  type DistributionQuery,
  type IdParameter,
} from '../schemas/parameters';
import { answersById } from '../schemas/responses';

export function distributionRoutes(app: FastifyInstance): void {
  routeOf(app, {
    collection: 'metrics',
    operationId: 'metricDistribution',
    kind: kinds.metric,
    measures: ({ catalogue }) => catalogue.metrics,
  });
  routeOf(app, {
    collection: 'context-variables',
    operationId: 'contextVariableDistribution',
    kind: kinds.contextVariable,
    measures: ({ catalogue }) => catalogue.contextVariables,
  });
}

interface Distributed {
  collection: string;
  operationId: string;
  kind: Kind;
  measures: (snapshot: Snapshot) => readonly AnyMeasure[];
}

function routeOf(
  app: FastifyInstance,
  { collection, operationId, kind, measures }: Distributed,
): void {
  app.get<{ Params: IdParameter; Querystring: DistributionQuery }>(
    `/v1/${collection}/:id/distribution`,
    {
      schema: {
        operationId,
        tags: ['Figures'],
        summary: `How the values of a ${kind.name} are spread in a group: counts in bins, quartiles, median`,
        params: idParameter,
        querystring: distributionQuery,
        response: answersById(aboutFigures(distributionSchema)),
      },
    },
    async ({ snapshot, params, query }) => {
      const measure = byId(measures(snapshot), params.id, kind, 'id');
      const request = groupRequest(snapshot, measure, query);
      const group = await snapshot.group(request);
      if (group === null) {
        const { measure: id, period, asOf } = request;
        const asked = { measures: [id], periods: [period], asOf };
        throw noFigure(whyNoFigures(snapshot, asked));
      }
      return {
        data: distributionOf(measure, group, request),
        meta: metaOfMeasure(snapshot, measure, query.asOf),
      };
    },
  );
}
