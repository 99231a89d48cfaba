// `metrics export`: the definitions as one JSON document.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { notSoundLines } from '../check/print-findings';
import { defineCommand, UsageError } from '../command';
import { soundCatalogue } from '../declarations/sound-catalogue';
import { paintFor } from '../text/paint';

export const exportCatalogue = defineCommand({
  name: 'export',
  usage: '[--out <file>]',
  summary: 'the definitions as one JSON document, catalogue.json',
  details: `Writes the declarations as they stand in the source: byte for byte the catalogue.json that the package
holds once it is built.

  --out <file>  into this file; left out: to the terminal`,
  options: { out: { type: 'string' } },
  run: async ({ positionals, values }, { repository, folder, colour, print, printError }) => {
    if (positionals.length > 0) throw new UsageError('Say where to with "--out <file>".');
    const sound = await soundCatalogue(repository);
    if ('findings' in sound) {
      notSoundLines(sound.findings, paintFor(colour)).forEach(printError);
      return 1;
    }
    const text = JSON.stringify(sound.catalogue, null, 2);
    if (values.out === undefined) print(text);
    else await writeFile(resolve(folder, values.out), `${text}\n`).catch(cannotWrite(values.out));
    return 0;
  },
});

function cannotWrite(file: string): (error: unknown) => never {
  return (error) => {
    throw new UsageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  };
}
