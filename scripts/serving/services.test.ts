import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { resolvePort } from './ports.ts';
import { runServices, type Service } from './services.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'services-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listening = `
  import { createServer } from 'node:http';
  const server = createServer((_, response) => response.end('up'));
  server.listen(Number(process.env.PORT), '127.0.0.1');
`;

async function service(name: string, code: string): Promise<Service> {
  const script = path.join(folder, `${name.replaceAll(' ', '-')}.mjs`);
  writeFileSync(script, code);
  const port = await resolvePort('127.0.0.1', 0);
  return {
    name,
    script,
    env: { ...process.env, PORT: String(port) },
    answersAt: `http://127.0.0.1:${port}/`,
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

const limits = { startMilliseconds: 10_000, stopMilliseconds: 1_000 };
const never = new AbortController().signal;

describe('servers run together', () => {
  it('are ready when all answer, and are gone once stopped', async () => {
    const services = [
      await service('The first', listening),
      await service('The second', listening),
    ];
    const stop = new AbortController();
    const whileUp: boolean[] = [];
    await runServices(
      services,
      stop.signal,
      () => {
        void Promise.all(services.map(({ answersAt }) => answers(answersAt))).then((up) => {
          whileUp.push(...up);
          stop.abort();
        });
      },
      limits,
    );
    expect(whileUp).toEqual([true, true]);
    expect(await Promise.all(services.map(({ answersAt }) => answers(answersAt)))).toEqual([
      false,
      false,
    ]);
  });

  it('stop when one dies, and the error repeats what that one said', async () => {
    const steady = await service('The steady one', listening);
    const failing = await service(
      'The failing one',
      `console.error('The snapshot has no authorities.'); process.exit(3);`,
    );
    await expect(runServices([steady, failing], never, () => undefined, limits)).rejects.toThrow(
      'The failing one ended with exit code 3 by itself. The last it said:\n  The snapshot has no authorities.',
    );
    expect(await answers(steady.answersAt)).toBe(false);
  });

  it('are given up when one never answers', async () => {
    const silent = await service('The silent one', `setInterval(() => undefined, 1000);`);
    await expect(
      runServices([silent], never, () => undefined, { ...limits, startMilliseconds: 400 }),
    ).rejects.toThrow(/The silent one did not answer at .* within 0.4 seconds. It said nothing./);
  });

  it('are ended by force when they will not stop', async () => {
    const deaf = await service(
      'The deaf one',
      `${listening} process.on('SIGTERM', () => undefined);`,
    );
    const stop = new AbortController();
    await runServices([deaf], stop.signal, () => stop.abort(), {
      ...limits,
      stopMilliseconds: 200,
    });
    expect(await answers(deaf.answersAt)).toBe(false);
  });
});
