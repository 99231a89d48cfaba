// The yearly job on a real series: its last release taken out of a copy of the declarations, and
// drafted anew from the file.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { catalogue, type Publication } from '@oflog/metrics-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { UsageError } from '../command';
import { loadDeclarations } from '../declarations/load';
import { nearestRelease } from '../release/fit-release';
import { copyDeclarations } from '../testing/declarations-copy';
import { runCommand } from '../testing/run-command';
import { withRegister } from '../testing/with-register';
import { newRelease } from './new-release';

const publicationsDir = process.env.PUBLICATIONS_DIR;

/** A series of many releases, each a literal of its own in a list. */
const series = catalogue.publications.reduce((most, one) =>
  one.releases.length > most.releases.length ? one : most,
);
const last = nearestRelease(series);

let copy: string;
beforeAll(() => {
  copy = withRegister(copyDeclarations());
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('new-release', () => {
  it('says which publication is nearest where the id is mistyped', async () => {
    await expect(runCommand(newRelease, [`${series.id}x`, 'a.csv'], copy)).rejects.toThrow(
      new UsageError(`There is no publication "${series.id}x". The nearest is "${series.id}".`),
    );
  });

  it('says what is wrong with a file that is none', async () => {
    writeFileSync(path.join(copy, 'picture.png'), 'x');
    const { exitCode, errors } = await runCommand(newRelease, [series.id, 'picture.png'], copy);
    expect(exitCode).toBe(1);
    expect(errors).toContain('READ_WRONG_TYPE');
  });
});

describe.skipIf(publicationsDir === undefined)('new-release, on PUBLICATIONS_DIR', () => {
  it('drafts the last release of a series as it is declared, from the file in PUBLICATIONS_DIR', async () => {
    if (last === undefined) throw new Error('The series has releases.');
    const { source } = await loadDeclarations(copy);
    const place = source.releaseFiles.get(last.file);
    const file = path.join(copy, place?.file ?? '');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, withoutEntry(before, last.edition));

    const found = readdirSync(publicationsDir ?? '', { recursive: true, encoding: 'utf8' }).find(
      (name) => path.basename(name) === last.file,
    );
    const { exitCode, printed } = await runCommand(
      newRelease,
      [series.id, path.join(publicationsDir ?? '', found ?? ''), '--published', last.published],
      copy,
    );

    expect(exitCode).toBe(0);
    expect(printed).toContain(`Written into ${place?.file ?? ''}`);
    expect(printed).toContain(`The edition is ${last.edition}, by the name of the file.`);
    const drafted = (await loadDeclarations(copy)).catalogue.publications.find(
      (one: Publication) => one.id === series.id,
    );
    // What was accepted after a look at a file is no part of a draft, and rows of control are looked at.
    const substance = (publication: Publication | undefined) =>
      publication?.releases.map((release) => ({
        ...release,
        ...(release.edition === last.edition ? { exceptions: [] } : {}),
        tables: release.tables.map((table) => ({ ...table, controls: [] })),
      }));
    expect(substance(drafted)).toEqual(substance(series));
  }, 60_000);
});

/** The text of a file of declarations without the entry of an edition, the last of a list. */
function withoutEntry(text: string, edition: string): string {
  const start = text.indexOf(`  {\n    edition: '${edition}'`);
  return `${text.slice(0, start)}${text.slice(text.indexOf('\n  },\n', start) + '\n  },\n'.length)}`;
}
