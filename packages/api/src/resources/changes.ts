// What changed: releases that came out, figures that were corrected, definitions; the latest first.
import { createHash } from 'node:crypto';

import {
  formatNumberUpTo,
  listOfKind,
  measuresOf,
  periodLabel,
  publicationsOf,
  type Day,
  type Id,
  type Publication,
} from '@oflog/metrics-core';
import history from '@oflog/metrics-core/history.json' with { type: 'json' };
import type { HeldCorrection, HeldRelease, Snapshot } from '@oflog/store';

import type { FeedEntry } from '../feeds/atom';
import type { ChangeKind } from '../schemas/change-kinds';
import type { ChangeResource } from '../schemas/change';

interface ChangesWanted {
  /** Left out: all. */
  kinds?: readonly ChangeKind[] | undefined;
  since?: Day | undefined;
}

export function changesOf(snapshot: Snapshot, { kinds, since }: ChangesWanted): ChangeResource[] {
  const changes = [
    ...[...snapshot.releases.values()].flatMap((release) => releaseChange(snapshot, release)),
    ...snapshot.corrections.map((correction) => correctionChange(snapshot, correction)),
    ...history.flatMap((release) => definitionChanges(snapshot, release)),
  ];
  return changes
    .filter(
      ({ kind, date }) => (kinds?.includes(kind) ?? true) && (since === undefined || date >= since),
    )
    .sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
}

/** Names the feed, for ever. */
export const feedId = idOf('changes');

export function feedEntries(changes: readonly ChangeResource[]): FeedEntry[] {
  return changes.map(({ id, title, summary, date, address }) => ({
    id: idOf(id),
    title,
    summary,
    date,
    link: address,
  }));
}

/** A UUID made of what it names (RFC 9562, version 8), as Atom wants ids that are URIs. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(`local-authority-data-explorer ${name}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}

/** None for a file of the register, which brings no figures. */
function releaseChange(
  { catalogue }: Snapshot,
  { release: id, publication: of, published, publishedKind, edition }: HeldRelease,
): ChangeResource[] {
  const publication = catalogue.publications.find((one) => one.id === of);
  if (publication === undefined) return [];
  const about = publishedKind === 'stated' ? '' : ' (the exact day is not known)';
  const periods = publication.releases.find((one) => one.id === id)?.periods ?? [];
  return [
    {
      id: `release:${id}`,
      kind: 'release',
      date: published,
      title: `${publication.title}, ${edition ?? ''}`,
      summary: `${publication.publisher.name} published figures for ${periods.map(periodLabel).join(', ')}${about}.`,
      metrics: measuresReading(catalogue, publication),
      version: null,
      address: `/v1/releases/${id}`,
    },
  ];
}

function measuresReading(catalogue: Snapshot['catalogue'], publication: Publication): Id[] {
  return measuresOf(catalogue)
    .filter((measure) => publicationsOf(catalogue, measure).some(({ id }) => id === publication.id))
    .map(({ id }) => id);
}

function correctionChange(
  { authorities }: Snapshot,
  { release, column, measures, authority, period, date, ...figures }: HeldCorrection,
): ChangeResource {
  const name = authorities.byCode(authority)?.name ?? authority;
  const { published, corrected, reason, evidence } = figures;
  return {
    id: `correction:${release}:${column}:${authority}:${period}`,
    kind: 'correction',
    date,
    title: `Corrected: ${name}, ${periodLabel(period)}`,
    summary: `${formatNumberUpTo(published, 6)} in the file, ${formatNumberUpTo(corrected, 6)} here. ${reason} ${evidence}`,
    metrics: [...measures],
    version: null,
    address: `/v1/releases/${release}`,
  };
}

type DefinitionChange = (typeof history)[number]['changes'][number];

/** Of the definitions that are served: others may be served than those of this repository. */
function definitionChanges(
  { catalogue }: Snapshot,
  { version, date, changes }: (typeof history)[number],
): ChangeResource[] {
  return changes.flatMap(({ definition: { kind, id }, words }: DefinitionChange) => {
    const title = titleOf(catalogue, kind, id);
    if (title === null) return [];
    return [
      {
        id: `definition:${version}:${kind}:${id}`,
        kind: 'definition',
        date,
        title: `Definitions ${version}: ${title}`,
        summary: words.join(' '),
        metrics: kind === 'metric' || kind === 'context-variable' ? [id] : [],
        version,
        address: addressOf(kind, id),
      },
    ];
  });
}

function titleOf(catalogue: Snapshot['catalogue'], kind: string, id: string): string | null {
  if (kind === 'register') return 'Register of authorities';
  if (!isListed(kind)) return null;
  const found = catalogue[listOfKind[kind]].find((one) => one.id === id);
  if (found === undefined) return null;
  return 'title' in found ? found.title : 'term' in found ? found.term : found.id;
}

function isListed(kind: string): kind is keyof typeof listOfKind {
  return kind in listOfKind;
}

/** Only of definitions that have an address of their own. */
function addressOf(kind: string, id: string): string | null {
  const collections: Readonly<Record<string, string>> = {
    'policy-area': 'policy-areas',
    metric: 'metrics',
    'context-variable': 'context-variables',
    publication: 'publications',
  };
  const collection = collections[kind];
  return collection === undefined ? null : `/v1/${collection}/${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
