// A server for tests, asked as any client would ask it.
import type { Catalogue } from '@oflog/metrics-core';
import { buildSnapshot } from '@oflog/store';
import { temporaryDataset, type TemporaryDataset } from '@oflog/store/testing';
import { expect } from 'vitest';

import { buildServer } from '../src';

type App = Awaited<ReturnType<typeof buildServer>>;

interface Answered {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
}

export interface Served {
  app: App;
  /** The answer, whatever it is. */
  ask(address: string): Promise<Answered>;
  /** The JSON of an answer that must be 200. */
  get(address: string): Promise<unknown>;
}

export interface ServedDataset extends Served {
  temporary: TemporaryDataset;
  close(): Promise<void>;
}

/** Serves a dataset generated for a catalogue. */
export async function serveGenerated(catalogue: Catalogue, seed: number): Promise<ServedDataset> {
  const temporary = await temporaryDataset(catalogue, seed);
  await buildSnapshot({ ...temporary, catalogue });
  const app = await buildServer({ ...temporary, lookEveryMilliseconds: 20 });
  return {
    ...asking(app),
    temporary,
    close: async () => {
      await app.close();
      await temporary.remove();
    },
  };
}

export function asking(app: App): Served {
  const ask = async (address: string) => {
    const { statusCode, headers, body } = await app.inject(address);
    return {
      status: statusCode,
      headers,
      body: body === '' ? null : (JSON.parse(body) as unknown),
    };
  };
  return {
    app,
    ask,
    get: async (address) => {
      const { status, body } = await ask(address);
      expect(status, `${address}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
      return body;
    },
  };
}
