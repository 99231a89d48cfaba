// Which rule a difference comes under. The most particular one holds: a rule that names the facet and
// what happened, then one for any change of it, then the rules for all facets.
import type { Happening } from './change';
import { versionRules, type VersionRule } from './rules';
import type { DefinitionKind } from '../model/definition';

export function ruleForDefinition(kind: DefinitionKind, happening: Happening): VersionRule {
  return ruleFor(
    (rule) => rule.fields === 'definition' && rule.kinds.includes(kind),
    happening,
    'definition',
  );
}

/** `pattern` is undefined for what no facet covers. */
export function ruleForFacet(
  kind: DefinitionKind,
  pattern: string | undefined,
  happening: Happening,
): VersionRule {
  const names = (rule: VersionRule) =>
    Array.isArray(rule.fields) &&
    rule.kinds.includes(kind) &&
    pattern !== undefined &&
    rule.fields.includes(pattern);
  return ruleFor(names, happening, 'any-facet');
}

function ruleFor(
  names: (rule: VersionRule) => boolean,
  happening: Happening,
  otherwise: 'definition' | 'any-facet',
): VersionRule {
  const wider: Happening =
    happening === 'raised' || happening === 'lowered' ? 'changed' : happening;
  const holds = (of: Happening) => (rule: VersionRule) => rule.on.includes(of);
  const rule =
    versionRules.filter(names).find(holds(happening)) ??
    versionRules.filter(names).find(holds(wider)) ??
    versionRules.filter(({ fields }) => fields === otherwise).find(holds(wider));
  if (rule === undefined) throw new Error(`No rule of versions says what "${happening}" asks for.`);
  return rule;
}
