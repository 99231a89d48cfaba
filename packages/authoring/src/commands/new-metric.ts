// `metrics new-metric`: the file of a new metric, listed in its policy area.
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Publication } from '@oflog/metrics-core';

import { defineCommand, UsageError } from '../command';
import { declarationFolders, named, policyAreaFolders } from '../declarations/folders';
import { loadDeclarations, type LoadedDeclarations } from '../declarations/load';
import type { Declared } from '../declarations/source-index';
import { readAreaContents } from '../scaffold/add-metric';
import { constantOfType } from '../scaffold/area-constants';
import { exportName, idFault, inWords, isId } from '../scaffold/identifiers';
import { metricFile, type Imported } from '../scaffold/metric-file';
import { unitOfColumn, type UnitSource } from '../scaffold/unit-of-column';
import { formatSource } from '../source/format-source';
import { code } from '../source/source-text';
import { nearestTo } from '../text/nearest';

export const newMetric = defineCommand({
  name: 'new-metric',
  usage: '<policy area> <id> [options]',
  summary: 'the file of a new metric, to be filled in, listed in its policy area',
  details: `  <policy area>        id of the area
  <id>                 the permanent id of the metric, such as libraries-open-on-sundays
  --title TEXT
  --publication ID     the publication that it is read from; left out: the first of the area
  --column NAME        the column of the publication; left out: the first

\`metrics check\` lists what is still to fill in.`,
  options: {
    title: { type: 'string', default: '' },
    publication: { type: 'string' },
    column: { type: 'string' },
  },
  run: async ({ positionals, values }, { repository, print }) => {
    const [area, id, ...others] = positionals;
    if (area === undefined || id === undefined || others.length > 0) {
      throw new UsageError('Name the policy area and the id of the new metric.');
    }
    if (!isId(id)) throw new UsageError(idFault('a metric', id));
    const folders = declarationFolders(repository);
    const areas = policyAreaFolders(folders).map((one) => basename(one));
    if (!areas.includes(area)) {
      throw new UsageError(`There is no policy area "${area}".${nearestTo(area, areas)}`);
    }
    const declared = await loadDeclarations(repository);
    const { metrics, contextVariables } = declared.catalogue;
    if ([...metrics, ...contextVariables].some((one) => one.id === id)) {
      throw new UsageError(`There is "${id}" already, and ids are permanent: choose another.`);
    }
    const folder = join(folders.policyAreas, area);
    const file = join(folder, `${id}.ts`);
    if (existsSync(file)) {
      throw new UsageError(`${named(file, folders)} is there already: choose another id.`);
    }

    const index = join(folder, 'index.ts');
    const contents = readAreaContents(await readFile(index, 'utf8'));
    if (contents === undefined) {
      throw new UsageError(
        `${named(index, folders)} does not list its metrics as "metrics: [ … ]" within definePolicyArea({ … }): put it right, then add the metric.`,
      );
    }
    const { imported, publication, declaration } = publicationOf(
      declared,
      `${named(folder, folders)}/`,
      contents.publications,
      values.publication,
    );
    const name = exportName(id);
    const column = columnOf(publication, values.column);
    const text = metricFile({
      id,
      exportName: name,
      title: values.title === '' ? '' : values.title,
      publication: imported,
      column,
      ...unitOf(publication, column, declaration, declared),
      period: publication.period,
      firstPeriod: publication.releases.flatMap(({ periods }) => periods).toSorted()[0] ?? '',
      responsible: contents.responsible ??
        (await constantOfType(folder, 'Responsibility')) ?? {
          name: 'responsibleCouncils',
          from: './responsibility',
        },
      accountability: await constantOfType(folder, 'Accountability'),
    });
    await writeFile(file, await formatSource(text, file));
    try {
      const listed = contents.withMetric({ name, from: `./${id}` });
      await writeFile(index, await formatSource(listed, index));
    } catch (error) {
      await rm(file);
      throw error;
    }
    print(`Written: ${named(file, folders)}`);
    print(`Listed in ${named(index, folders)}, the last of its metrics: ${inWords(id)}.`);
    print('');
    print('What is still to fill in:');
    print('  npx pnpm metrics check');
    return 0;
  },
});

/** The publication of that id, or the first that the area lists, with the name it is imported by. */
function publicationOf(
  { catalogue, source }: LoadedDeclarations,
  folder: string,
  listed: readonly Imported[],
  id: string | undefined,
): { imported: Imported; publication: Publication; declaration: Declared } {
  const known = listed.flatMap((imported) => {
    const path = `${folder}${imported.from.replace('./', '')}`;
    const declaration = source.declared.find(
      ({ kind, file }) =>
        kind === 'publication' && [`${path}.ts`, `${path}/index.ts`].includes(file),
    );
    const publication = catalogue.publications.find((one) => one.id === declaration?.id.join(''));
    return publication === undefined || declaration === undefined
      ? []
      : [{ imported, publication, declaration }];
  });
  const found = id === undefined ? known[0] : known.find((one) => one.publication.id === id);
  if (found !== undefined) return found;
  const ids = known.map(({ publication }) => publication.id);
  throw new UsageError(
    id === undefined
      ? 'The policy area lists no publication of its folder: declare one first.'
      : `The policy area lists no publication "${id}".${nearestTo(id, ids)}`,
  );
}

/** That of the column, since the metric begins as its figures; for a person to say where it has none. */
function unitOf(
  { columns }: Publication,
  column: string,
  declaration: Declared,
  { source }: LoadedDeclarations,
): UnitSource {
  const unit = columns[column]?.unit;
  return unit === undefined
    ? { unit: code("count('')"), unitFrom: 'count' }
    : unitOfColumn(unit, column, declaration, source);
}

function columnOf({ id, columns }: Publication, wanted: string | undefined): string {
  const names = Object.keys(columns);
  const column = wanted ?? names[0];
  if (column !== undefined && names.includes(column)) return column;
  throw new UsageError(
    `Publication "${id}" has no column "${wanted ?? ''}".${nearestTo(wanted ?? '', names)}`,
  );
}
