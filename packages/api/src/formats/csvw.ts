// Metadata of CSV tables as CSV on the Web describes it (https://www.w3.org/TR/tabular-metadata/): what
// each column holds, on what terms, with which caveats, and what no figure can say.
import { isMetric, measuresOf, type Id } from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import type { Column, ColumnType, TableShape } from './column';
import { licencesOf } from './licences';
import { limits } from './limits';

export const csvwMediaType = 'application/csvm+json';

export const csvwContext = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

export const csvwDialect = {
  encoding: 'utf-8',
  header: true,
  delimiter: ',',
  lineTerminators: ['\n'],
};

/** `url` of the table, from where the metadata stands; caveats are all that its measures may have. */
export function csvwMetadata<Row>(
  snapshot: Snapshot,
  shape: TableShape<Row>,
  measures: ReadonlySet<Id>,
  url: string,
) {
  return {
    '@context': csvwContext,
    url,
    ...aboutFigures(snapshot, shape.title, measures),
    dialect: csvwDialect,
    tableSchema: tableSchema(shape),
  };
}

/** What goes with figures of these measures, whichever table they stand in. */
export function aboutFigures(snapshot: Snapshot, title: string, measures: ReadonlySet<Id>) {
  const { catalogue, dataset } = snapshot;
  const licences = licencesOf(snapshot, measures);
  const described = measuresOf(catalogue).filter(({ id }) => measures.has(id));
  const named = new Set(described.flatMap(({ caveats }) => caveats));
  return {
    'dc:title': title,
    'dc:description': limits,
    'dc:identifier': dataset,
    'dc:hasVersion': catalogue.version,
    'dc:license': licences.map(({ url }) => ({ '@id': url })),
    notes: [
      ...described.map((measure) => ({
        metric: measure.id,
        title: measure.title,
        unit: measure.unit.name,
        ...(isMetric(measure) && {
          polarity: measure.polarity.direction,
          polarityReason: measure.polarity.reason,
        }),
      })),
      ...catalogue.caveats
        .filter(({ id }) => named.has(id))
        .map(({ id, severity, text }) => ({ caveat: id, severity, text })),
      ...licences.map(({ id, title: licence, attribution }) => ({
        ...{ licence: id, title: licence, attribution },
      })),
    ],
  };
}

export function tableSchema<Row>({ columns, key }: TableShape<Row>) {
  return { columns: columns.map(columnMetadata), primaryKey: key };
}

const datatypes: Record<ColumnType, object> = {
  text: { datatype: 'string' },
  words: { datatype: 'string', separator: ' ' },
  number: { datatype: 'double' },
  integer: { datatype: 'integer' },
};

function columnMetadata<Row>({ name, type, description }: Column<Row>) {
  return { name, titles: name, 'dc:description': description, ...datatypes[type] };
}
