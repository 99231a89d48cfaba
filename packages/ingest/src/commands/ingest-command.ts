// What the commands of ingest are given to work with, and the options that several of them share.
import { readFile } from 'node:fs/promises';

import { catalogueSchema, type Catalogue } from '@oflog/metrics-core';
import { checkCatalogue, describeFinding } from '@oflog/metrics-core/checks';

import type { Remember } from '../cache/remember';
import { commandsIn, UsageError } from '../command-line/command';
import { nearestTo } from '../command-line/nearest';
import type { Step } from '../run/step';

export interface Surroundings {
  /** The definitions where no file of them is given. */
  readonly catalogue: Catalogue;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder for the reports of a run. */
  readonly reportFolder: string;
  readonly step: Step;
  /** Knows the sheets of files that earlier runs parsed; left out: nothing is kept. */
  readonly remember?: Remember;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

export const defineCommand = commandsIn<Surroundings>();

/** The definitions are wrong: each line is a finding. */
export class UnsoundCatalogue extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

export const publicationsOption = { publications: { type: 'string' } } as const;
export const publicationsHelp = `  --publications DIR  folder of published files, searched through (default: PUBLICATIONS_DIR)`;

export const dataOption = { data: { type: 'string' } } as const;
export const dataHelp = `  --data DIR          folder of the dataset (default: DATA_DIR, else data)`;

export const catalogueOption = { catalogue: { type: 'string' } } as const;
export const catalogueHelp = `  --catalogue FILE    definitions from a catalogue.json instead of those in this repository`;

export const areaOption = { area: { type: 'string' } } as const;

export const cacheOption = { 'no-cache': { type: 'boolean' } } as const;
export const cacheHelp = `  --no-cache          parses every file, whether it was parsed before or not`;

/** What is known of files that were parsed before, unless nobody wants to know. */
export function rememberOf(
  values: { readonly 'no-cache'?: boolean | undefined },
  { remember }: Pick<Surroundings, 'remember'>,
): { readonly remember?: Remember } {
  return values['no-cache'] === true || remember === undefined ? {} : { remember };
}

/** Null where nobody says where the published files are. */
export function publicationsDirIfSaid(
  values: { readonly publications?: string | undefined },
  { env }: Pick<Surroundings, 'env'>,
): string | null {
  const folder = values.publications ?? env.PUBLICATIONS_DIR ?? '';
  return folder === '' ? null : folder;
}

export function publicationsDirOf(
  values: { readonly publications?: string | undefined },
  surroundings: Pick<Surroundings, 'env'>,
): string {
  const folder = publicationsDirIfSaid(values, surroundings);
  if (folder !== null) return folder;
  throw new UsageError(
    'Say where the published files are: --publications DIR, or PUBLICATIONS_DIR.',
  );
}

export function dataDirOf(
  values: { readonly data?: string | undefined },
  { env }: Pick<Surroundings, 'env'>,
): string {
  return values.data ?? env.DATA_DIR ?? 'data';
}

/**
 * The definitions to work by.
 * @throws UnsoundCatalogue
 */
export async function catalogueOf(
  { catalogue: file }: { readonly catalogue?: string | undefined },
  { catalogue }: Pick<Surroundings, 'catalogue'>,
): Promise<Catalogue> {
  return file === undefined ? catalogue : readCatalogue(file);
}

/** The area that is asked for, if any. */
export function areaOf(
  { area }: { readonly area?: string | undefined },
  { policyAreas }: Pick<Catalogue, 'policyAreas'>,
): { readonly area?: string } {
  if (area === undefined) return {};
  const ids = policyAreas.map(({ id }) => id);
  if (ids.includes(area)) return { area };
  throw new UsageError(`There is no policy area "${area}".${nearestTo(area, ids)}`);
}

async function readCatalogue(file: string): Promise<Catalogue> {
  const definitions: unknown = await readFile(file, 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${file} is no catalogue: ${reason}`);
    });
  const findings = checkCatalogue(definitions);
  if (findings.length > 0) {
    throw new UnsoundCatalogue(findings.map((finding) => describeFinding(finding, file)));
  }
  return catalogueSchema.parse(definitions);
}
