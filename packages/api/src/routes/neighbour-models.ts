// /v1/neighbour-models
import { attributionOf, sourcesOfNeighbours } from '@oflog/metrics-core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { neighbourModelResources } from '../resources/neighbour-models';
import { answerOf } from '../schemas/answer';
import { neighbourModelResourceSchema } from '../schemas/definitions';
import { noQuery } from '../schemas/parameters';
import { answers } from '../schemas/responses';

export function neighbourModelRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/neighbour-models',
    {
      schema: {
        operationId: 'neighbourModels',
        tags: ['Definitions'],
        summary: 'All neighbour models: what counts as similar, who says so, and their clusters',
        querystring: noQuery,
        response: answers(answerOf(z.array(neighbourModelResourceSchema))),
      },
    },
    ({ snapshot }) => {
      const { neighbourModels } = snapshot.catalogue;
      const attribution = neighbourModels.flatMap(sourcesOfNeighbours).map(attributionOf);
      return answer(snapshot, neighbourModelResources(snapshot), [...new Set(attribution)]);
    },
  );
}
