// Which authorities a request means.
import type { Authority, Responsibility } from '@oflog/metrics-core';
import type { ListedAuthority, Snapshot } from '@oflog/store';

import { RequestError, unknown } from '../problems/problem';
import type { Empty } from '../schemas/answer';
import type { AuthoritiesQuery } from '../schemas/parameters';
import type { Fault } from '../schemas/problem';
import { byId, kinds, unknownIds } from './find';

/** An authority as the API gives it: without the codes and spellings that it is also found by. */
export function authorityResource(authority: ListedAuthority): Authority {
  const {
    formerCodes: _codes,
    formerSlugs: _slugs,
    otherNames: _names,
    memberships: _memberships,
    ...resource
  } = authority;
  return resource;
}

/** The authority with a code or slug, present or former. Throws where there is none. */
export function authorityNamed(
  snapshot: Snapshot,
  codeOrSlug: string,
  parameter: string,
): ListedAuthority {
  const found = snapshot.authorities.find(codeOrSlug);
  if (found === undefined)
    throw new RequestError(unknownAuthority(snapshot, codeOrSlug, parameter));
  return found;
}

export function unknownAuthority(snapshot: Snapshot, found: string, parameter: string): Fault {
  const isCode = /^([a-z]\d{6,}|joint:|lgf:)/i.test(found);
  const known = snapshot.authorities.all.map(({ code, slug }) => (isCode ? code : slug));
  return unknown(kinds.authority.code, kinds.authority.name, parameter, found, known);
}

/** Those that a query asks for, by name. Throws where it names a region, metric or area that is not. */
export function authoritiesMatching(
  snapshot: Snapshot,
  query: AuthoritiesQuery,
): ListedAuthority[] {
  const regions = regionsNamed(snapshot, query.region ?? []);
  const responsible =
    query.responsibleFor === undefined ? null : responsibilityFor(snapshot, query.responsibleFor);
  const sought = query.q === undefined ? null : plainText(query.q);
  return snapshot.authorities.all.filter(
    (authority) =>
      (query.type?.includes(authority.type) ?? true) &&
      (query.region === undefined ||
        (authority.region !== null && regions.includes(authority.region))) &&
      (responsible === null || hasDuty(authority, responsible)) &&
      (sought === null || namesOf(authority).some((name) => plainText(name).includes(sought))),
  );
}

/** For a query that nothing meets. */
export function whyNoAuthorities({ authorities }: Snapshot, query: AuthoritiesQuery): Empty {
  const asked = Object.keys(query);
  return {
    reason: `No authority meets all that is asked: ${asked.join(', ')}.`,
    exists: [
      { parameter: 'type', values: distinct(authorities.all.map(({ type }) => type)) },
      {
        parameter: 'region',
        values: distinct(authorities.all.flatMap(({ region }) => region ?? [])),
      },
    ],
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function regionsNamed(snapshot: Snapshot, names: readonly string[]): string[] {
  const known = distinct(snapshot.authorities.all.flatMap(({ region }) => region ?? []));
  const meant = names.map(
    (name) => known.find((region) => plainText(region) === plainText(name)) ?? name,
  );
  const [fault, ...others] = unknownIds(meant, known, kinds.region, 'region');
  if (fault !== undefined) throw new RequestError(fault, ...others);
  return meant;
}

function responsibilityFor({ catalogue }: Snapshot, id: string): Responsibility {
  const area = catalogue.policyAreas.find((policyArea) => policyArea.id === id);
  if (area !== undefined) return area.responsible;
  const choices = [...catalogue.metrics, ...catalogue.policyAreas];
  return byId(choices, id, kinds.metric, 'responsibleFor').responsible;
}

/** Whether it has the duty, or will or did have it at any time. */
function hasDuty(authority: Authority, responsible: Responsibility): boolean {
  return (
    responsible.types.includes(authority.type) ||
    responsible.bodies.some((body) => body.authority === authority.code)
  );
}

function namesOf({ name, formerNames, otherNames, code, slug }: ListedAuthority): string[] {
  return [name, ...formerNames, ...otherNames, code, slug];
}

/** Without case and punctuation, so that `kings lynn` finds `King’s Lynn`. */
function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
