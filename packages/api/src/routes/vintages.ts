// /v1/vintages
import { Readable } from 'node:stream';

import type { FastifyInstance } from 'fastify';

import { jsonText } from '../formats/json';
import { observationRequest } from '../resources/figures';
import { vintageRows } from '../resources/vintages';
import { figuresOf } from '../schemas/answer';
import { observationsQuery, type ObservationsQuery } from '../schemas/parameters';
import { answersById } from '../schemas/responses';
import { vintageSchema } from '../schemas/vintage';

export function vintageRoutes(app: FastifyInstance): void {
  app.get<{ Querystring: ObservationsQuery }>(
    '/v1/vintages',
    {
      schema: {
        operationId: 'vintages',
        tags: ['Figures'],
        summary: 'Figures as each release stated them, the oldest first, with what it revised',
        querystring: observationsQuery,
        response: answersById(figuresOf(vintageSchema)),
      },
    },
    ({ snapshot, query }, reply) => {
      const request = observationRequest(snapshot, query);
      const rows = vintageRows(snapshot, snapshot.vintages(request), request.asOf);
      return reply
        .type('application/json; charset=utf-8')
        .send(Readable.from(jsonText(snapshot, rows, request), { objectMode: false }));
    },
  );
}
