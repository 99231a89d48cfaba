// One table of rules, and nothing that a catalogue can say is without one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { definitionKinds, listOfKind, type DefinitionKind } from '../model/definition';
import { happenings, type Happening } from './change';
import { ruleForDefinition, ruleForFacet } from './classify';
import { facetsOfKind } from './facets';
import { endOf, fitAfter, fitOf, type Fit } from './pattern';
import { versionRules } from './rules';

describe.each(definitionKinds)('of a %s', (kind) => {
  const facets = Object.keys(facetsOfKind[kind]);
  const seen = facetsSeenIn(kind);

  it('every field of the JSON Schema belongs to a facet', () => {
    expect(seen.fieldsWithoutFacet).toEqual([]);
  });

  it('every facet is a field of the JSON Schema', () => {
    expect(facets.filter((facet) => !seen.facets.has(facet))).toEqual([]);
  });

  it('every facet has a rule of its own for being changed', () => {
    const isChanged = (facet: string) =>
      facet.endsWith('[]')
        ? facetsOfKind[kind][facet]?.name !== ''
        : !facets.includes(`${facet}[]`);
    const isUnknown = (facet: string, happening: Happening) =>
      ruleForFacet(kind, facet, happening).id === 'facet-unknown';
    const unknown = facets
      .filter(isChanged)
      .filter((facet) => isUnknown(facet, 'changed'))
      .filter((facet) => isUnknown(facet, 'raised') || isUnknown(facet, 'lowered'));
    expect(unknown).toEqual([]);
  });

  it('every entry of a list has rules of its own for being added and removed', () => {
    const general = facets
      .filter((facet) => facet.endsWith('[]'))
      .flatMap((facet) =>
        (['added', 'removed'] as const)
          .map((happening) => ruleForFacet(kind, facet, happening))
          .filter((rule) => rule.fields === 'any-facet')
          .map((rule) => `${facet}: ${rule.id}`),
      );
    expect(general).toEqual([]);
  });

  it('comes under at most one rule, whatever happens to which facet', () => {
    const rivals = facets.flatMap((facet) =>
      happenings.flatMap((happening) => {
        const naming = versionRules.filter(
          (rule) =>
            rule.kinds.includes(kind) && rule.fields.includes(facet) && rule.on.includes(happening),
        );
        return naming.length > 1 ? [naming.map(({ id }) => id)] : [];
      }),
    );
    expect(rivals).toEqual([]);
  });

  it('may be added, removed or moved, each by a rule', () => {
    expect(ruleForDefinition(kind, 'added').bump).toBe('minor');
    expect(ruleForDefinition(kind, 'removed').bump).toBe('major');
    expect(ruleForDefinition(kind, 'reordered').bump).toBe('patch');
  });
});

describe.each(versionRules)('rule $id', (rule) => {
  it('names facets that there are, each of every kind that it is for, or is for all', () => {
    if (!Array.isArray(rule.fields)) {
      expect(rule.kinds).toEqual(definitionKinds);
      return;
    }
    const fields: readonly string[] = rule.fields;
    const known = rule.kinds.flatMap((kind) => Object.keys(facetsOfKind[kind]));
    expect(fields.filter((field) => !known.includes(field))).toEqual([]);
    const idle = rule.kinds.filter((kind) => !fields.some((field) => field in facetsOfKind[kind]));
    expect(idle).toEqual([]);
  });

  it('has an id of its own, and says what it means in a sentence', () => {
    expect(versionRules.filter(({ id }) => id === rule.id)).toHaveLength(1);
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.meaning).toMatch(/^[A-Z].*\.$/);
  });
});

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
}

/** Walks the schema of a kind of definition and notes which facets lie there, and which fields below none. */
function facetsSeenIn(kind: DefinitionKind): { facets: Set<string>; fieldsWithoutFacet: string[] } {
  const document = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schema/catalogue.json'), 'utf8'),
  ) as Schema & { definitions: Record<string, Schema> };
  const resolved = (schema: Schema): Schema => {
    const name = schema.$ref?.replace('#/definitions/', '');
    return name === undefined ? schema : resolved(document.definitions[name] ?? {});
  };
  const catalogue = resolved(document).properties ?? {};
  const place = kind === 'register' ? catalogue.register : catalogue[listOfKind[kind]];
  const root = kind === 'register' ? place : resolved(place ?? {}).items;

  const facets = new Set<string>();
  const fieldsWithoutFacet: string[] = [];
  const walk = (schema: Schema, fit: Fit, field: string, isCovered: boolean, within: Schema[]) => {
    const here = resolved(schema);
    const facet = endOf(fit);
    if (facet !== undefined) facets.add(facet);
    const covered = isCovered || facet !== undefined;
    if (within.filter((outer) => outer === here).length > 1) return;
    const inside = [...within, here];
    const children: [string, Schema, Fit][] = Object.entries(here.properties ?? {}).map(
      ([property, inner]) => [`${field}.${property}`, inner, fitAfter(fit, { property })],
    );
    if (here.items) children.push([`${field}[]`, here.items, fitAfter(fit, { entry: '' })]);
    if (typeof here.additionalProperties === 'object') {
      const step = { property: 'any name at all' };
      children.push([`${field}.*`, here.additionalProperties, fitAfter(fit, step)]);
    }
    const variants = here.anyOf ?? [];
    for (const variant of variants) walk(variant, fit, field, isCovered, inside);
    for (const [name, inner, below] of children) walk(inner, below, name, covered, inside);
    const isLeaf = children.length + variants.length === 0;
    if (isLeaf && !covered && field !== '.id') fieldsWithoutFacet.push(field);
  };
  walk(root ?? {}, fitOf(Object.keys(facetsOfKind[kind])), '', false, []);
  return { facets, fieldsWithoutFacet };
}
