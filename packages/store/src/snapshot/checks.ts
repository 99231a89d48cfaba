// What must hold of a dataset before a snapshot is made of it. Each check is one question in SQL, whose
// rows are the faults.
import { marks, states, type Catalogue } from '@oflog/metrics-core';

import type { DatasetFault } from '../dataset/dataset-error';
import type { Database, Parameter, Row } from '../database/database';

interface Check {
  /** Gives `file` and `found` for each fault. */
  sql: string;
  parameters?: readonly Parameter[];
  expected: string;
  remedy: string;
}

const writeAnew = 'Write the dataset anew with "npx pnpm ingest run".';
const observationFile = `'observations/' || measure || '.csv'`;
const place = `'"' || authority || '" in ' || period`;

export async function faultsOf(staged: Database, catalogue: Catalogue): Promise<DatasetFault[]> {
  const faults: DatasetFault[] = [];
  for (const { sql, parameters, expected, remedy } of checks(catalogue)) {
    const rows = await staged.rows<Row & { file: string; found: string }>(
      `${sql} order by file, found`,
      parameters,
    );
    faults.push(...rows.map(({ file, found }) => ({ file, found, expected, remedy })));
  }
  return faults;
}

function checks(catalogue: Catalogue): Check[] {
  const measures = [...catalogue.metrics, ...catalogue.contextVariables].map(({ id }) => id);
  return [
    {
      sql: `select distinct ${observationFile} as file, 'No definition has this id.' as found
            from observations where measure <> all($1)`,
      parameters: [measures],
      expected: 'a file for each metric and context variable, named by its id',
      remedy: 'Remove the file, or declare the metric.',
    },
    {
      sql: `select distinct 'neighbours/' || model || '.csv' as file,
                   'No definition has this id.' as found
            from neighbours where model <> all($1)`,
      parameters: [catalogue.neighbourModels.map(({ id }) => id)],
      expected: 'a file for each neighbour model, named by its id',
      remedy: 'Remove the file, or declare the model.',
    },
    {
      sql: `select distinct 'clusters.csv' as file,
                   'No neighbour model "' || model || '" is declared.' as found
            from clusters where model <> all($1)`,
      parameters: [catalogue.neighbourModels.map(({ id }) => id)],
      expected: 'clusters of declared neighbour models',
      remedy: writeAnew,
    },
    {
      sql: `select 'authorities.csv' as file, 'Code "' || code || '" stands twice.' as found
            from authorities group by code having count(*) > 1`,
      expected: 'one row for each authority',
      remedy: writeAnew,
    },
    {
      sql: `select distinct ${observationFile} as file,
                   'It has figures of "' || authority || '".' as found
            from observations
            where authority not in (select code from authorities) and authority <> all($1)`,
      parameters: [catalogue.register.areas.map(({ code }) => code)],
      expected: 'codes of authorities.csv, and of areas that the register declares',
      remedy: writeAnew,
    },
    {
      sql: `select distinct ${observationFile} as file,
                   'It names the release "' || release || '".' as found
            from observations
            where release is not null and release not in (select release from releases)`,
      expected: 'releases of releases.csv',
      remedy: writeAnew,
    },
    {
      sql: `select distinct ${observationFile} as file, 'It has the state "' || state || '".' as found
            from observations where state is null or state <> all($1)`,
      parameters: [states],
      expected: `one of ${states.join(', ')}`,
      remedy: writeAnew,
    },
    {
      sql: `select distinct ${observationFile} as file, 'It has the mark "' || mark || '".' as found
            from (select measure, unnest(string_split(marks, ' ')) as mark from observations) m
            where mark <> all($1)`,
      parameters: [marks],
      expected: `marks out of ${marks.join(', ')}`,
      remedy: writeAnew,
    },
    ...['value', 'lower', 'upper', 'numerator', 'denominator'].map((column) => ({
      sql: `select ${observationFile} as file,
                   '${column} of ' || ${place} || ' is "' || "${column}" || '".' as found
            from observations
            where "${column}" is not null and try_cast("${column}" as double) is null`,
      expected: 'a number, or nothing',
      remedy: writeAnew,
    })),
    {
      sql: `select ${observationFile} as file, ${place} || ' has the state ' || state || ' and ' ||
                   case when value is null and category is null then 'no value.' else 'a value.' end
                   as found
            from observations
            where (state = 'value') <> (value is not null or category is not null)`,
      expected: 'a value with the state "value", and with no other',
      remedy: writeAnew,
    },
    {
      sql: `select ${observationFile} as file,
                   ${place} || ' stands twice for release "' || coalesce(release, '') || '".' as found
            from observations group by measure, authority, period, release having count(*) > 1`,
      expected: 'one row for each authority, period and release',
      remedy: writeAnew,
    },
  ];
}
