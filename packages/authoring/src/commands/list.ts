// `metrics list`: the definitions at a glance.
import { definitionKinds } from '@oflog/metrics-core';

import { leftOutLine } from '../check/print-findings';
import { defineCommand, UsageError } from '../command';
import { soundDefinitions } from '../declarations/sound-catalogue';
import { listing, type Listed } from '../show/listing';
import { nearestTo } from '../text/nearest';
import { paintFor } from '../text/paint';
import { tableLines } from '../text/table';

export const list = defineCommand({
  name: 'list',
  usage: '[--area <id>] [--kind <kind>] [--json]',
  summary: 'the definitions at a glance',
  details: `Lists definitions with their unit, polarity, first and last period and file.

  --area <id>    of this policy area only
  --kind <kind>  of this kind only: ${definitionKinds.slice(0, 4).join(', ')},
                 ${definitionKinds.slice(4).join(', ')}
  --json         as JSON

Definitions that are not filled in yet are left out.`,
  options: {
    area: { type: 'string' },
    kind: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  run: async ({ positionals, values }, { repository, colour, print, printError }) => {
    if (positionals.length > 0) {
      throw new UsageError('"list" takes options only; "show <id>" shows one definition.');
    }
    oneOf(values.kind, definitionKinds, 'kind of definition');
    const paint = paintFor(colour);
    const { catalogue, source, leftOut } = await soundDefinitions(repository);
    const unfinished = leftOut.filter(({ kind }) => kind === 'policy-area');
    oneOf(
      values.area,
      [...catalogue.policyAreas, ...unfinished].map(({ id }) => id),
      'policy area',
    );
    if (leftOut.length > 0) printError(leftOutLine(leftOut));
    const chosen = listing(catalogue, source).filter(
      ({ kind, area }) =>
        (values.kind ?? kind) === kind && (values.area === undefined || values.area === area),
    );
    if (values.json) {
      print(JSON.stringify(chosen, null, 2));
      return 0;
    }
    for (const [kind, ofKind] of Map.groupBy(chosen, (listed) => listed.kind)) {
      const filled = columns.filter(([, cell]) => ofKind.some((listed) => cell(listed) !== ''));
      const [header = '', ...rows] = tableLines(
        filled.map(([name]) => name),
        ofKind.map((listed) => filled.map(([, cell]) => cell(listed))),
      );
      [paint.bold(`${kind} (${ofKind.length})`), paint.dim(header), ...rows, ''].forEach(print);
    }
    return 0;
  },
});

const longestTitle = 60;

const columns: readonly (readonly [name: string, cell: (listed: Listed) => string])[] = [
  ['id', ({ id }) => id],
  [
    'title',
    ({ title }) => (title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`),
  ],
  ['unit', ({ unit }) => unit ?? ''],
  ['polarity', ({ polarity }) => polarity ?? ''],
  ['periods', ({ periods }) => (periods ? `${periods.first} to ${periods.last}` : '')],
  ['declared in', ({ place }) => (place ? `${place.file}:${place.line ?? 1}` : '')],
];

function oneOf(value: string | undefined, allowed: readonly string[], what: string): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new UsageError(`There is no ${what} "${value}".${nearestTo(value, allowed)}`);
}
