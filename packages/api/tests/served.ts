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
  /** Where it listens. */
  origin: string;
  /** The answer, whatever it is; redirects are answers. */
  ask(address: string, init?: RequestInit): Promise<Answered>;
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
    ...(await asking(app)),
    temporary,
    close: async () => {
      await app.close();
      await temporary.remove();
    },
  };
}

/** Has the server listen at a free port: it is asked through the door that every client comes by. */
export async function asking(app: App): Promise<Served> {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (address: string, init: RequestInit = {}) => {
    const response = await fetch(`${origin}${address}`, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: text === '' ? null : isJson ? (JSON.parse(text) as unknown) : text,
    };
  };
  return {
    app,
    origin,
    ask,
    get: async (address) => {
      const { status, body } = await ask(address);
      expect(status, `${address}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
      return body;
    },
  };
}
