// `node dist/print-openapi.js`: prints the OpenAPI document from which packages/api-client is generated.
import { createApp } from './app';
import { openApiDocument } from './openapi/document';

const app = await createApp();
await app.ready();
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
