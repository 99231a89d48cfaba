// A dataset and a catalogue with payloads for words: names, regions, classes, sheets and files in the data, and
// every text of the definitions.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { catalogue } from '@oflog/metrics-core';

import { payloads } from './payloads';

const root = path.resolve(import.meta.dirname, '../../../..');

export interface PlantedAuthority {
  slug: string;
  /** The payload that is its name. */
  name: string;
}

/** Writes both to the folder, and makes a snapshot of them there with the command of the store. */
export function plant(folder: string): PlantedAuthority[] {
  const dataDir = path.join(folder, 'data');
  cpSync(path.join(root, 'data'), dataDir, {
    recursive: true,
    filter: (source) => !/observations.|authorities\.csv$/.test(source),
  });
  const planted = plantNames(dataDir);
  plantFigures(dataDir);
  const file = path.join(folder, 'catalogue.json');
  writeFileSync(file, JSON.stringify(plantedCatalogue()));
  execFileSync(
    process.execPath,
    [path.join(root, 'packages/store/dist/cli.js'), 'build', '--catalogue', file],
    { env: { ...process.env, DATA_DIR: dataDir, SNAPSHOT_DIR: folder }, stdio: 'pipe' },
  );
  return planted;
}

/** The first authorities of the file that are there today, one for each payload. */
function plantNames(dataDir: string): PlantedAuthority[] {
  const planted: PlantedAuthority[] = [];
  const [head = '', ...lines] = linesOf('authorities.csv');
  const columns = head.split(',');
  const at = (name: string) => columns.indexOf(name);
  const changed = lines.map((line) => {
    const cells = cellsOf(line);
    const name = payloads[planted.length];
    if (name === undefined || cells[at('to')] !== '' || !/^E\d{8}$/.test(cells[0] ?? '')) {
      return line;
    }
    planted.push({ slug: cells[at('slug')] ?? '', name });
    const other = payloads[(planted.length + 20) % payloads.length] ?? '';
    return cells
      .with(at('name'), name)
      .with(at('former_names'), other.replaceAll(';', ''))
      .map(cell)
      .join(',');
  });
  write(dataDir, 'authorities.csv', [head, ...changed]);
  return planted;
}

/** Classes and sheets have payloads; the figures of a fifth of the authorities are enough. */
function plantFigures(dataDir: string): void {
  for (const file of readdirSync(path.join(root, 'data/observations'))) {
    const [head = '', ...lines] = linesOf(`observations/${file}`);
    const columns = head.split(',');
    const kept = lines.filter((line) => /^(E06|E47|E61|E92|E100000(1|2))/.test(line));
    const changed = kept.map((line, index) => {
      const cells = cellsOf(line);
      const payload = payloads[index % payloads.length] ?? '';
      const [category, source] = [columns.indexOf('category'), columns.indexOf('cells')];
      const sheet = encodeURIComponent(payload).replaceAll("'", '%27');
      return cells
        .with(category, cells[category] === '' ? '' : payload)
        .with(source, (cells[source] ?? '').replaceAll(/![^!;]+!/g, `!${sheet}!`))
        .map(cell)
        .join(',');
    });
    write(dataDir, `observations/${file}`, [head, ...changed]);
  }
}

/** The declared one with a payload after every text that readers see. */
function plantedCatalogue(): unknown {
  let next = 0;
  const payload = () => payloads[next++ % payloads.length] ?? '';
  const plantIn = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => plantIn(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, plantIn(one, name)]),
      );
    }
    if (typeof value !== 'string') return value;
    if (addresses.has(key)) return `${value}#${payload().replaceAll(/\s/g, '')}`;
    return texts.has(key) ? `${value} ${payload()}` : value;
  };
  return plantIn(catalogue, '');
}

const texts = new Set([
  ...['title', 'description', 'summary', 'question', 'questions', 'statement', 'reason', 'text'],
  ...['suppression', 'name', 'spoken', 'suffix', 'meaning', 'definition', 'formerTitles', 'with'],
  ...['attribution', 'term', 'about'],
]);
const addresses = new Set(['landingPage', 'url']);

function linesOf(file: string): string[] {
  return readFileSync(path.join(root, 'data', file), 'utf8')
    .trimEnd()
    .split('\n');
}

function write(dataDir: string, file: string, lines: string[]): void {
  writeFileSync(path.join(dataDir, file), `${lines.join('\n')}\n`);
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
