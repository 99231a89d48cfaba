// /v1/observations/{metric}/{authority}/{period}/provenance
import type { FastifyInstance } from 'fastify';

import { figuresMeta, nothingMentioned, noting } from '../formats/mentioned';
import { displayed } from '../formats/figure';
import { noFigure } from '../problems/problem';
import { observationRequest } from '../resources/figures';
import { provenanceOf } from '../resources/provenance';
import { whyNoFigures } from '../resources/why-empty';
import { aboutFigures } from '../schemas/answer';
import {
  asOfQuery,
  figureParameters,
  type AsOfQuery,
  type FigureParameters,
} from '../schemas/parameters';
import { provenanceSchema } from '../schemas/provenance';
import { answersById } from '../schemas/responses';

export function provenanceRoutes(app: FastifyInstance): void {
  app.get<{ Params: FigureParameters; Querystring: AsOfQuery }>(
    '/v1/observations/:metric/:authority/:period/provenance',
    {
      schema: {
        operationId: 'provenance',
        tags: ['Figures'],
        summary: 'Where a figure comes from: its formula, the cells it was read from, their files',
        params: figureParameters,
        querystring: asOfQuery,
        response: answersById(aboutFigures(provenanceSchema)),
      },
    },
    async ({ snapshot, params, query }) => {
      const request = observationRequest(snapshot, {
        metric: [params.metric],
        authority: [params.authority],
        period: [params.period],
        asOf: query.asOf,
      });
      const mentioned = nothingMentioned();
      const rows = noting(mentioned, displayed(snapshot, snapshot.observations(request)));
      const [observation] = await Array.fromAsync(rows);
      if (observation === undefined) throw noFigure(whyNoFigures(snapshot, request));
      return {
        data: provenanceOf(snapshot, observation),
        meta: figuresMeta(snapshot, mentioned, request),
      };
    },
  );
}
