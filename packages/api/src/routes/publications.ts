// /v1/publications and /v1/publications/{id}
import { attributionOf } from '@oflog/metrics-core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import { publicationResource } from '../resources/definitions';
import { byId, kinds } from '../resources/find';
import { answerOf } from '../schemas/answer';
import { publicationResourceSchema } from '../schemas/definitions';
import { idParameter, noQuery, type IdParameter } from '../schemas/parameters';
import { answers, answersById } from '../schemas/responses';

export function publicationRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/publications',
    {
      schema: {
        operationId: 'publications',
        tags: ['Definitions'],
        summary: 'All publications that figures are read from, with each file',
        querystring: noQuery,
        response: answers(answerOf(z.array(publicationResourceSchema))),
      },
    },
    ({ snapshot }) => {
      const { publications } = snapshot.catalogue;
      return answer(
        snapshot,
        publications.map(publicationResource),
        publications.map(attributionOf),
      );
    },
  );

  app.get<{ Params: IdParameter }>(
    '/v1/publications/:id',
    {
      schema: {
        operationId: 'publication',
        tags: ['Definitions'],
        summary: 'A publication, with each file of it that we read',
        params: idParameter,
        querystring: noQuery,
        response: answersById(answerOf(publicationResourceSchema)),
      },
    },
    ({ snapshot, params }) => {
      const { publications } = snapshot.catalogue;
      const publication = byId(publications, params.id, kinds.publication, 'id');
      return answer(snapshot, publicationResource(publication), [attributionOf(publication)]);
    },
  );
}
