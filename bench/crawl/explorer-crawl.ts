// The crawl of an explorer that serves the dataset of the repository: what its test and its campaign share.

import { catalogue } from '@oflog/metrics-core';
import { seededRandom } from '@oflog/store/testing';

import { dataDir } from '../servers/dataset.ts';
import { crawl, type CrawlOptions, type CrawlResult } from './crawl.ts';
import { expectedFigures } from './expected.ts';
import { readHeldData } from './held-data.ts';
import { numberReader } from './read-numbers.ts';

export interface ExplorerCrawl extends Pick<
  CrawlOptions,
  'origin' | 'limit' | 'stop' | 'onProgress'
> {
  seed: number;
}

export function crawlExplorer({ seed, ...options }: ExplorerCrawl): Promise<CrawlResult> {
  const data = readHeldData(dataDir, defaultModel());
  const random = seededRandom(seed);
  return crawl({
    ...options,
    readNumbers: numberReader(expectedFigures(data, catalogue), catalogue),
    names: new Set(data.authorities.map(({ name }) => name)),
    random: () => random.fraction(),
  });
}

/** On pages of figures no number may be without explanation; other pages tell of methods, files and versions. */
export function unexplainedFigures({ unexplained }: CrawlResult): string[] {
  return unexplained.filter((words) =>
    /^\/(?:authorities|figures|compare|metrics|context|policy-areas)\b(?![^:]*view=data)/.test(
      words,
    ),
  );
}

function defaultModel(): string {
  const found = catalogue.neighbourModels.find(({ isDefault }) => isDefault);
  if (found === undefined) throw new Error('The catalogue has no default model of neighbours.');
  return found.id;
}
