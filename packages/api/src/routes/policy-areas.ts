// /v1/policy-areas and /v1/policy-areas/{id}
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { policyAreaResource } from '../resources/definitions';
import { byId, kinds } from '../resources/find';
import { answerOf } from '../schemas/answer';
import { policyAreaListItemSchema, policyAreaResourceSchema } from '../schemas/definitions';
import { idParameter, noQuery, type IdParameter } from '../schemas/parameters';
import { answers, answersById } from '../schemas/responses';

export function policyAreaRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/policy-areas',
    {
      schema: {
        operationId: 'policyAreas',
        tags: ['Definitions'],
        summary: 'All policy areas, in the order in which they are shown',
        querystring: noQuery,
        response: answers(answerOf(z.array(policyAreaListItemSchema))),
      },
    },
    ({ snapshot }) => answer(snapshot, snapshot.catalogue.policyAreas),
  );

  app.get<{ Params: IdParameter }>(
    '/v1/policy-areas/:id',
    {
      schema: {
        operationId: 'policyArea',
        tags: ['Definitions'],
        summary: 'A policy area, with the titles of its metrics',
        params: idParameter,
        querystring: noQuery,
        response: answersById(answerOf(policyAreaResourceSchema)),
      },
    },
    ({ snapshot, params }) => {
      const area = byId(snapshot.catalogue.policyAreas, params.id, kinds.policyArea, 'id');
      return answer(snapshot, policyAreaResource(snapshot, area));
    },
  );
}
