// The application without a snapshot: its routes, their parameters and answers, and how it fails.
import swagger from '@fastify/swagger';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerFactory,
} from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

import { LogFailures } from './http/log-failures';
import { emptyDocument } from './openapi/document';
import { answerErrors, answerUnreadableAddress } from './problems/answer-errors';
import { checkParameters } from './problems/check-parameters';
import type { LookUpPostcode } from './postcodes/postcode-service';
import { parseQueryString } from './query-string';
import { authorityRoutes } from './routes/authorities';
import { boundaryRoutes } from './routes/boundaries';
import { calendarRoutes } from './routes/calendar';
import { changeRoutes } from './routes/changes';
import { contextVariableRoutes } from './routes/context-variables';
import { downloadRoutes } from './routes/downloads';
import { distributionRoutes } from './routes/distributions';
import { figureRoutes } from './routes/figures';
import { glossaryRoutes } from './routes/glossary';
import { metricRoutes } from './routes/metrics';
import { neighbourModelRoutes } from './routes/neighbour-models';
import { policyAreaRoutes } from './routes/policy-areas';
import { publicationRoutes } from './routes/publications';
import { provenanceRoutes } from './routes/provenance';
import { referenceRoutes } from './routes/reference';
import { releaseRoutes } from './routes/releases';
import { searchRoutes } from './routes/search';
import { serviceRoutes } from './routes/service';
import { vintageRoutes } from './routes/vintages';

export interface AppOptions {
  loggerInstance?: FastifyBaseLogger;
  /** Makes the server that listens; it may answer requests before the routes do. */
  serverFactory?: FastifyServerFactory;
  /** Asks the postcode service; null where none is set up. */
  lookUpPostcode?: LookUpPostcode | null;
}

export async function createApp({
  lookUpPostcode = null,
  ...options
}: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    ...options,
    logController: new LogFailures(),
    requestIdHeader: 'x-request-id',
    return503OnClosing: false,
    frameworkErrors: answerUnreadableAddress,
    routerOptions: { querystringParser: parseQueryString, ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(checkParameters);
  // Answers are typed by their schemas: checking each again would cost more than making it.
  app.setSerializerCompiler(() => JSON.stringify);
  answerErrors(app);
  await app.register(swagger, {
    openapi: emptyDocument,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  figureRoutes(app);
  vintageRoutes(app);
  provenanceRoutes(app);
  distributionRoutes(app);
  downloadRoutes(app);
  policyAreaRoutes(app);
  metricRoutes(app);
  contextVariableRoutes(app);
  publicationRoutes(app);
  neighbourModelRoutes(app);
  glossaryRoutes(app);
  releaseRoutes(app);
  calendarRoutes(app);
  changeRoutes(app);
  authorityRoutes(app);
  boundaryRoutes(app);
  searchRoutes(app, lookUpPostcode);
  serviceRoutes(app);
  referenceRoutes(app);
  return app;
}
