// The application without a snapshot: its routes, their parameters and answers, and how it fails.
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

import { emptyDocument } from './openapi/document';
import { answerErrors, answerUnreadableAddress } from './problems/answer-errors';
import { checkParameters } from './problems/check-parameters';
import { parseQueryString } from './query-string';
import { authorityRoutes } from './routes/authorities';
import { contextVariableRoutes } from './routes/context-variables';
import { figureRoutes } from './routes/figures';
import { glossaryRoutes } from './routes/glossary';
import { metricRoutes } from './routes/metrics';
import { neighbourModelRoutes } from './routes/neighbour-models';
import { policyAreaRoutes } from './routes/policy-areas';
import { publicationRoutes } from './routes/publications';
import { serviceRoutes } from './routes/service';

export async function createApp(logLevel?: string): Promise<FastifyInstance> {
  const app = fastify({
    logger: logLevel === undefined ? false : { level: logLevel },
    frameworkErrors: answerUnreadableAddress,
    routerOptions: { querystringParser: parseQueryString, ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(checkParameters);
  // Answers are typed by their schemas: checking each again would cost more than making it.
  app.setSerializerCompiler(() => JSON.stringify);
  answerErrors(app);
  await app.register(cors, { origin: '*' });
  await app.register(swagger, {
    openapi: emptyDocument,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  figureRoutes(app);
  policyAreaRoutes(app);
  metricRoutes(app);
  contextVariableRoutes(app);
  publicationRoutes(app);
  neighbourModelRoutes(app);
  glossaryRoutes(app);
  authorityRoutes(app);
  serviceRoutes(app);
  return app;
}
