// Compares two definitions facet by facet. What no facet covers is found too, and said to be unknown.
import { isEqual, isObject } from './equal';
import type { Facet } from './facets';
import type { Happening } from './change';
import { entriesMatched } from './list-entries';
import {
  endOf,
  fitAfter,
  fitOf,
  goesOn,
  hasEntries,
  hasProperties,
  isAtAnyDepth,
  type Fit,
  type Step,
} from './pattern';

/** One facet that differs. */
export interface Difference {
  /** The pattern of the facet; undefined where no facet covers the place. */
  pattern: string | undefined;
  happening: Happening;
  field: string;
  /** Keys of the entries of lists and records on the way, outermost first. */
  keys: string[];
  from: unknown;
  to: unknown;
}

/** A value at its place, with the patterns that fit there. */
interface Place {
  field: string;
  keys: string[];
  fit: Fit;
  value: unknown;
}

export function compareDefinitions(
  facets: Record<string, Facet>,
  from: unknown,
  to: unknown,
): Difference[] {
  const fit = fitOf(Object.keys(facets));
  const root = (value: unknown) => ({ field: '', keys: [], fit, value });
  return comparePlaces(facets, placesBelow(root(from), 'all'), placesBelow(root(to), 'all'));
}

function comparePlaces(
  facets: Record<string, Facet>,
  before: readonly Place[],
  after: readonly Place[],
): Difference[] {
  const old = new Map(before.map((place) => [place.field, place]));
  const fields = new Map([...before, ...after].map((place) => [place.field, place]));
  const current = new Map(after.map((place) => [place.field, place]));
  return [...fields.values()].flatMap((place) =>
    compareValues(facets, place, old.get(place.field)?.value, current.get(place.field)?.value),
  );
}

/** Compares what stands at one facet, or at a place that no facet covers. */
function compareValues(
  facets: Record<string, Facet>,
  place: Omit<Place, 'value'>,
  from: unknown,
  to: unknown,
): Difference[] {
  if (isEqual(from, to)) return [];
  const { field, keys, fit } = place;
  const pattern = endOf(fit);
  const difference = (happening: Happening) => ({ pattern, happening, field, keys, from, to });
  if (isNone(from) !== isNone(to)) return [difference(isNone(from) ? 'added' : 'removed')];
  if (Array.isArray(from) && Array.isArray(to) && hasEntries(fit)) {
    return compareLists(facets, place, from, to);
  }

  const form = pattern === undefined ? undefined : facets[pattern]?.form;
  const hasOtherForm =
    form !== undefined && !(isObject(from) && isObject(to) && from[form] === to[form]);
  if (!goesOn(fit) || hasOtherForm) return [difference(directionOf(from, to))];

  const own = isEqual(ownPart(from, fit), ownPart(to, fit)) ? [] : [difference('changed')];
  const below = comparePlaces(
    facets,
    placesBelow({ ...place, value: from }, 'facets'),
    placesBelow({ ...place, value: to }, 'facets'),
  );
  return [...own, ...below];
}

function compareLists(
  facets: Record<string, Facet>,
  place: Omit<Place, 'value'>,
  from: unknown[],
  to: unknown[],
): Difference[] {
  const entryFit = fitAfter(place.fit, { entry: '' });
  const pattern = endOf(entryFit);
  const key = pattern === undefined ? undefined : facets[pattern]?.key;
  const matched = entriesMatched(from, to, key);
  const differences = matched.entries.flatMap((entry) => {
    const field = `${place.field}[${entry.name}]`;
    const entryPlace = { field, keys: [...place.keys, entry.name], fit: entryFit };
    return compareValues(facets, entryPlace, entry.from, entry.to);
  });
  if (matched.moved === undefined && differences.length > 0) return differences;
  const { field, keys, fit } = place;
  return [...differences, { pattern: endOf(fit), happening: 'reordered', field, keys, from, to }];
}

/**
 * The facets next below a place; with `all` also the values that no facet covers. Lists are passed
 * through only where a pattern of any depth is under way.
 */
function placesBelow(place: Place, which: 'facets' | 'all'): Place[] {
  return stepsInto(place.value, place.fit).flatMap(([step, value]) => {
    const below = placeAfter(place, step, value);
    if (endOf(below.fit) !== undefined) return [below];
    if (goesOn(below.fit) && (isObject(value) || Array.isArray(value)))
      return placesBelow(below, which);
    return which === 'all' ? [below] : [];
  });
}

function placeAfter(place: Place, step: Step, value: unknown): Place {
  const fit = fitAfter(place.fit, step);
  if ('entry' in step) return { ...place, field: `${place.field}[${step.entry}]`, fit, value };
  const field = place.field === '' ? step.property : `${place.field}.${step.property}`;
  const keys = hasProperties(place.fit) ? [...place.keys, step.property] : place.keys;
  return { field, keys, fit, value };
}

function stepsInto(value: unknown, fit: Fit): [Step, unknown][] {
  if (Array.isArray(value)) {
    const entries: unknown[] = isAtAnyDepth(fit) ? value : [];
    return entries.map((entry, at) => [{ entry: String(at) }, entry]);
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([property, inner]) => [{ property }, inner]);
}

/** A value without the facets below it. */
function ownPart(value: unknown, fit: Fit): unknown {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => ownPart(entry, fitAfter(fit, { entry: '' })));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([property, inner]) => {
      const below = fitAfter(fit, { property });
      return endOf(below) === undefined ? [[property, ownPart(inner, below)]] : [];
    }),
  );
}

/** Numbers by size; days, and periods of one kind, by time. */
function directionOf(from: unknown, to: unknown): Happening {
  if (typeof from === 'number' && typeof to === 'number') return from < to ? 'raised' : 'lowered';
  const areTimes =
    typeof from === 'string' &&
    typeof to === 'string' &&
    /^(AY)?\d{4}/.test(from) &&
    from.replaceAll(/\d/g, '0') === to.replaceAll(/\d/g, '0');
  if (areTimes) return from < to ? 'raised' : 'lowered';
  return 'changed';
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}
