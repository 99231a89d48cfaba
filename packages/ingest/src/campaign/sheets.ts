// Sheets left out, renamed and exchanged: those that a layout names.
import { sheetNamed } from '../extract/extract-release';
import type { Workbook } from '../read';
import type { Corruption } from './corruption';
import type { Subject } from './subject';

export const sheetCorruptions: readonly Corruption[] = [
  {
    of: 'sheets',
    kind: 'missing',
    spoil: (subject, random) => {
      const sheet = random.pick(sheetsRead(subject));
      if (sheet === undefined) return null;
      const { workbook } = subject;
      return {
        workbook: {
          ...workbook,
          sheetNames: workbook.sheetNames.filter((name) => name !== sheet),
          grids: new Map([...workbook.grids].filter(([name]) => name !== sheet)),
        },
        words: `sheet "${sheet}" left out`,
      };
    },
  },
  {
    of: 'sheets',
    kind: 'renamed',
    spoil: (subject, random) => {
      const sheet = random.pick(sheetsRead(subject));
      if (sheet === undefined) return null;
      const name = random.pick([`${sheet} (2)`, `${sheet}_rev`, 'Sheet1', sheet.slice(1)]) ?? '';
      return {
        workbook: renamed(subject.workbook, new Map([[sheet, name]])),
        words: `sheet "${sheet}" called "${name}"`,
      };
    },
  },
  {
    of: 'sheets',
    kind: 'exchanged',
    spoil: (subject, random) => {
      const sheets = sheetsRead(subject);
      const one = random.pick(sheets);
      const other = random.pick(sheets.filter((sheet) => sheet !== one));
      if (one === undefined || other === undefined) return null;
      return {
        workbook: renamed(
          subject.workbook,
          new Map([
            [one, other],
            [other, one],
          ]),
        ),
        words: `sheets "${one}" and "${other}" exchanged`,
      };
    },
  },
];

/** A CSV file has no sheet to lose. */
function sheetsRead({ release, workbook }: Subject): string[] {
  const names = release.tables.map(({ sheet }) => sheetNamed(workbook.sheetNames, sheet ?? ''));
  return [...new Set(names)].filter((name) => name !== '');
}

function renamed(workbook: Workbook, names: ReadonlyMap<string, string>): Workbook {
  const nameOf = (sheet: string) => names.get(sheet) ?? sheet;
  return {
    ...workbook,
    sheetNames: workbook.sheetNames.map(nameOf),
    grids: new Map(
      [...workbook.grids].map(([name, { rows }]) => [nameOf(name), { sheet: nameOf(name), rows }]),
    ),
  };
}
