// Finds authorities, metrics, context variables, policy areas and terms by their words. The order is by
// how well the words match, never by a figure.
import { dayLabel, isRetired } from '@oflog/metrics-core';
import type { AnyMeasure, ListedAuthority, Snapshot } from '@oflog/store';
import MiniSearch from 'minisearch';

import type { Empty } from '../schemas/answer';
import type { SearchResult } from '../schemas/search';

type Kind = SearchResult['kind'];

interface Entry {
  id: string;
  kind: Kind;
  key: string;
  title: string;
  description: string;
  /** Codes and slugs, present and former: told by the whole text, not by words. */
  keys: string[];
  /** Other names, former ones among them. */
  otherNames: string;
  isEnded: boolean;
}

interface Index {
  entries: ReadonlyMap<string, Entry>;
  search: MiniSearch<Entry>;
  byKey: ReadonlyMap<string, Entry>;
}

const indexes = new WeakMap<Snapshot, Index>();

/** How many letters of a word may be wrong; an exchange of two counts as two. */
const allowed = (term: string) => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

const mostResults = 50;
const mostWords = 12;

/** The best match first. Words that are only like those sought count where nothing has the words. */
export function searchFor(snapshot: Snapshot, text: string): SearchResult[] {
  const index = indexes.get(snapshot) ?? indexOf(snapshot);
  indexes.set(snapshot, index);
  const exact = index.byKey.get(text.trim().toLowerCase());
  const asWritten = index.search.search(text);
  const matches = asWritten.length > 0 ? asWritten : index.search.search(text, { fuzzy: allowed });
  const found = matches.map(({ id }) => index.entries.get(String(id)));
  const all = [...new Set([exact, ...found])].filter((entry) => entry !== undefined);
  return all.slice(0, mostResults).map(resultOf);
}

export function authorityResult(authority: ListedAuthority): SearchResult {
  return resultOf(authorityEntry(authority));
}

export function whyNothingFound(text: string): Empty {
  return {
    reason: `Nothing has “${text}”, or words like it, in its name or description. Write fewer words, or only how they begin.`,
    exists: [],
  };
}

function resultOf({ kind, key, title, description }: Entry): SearchResult {
  return { kind, id: key, title, description, address: addressOf(kind, key) };
}

function indexOf(snapshot: Snapshot): Index {
  const entries = entriesOf(snapshot);
  const search = new MiniSearch<Entry>({
    fields: ['title', 'otherNames', 'description'],
    processTerm: (term) => plain(term),
    tokenize: (text) => plain(text).split(' '),
    searchOptions: {
      // Each word once: more of them cost time, and say no more.
      tokenize: (text) => [...new Set(plain(text).split(' '))].slice(0, mostWords),
      boost: { title: 4, otherNames: 2 },
      prefix: (term) => term.length > 1,
      combineWith: 'AND',
      boostDocument: (_id, _term, stored) => (stored?.isEnded === true ? 0.5 : 1),
    },
    storeFields: ['isEnded'],
  });
  search.addAll(entries);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    search,
    byKey: new Map(
      entries.toReversed().flatMap((entry) => entry.keys.map((key) => [key.toLowerCase(), entry])),
    ),
  };
}

function entriesOf({ authorities, catalogue }: Snapshot): Entry[] {
  return [
    ...authorities.all.map(authorityEntry),
    ...catalogue.policyAreas.map(({ id, title, summary }) =>
      entry('policy-area', id, { title, description: summary }),
    ),
    ...catalogue.metrics.map((metric) =>
      entry('metric', metric.id, {
        ...measureWords(metric, metric.question),
        otherNames: metric.formerTitles.join(' '),
      }),
    ),
    ...catalogue.contextVariables.map((variable) =>
      entry('context-variable', variable.id, measureWords(variable, variable.description)),
    ),
    ...catalogue.glossary.map(({ id, term, meaning, alsoCalled }) =>
      entry('term', id, { title: term, description: meaning, otherNames: alsoCalled.join(' ') }),
    ),
  ];
}

function measureWords(
  measure: AnyMeasure,
  words: string,
): Pick<Entry, 'title' | 'description' | 'isEnded'> {
  const isEnded = isRetired(measure);
  const description = isEnded ? `No longer kept up. ${words}` : words;
  return { title: measure.title, description, isEnded };
}

function authorityEntry(authority: ListedAuthority): Entry {
  const { code, slug, name, to, formerCodes, formerSlugs, formerNames, otherNames } = authority;
  return entry('authority', code, {
    title: name,
    description: to === null ? '' : `Ended on ${dayLabel(to)}`,
    keys: [code, slug, ...formerCodes, ...formerSlugs],
    otherNames: [...formerNames, ...otherNames].join(' '),
    isEnded: to !== null,
  });
}

function entry(
  kind: Kind,
  key: string,
  words: Pick<Entry, 'title' | 'description'> & Partial<Entry>,
): Entry {
  return {
    ...{ id: `${kind} ${key}`, kind, key, keys: [key], otherNames: '', isEnded: false },
    ...words,
  };
}

function addressOf(kind: Kind, key: string): string {
  switch (kind) {
    case 'authority':
      return `/v1/authorities/${encodeURIComponent(key)}`;
    case 'policy-area':
      return `/v1/policy-areas/${key}`;
    case 'metric':
      return `/v1/metrics/${key}`;
    case 'context-variable':
      return `/v1/context-variables/${key}`;
    case 'term':
      return '/v1/glossary';
  }
}

/** Without case, accents and punctuation, so that `kings lynn` finds `King’s Lynn`. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’.]|\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
