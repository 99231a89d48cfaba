// /docs: the reference as a page.
import type { FastifyInstance } from 'fastify';

import { openApiDocument } from '../openapi/document';
import { withExamples } from '../openapi/examples';
import { referencePage, stylesheetPath } from '../reference/reference-page';
import { stylesheet } from '../reference/stylesheet';

/** The page has one stylesheet and nothing else. */
const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function referenceRoutes(app: FastifyInstance): void {
  app.get('/docs', { schema: { hide: true } }, ({ snapshot }, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .send(referencePage(withExamples(openApiDocument(app), snapshot))),
  );

  app.get(stylesheetPath, { schema: { hide: true } }, (_, reply) =>
    reply.type('text/css; charset=utf-8').send(stylesheet),
  );
}
