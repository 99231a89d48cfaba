// `metrics show <id>`: everything about one definition.
import { listOfKind, type Catalogue, type DefinitionReference } from '@oflog/metrics-core';

import { notSoundLines } from '../check/print-findings';
import { defineCommand, UsageError } from '../command';
import { soundDefinitions } from '../declarations/sound-catalogue';
import { definitionSheet } from '../show/definition-sheet';
import { listing } from '../show/listing';
import { sheetLines } from '../show/sheet';
import { nearestTo } from '../text/nearest';
import { paintFor } from '../text/paint';

export const show = defineCommand({
  name: 'show',
  usage: '<id> [--json]',
  summary: 'everything about one definition',
  details: `Shows a metric, context variable, publication, policy area, caveat, neighbour model or term of the
glossary, and "register", the register of authorities: in plain words, with the file and line in which
it is declared. Where several definitions share an id, all are shown.

  --json  the definition as it stands in the catalogue, with its file`,
  options: { json: { type: 'boolean', default: false } },
  run: async ({ positionals, values }, { repository, colour, print, printError }) => {
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new UsageError('Say which one: "show <id>".');
    const paint = paintFor(colour);
    const { catalogue, source, leftOut, findings } = await soundDefinitions(repository);
    const unfinished = leftOut.filter((definition) => definition.id === id);
    if (unfinished.length > 0) {
      const own = findings.filter(({ definition }) => definition?.id === id);
      notSoundLines(own.length > 0 ? own : findings, paint).forEach(printError);
      return 1;
    }
    const all = listing(catalogue, source);
    const found = all.filter((listed) => listed.id === id);
    if (found.length === 0) {
      const ids = all.map((listed) => listed.id);
      throw new UsageError(`There is no definition "${id}".${nearestTo(id, ids, 3)}`);
    }
    if (values.json) {
      const shown = found.map(({ kind, place }) => ({
        kind,
        ...(place ? { place } : {}),
        definition: definitionOf(catalogue, { kind, id }),
      }));
      print(JSON.stringify(shown, null, 2));
      return 0;
    }
    for (const { kind, place } of found) {
      const sheet = definitionSheet(catalogue, { kind, id });
      if (sheet === undefined) continue;
      print(paint.dim(`${kind} ${id}${place ? `, ${place.file}:${place.line ?? 1}` : ''}`));
      [...sheetLines(sheet, paint), ''].forEach(print);
    }
    return 0;
  },
});

function definitionOf(catalogue: Catalogue, { kind, id }: DefinitionReference): unknown {
  if (kind === 'register') return catalogue.register;
  return catalogue[listOfKind[kind]].find((definition) => definition.id === id);
}
