// README.md of the bulk download: what it is, how to read it, what it cannot say, on what terms.
import {
  markExplanations,
  marks,
  measuresOf,
  stateExplanations,
  states,
  type Licence,
} from '@oflog/metrics-core';
import type { Snapshot } from '@oflog/store';

import { licencesOf } from '../formats/licences';
import { limits } from '../formats/limits';
import type { RowCounts } from './bulk-entries';

export function readMe(snapshot: Snapshot, counts: RowCounts): string {
  const { catalogue, dataset } = snapshot;
  const measures = measuresOf(catalogue);
  const licences = licencesOf(snapshot, new Set(measures.map(({ id }) => id)));
  const sections = [
    `# Figures about local authorities in England

Published figures, each with its state, its caveats and the cells it was read from. ${limits}

- Dataset: \`${dataset}\`
- Definitions: version ${catalogue.version}
- Latest publication among the sources: ${latestRelease(snapshot)}

Cite it as: Local Authority Data Explorer, dataset ${dataset.slice(0, 8)}, definitions ${catalogue.version},
from the publications that the column \`attribution\` names.`,
    `## What is in it

| file | what it holds |
| --- | --- |
| \`observations/<metric>.csv\` | figures as they stand now, one file for each metric and context variable |
| \`observations.parquet\` | all of these in one table |
| \`vintages/<metric>.csv\` | figures as one published file after another stated them |
| \`authorities.csv\` | authorities, past and present |
| \`memberships.csv\` | members of combined authorities and of joint bodies |
| \`releases.csv\` | the published files, with their licences |
| \`corrections.csv\` | published figures that are wrong in their file, and what they were corrected to |
| \`catalogue.json\` | all definitions: metrics, context variables, caveats, publications |
| \`csv-metadata.json\` | what each column of each CSV file holds (CSV on the Web) |
| \`schema/\` | JSON Schema of the definitions, and the columns of the tables of figures |
| \`SHA256SUMS\` | checksums; \`sha256sum --check SHA256SUMS\` |

CSV files are UTF-8 with one header line and one line for each row. Numbers are never rounded. Text that a
spreadsheet would take for a formula has an apostrophe before it. Rows come in the order of authorities'
names, never of values.`,
    `## Values and states

Where \`state\` is \`value\` there is a figure. **Zero is a value.** Everywhere else \`value\` is empty, and
\`state\` says why. An empty cell is not zero and not an average: do not fill it in.

${list(states.map((state) => [state, stateExplanations[state]]))}

Marks stand beside a value:

${list(marks.map((mark) => [mark, markExplanations[mark]]))}`,
    `## What cannot be made of it

There are no ranks, no scores and no targets in it, and none can be made of it that would be fair.
An authority that does not run a service has the state \`not-applicable\` and no number; whoever gives it
one invents it. Metrics cannot be added up: they count different things, and for many neither higher nor
lower is better (\`polarity\`, \`polarity_reason\`). Authorities of different types do different jobs
(\`authority_type\`). Read each figure with its caveats (\`note\`) and with the context variables that
\`catalogue.json\` names beside its metric.`,
    `## Files of figures

| metric or context variable | observations | vintages |
| --- | --- | --- |
${measures.map(({ id, title }) => `| ${title} (\`${id}\`) | ${rowsOf(counts, 'observations', id)} | ${rowsOf(counts, 'vintages', id)} |`).join('\n')}`,
    `## Licences

Each figure keeps the licence of its publisher. What is written about them is under the MIT licence.

${licences.map(licenceLine).join('\n')}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function list(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([id, text]) => `- \`${id}\`: ${text}`).join('\n');
}

function licenceLine({ title, url, attribution }: Licence): string {
  return `- [${title}](${url}). ${attribution}`;
}

function rowsOf(counts: RowCounts, table: string, id: string): number {
  return counts.get(`${table}/${id}.csv`) ?? 0;
}

function latestRelease({ releases }: Snapshot): string {
  const days = [...releases.values()]
    .filter(({ publication }) => publication !== null)
    .map(({ published }) => published);
  return days.sort().at(-1) ?? 'none';
}
