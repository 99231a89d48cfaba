// What the page of an authority in a policy area costs, beside node:http alone that sends the same bytes.
import { table } from './report/table.ts';
import { compare, comparedCells, comparedHeader } from './servers/compare.ts';
import { mixedPairs, serveDataset } from './servers/dataset.ts';
import { scripts, startServer } from './servers/measured-server.ts';

export async function measureWeb(): Promise<string> {
  await using dataset = await serveDataset();
  const { snapshotDir, authorities, policyAreas } = dataset;
  await using api = await startServer(scripts.api, {
    SNAPSHOT_DIR: snapshotDir,
    LOG_LEVEL: 'warn',
    RATE_LIMIT: 'off',
  });
  await using explorer = await startServer(scripts.explorer, { API_URL: api.origin });
  await using bare = await startServer(scripts.bare);

  const addresses = mixedPairs(policyAreas, authorities).map(
    ([area, authority]) => `/authorities/${authority}/${area}`,
  );
  const question = {
    title: 'authority × area',
    addresses,
    contentType: 'text/html; charset=utf-8',
  };
  const compared = await compare(explorer, bare, question, [api]);
  const [rendering = 0, answering = 0] = compared.server.cpuMilliseconds;
  const share = ((answering / (rendering + answering)) * 100).toFixed(0);
  return [
    table(['warm pages', ...comparedHeader], [[question.title, ...comparedCells(compared)]]),
    `The processor time is that of the explorer and of the API that it asks: ${share} % is the API’s.`,
  ].join('\n\n');
}
