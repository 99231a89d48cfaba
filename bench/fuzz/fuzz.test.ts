// A share of `pnpm campaign:fuzz` that is quick enough for every run of the tests.
import { buildServer } from '@oflog/api';
import { catalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { seededRandom, smallCatalogue, temporaryDataset } from '@oflog/store/testing';
import { expect, it } from 'vitest';

import { generatedRequest } from './generated-requests.ts';
import { judge } from './judge.ts';
import { describedBy } from './known-values.ts';

it('500 generated requests get an answer in time, and what is wrong with them as a problem document', async () => {
  const small = smallCatalogue(catalogue);
  const temporary = await temporaryDataset(small, 31);
  await buildSnapshot({ ...temporary, catalogue: small });
  const app = await buildServer(temporary);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const { described, known } = await describedBy(origin);
  const random = seededRandom(500);
  const seen = new Set<number>();
  for (let count = 0; count < 500; count += 1) {
    const request = generatedRequest(described, known, random);
    const { status, faults } = await judge(Number(new URL(origin).port), request);
    seen.add(status);
    expect(
      faults.filter((fault) => !fault.startsWith('first byte')),
      request.target,
    ).toEqual([]);
  }
  await app.close();
  await temporary.remove();
  expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404, 405, 413, 414]));
});
