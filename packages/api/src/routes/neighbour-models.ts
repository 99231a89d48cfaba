// /v1/neighbour-models
import { attributionOf } from '@oflog/metrics-core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
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
        summary: 'All neighbour models: what counts as similar, and who says so',
        querystring: noQuery,
        response: answers(answerOf(z.array(neighbourModelResourceSchema))),
      },
    },
    ({ snapshot }) => {
      const { neighbourModels } = snapshot.catalogue;
      const attribution = neighbourModels.flatMap(({ method }) =>
        method.kind === 'published-list' ? [attributionOf(method.source)] : [],
      );
      return answer(snapshot, neighbourModels, attribution);
    },
  );
}
