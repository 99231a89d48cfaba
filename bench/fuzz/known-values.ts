// What a running API knows, asked of the API itself: so that most generated requests mean something.
import type { Described, KnownValues } from './generated-requests.ts';

export async function describedBy(
  origin: string,
): Promise<{ described: Described; known: KnownValues }> {
  const list = async (path: string) => {
    const { data } = (await (await fetch(`${origin}${path}`)).json()) as {
      data: Record<string, string>[];
    };
    return data;
  };
  const ids = (items: readonly Record<string, string>[]) => items.map(({ id }) => id ?? '');
  const authorities = await list('/v1/authorities');
  const measures = ids([...(await list('/v1/metrics')), ...(await list('/v1/context-variables'))]);
  const codes = authorities.flatMap(({ code, slug }) => [code ?? '', slug ?? '']);
  return {
    described: (await (await fetch(`${origin}/openapi.json`)).json()) as Described,
    known: {
      metric: measures,
      id: [
        ...measures,
        ...ids(await list('/v1/policy-areas')),
        ...ids(await list('/v1/publications')),
      ],
      policyArea: ids(await list('/v1/policy-areas')),
      authority: codes,
      code: codes,
      with: codes,
      period: ['latest', '2022-23', '2019-20', '2021', 'AY2022-23'],
      asOf: ['2020-01-01', '2023-06-30', '2025-12-31'],
      q: authorities.slice(0, 50).map(({ name }) => name ?? ''),
    },
  };
}
