// /v1/context-variables and /v1/context-variables/{id}
import { currentFirst } from '@oflog/metrics-core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { answer } from '../answer';
import {
  attributionOfMeasures,
  contextVariableListItem,
  contextVariableResource,
} from '../resources/definitions';
import { byId, kinds } from '../resources/find';
import { answerOf } from '../schemas/answer';
import {
  contextVariableListItemSchema,
  contextVariableResourceSchema,
} from '../schemas/definitions';
import { idParameter, noQuery, type IdParameter } from '../schemas/parameters';
import { answers, answersById } from '../schemas/responses';

export function contextVariableRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/context-variables',
    {
      schema: {
        operationId: 'contextVariables',
        tags: ['Definitions'],
        summary:
          'All context variables in declared order, those no longer kept up after the others',
        querystring: noQuery,
        response: answers(answerOf(z.array(contextVariableListItemSchema))),
      },
    },
    ({ snapshot }) => {
      const contextVariables = currentFirst(snapshot.catalogue.contextVariables);
      return answer(
        snapshot,
        contextVariables.map((variable) => contextVariableListItem(snapshot, variable)),
        attributionOfMeasures(snapshot, contextVariables),
      );
    },
  );

  app.get<{ Params: IdParameter }>(
    '/v1/context-variables/:id',
    {
      schema: {
        operationId: 'contextVariable',
        tags: ['Definitions'],
        summary: 'A context variable: its whole definition, its caveats, and where it is read from',
        params: idParameter,
        querystring: noQuery,
        response: answersById(answerOf(contextVariableResourceSchema)),
      },
    },
    ({ snapshot, params }) => {
      const { contextVariables } = snapshot.catalogue;
      const variable = byId(contextVariables, params.id, kinds.contextVariable, 'id');
      return answer(
        snapshot,
        contextVariableResource(snapshot, variable),
        attributionOfMeasures(snapshot, [variable]),
      );
    },
  );
}
