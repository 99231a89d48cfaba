// The reference page: all that the OpenAPI document says, to read.
import { catalogue } from '@oflog/metrics-core';
import type { OpenAPIV3_1 } from 'openapi-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { serveGenerated, type ServedDataset } from './served';

let served: ServedDataset;
let page: string;
let document: OpenAPIV3_1.Document;
beforeAll(async () => {
  served = await serveGenerated(catalogue, 7);
  const answer = await served.app.inject('/docs');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
  });
  page = answer.body;
  document = (await served.get('/openapi.json')) as OpenAPIV3_1.Document;
});
afterAll(() => served.close());

describe('the reference page', () => {
  it('has every address, each with an example that is answered', async () => {
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      expect(page).toContain(
        `<h3 id="${item?.get?.operationId ?? ''}"><code>GET ${path}</code></h3>`,
      );
    }
    const examples = [...page.matchAll(/For example: <a href="([^"]+)"/g)].map(([, to = '']) =>
      to.replaceAll('&amp;', '&'),
    );
    expect(examples).toHaveLength(Object.keys(document.paths ?? {}).length);
    for (const example of examples) {
      const { statusCode } = await served.app.inject(example);
      expect(statusCode, example).toBe(200);
    }
  });

  it('has every thing that answers hold, and each link leads to one', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const name of Object.keys(document.components?.schemas ?? {})) expect(ids).toContain(name);
    for (const [, to = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  it('needs no script, and its style comes from the same place', async () => {
    expect(page).not.toMatch(/<script|style="|https?:\/\/(?!www\.w3)/);
    const { statusCode, headers } = await served.app.inject('/docs/style.css');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });
});
