// Every code that a finding can have, with what must hold and what to do where it does not.
// docs/reference/definition-checks.md says the same to readers; a test keeps the two in step.
import { meaningChecks } from './meaning';
import { shapeRules, type Rule } from './shape-codes';

export const definitionRules: Readonly<Record<string, Rule>> = {
  ...shapeRules,
  ...Object.fromEntries(meaningChecks.map(({ code, holds, remedy }) => [code, { holds, remedy }])),
};
