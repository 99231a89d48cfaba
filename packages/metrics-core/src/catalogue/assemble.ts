// From folders of declarations to one catalogue of flat lists that refer to one another by id.
import type { Catalogue } from '../model/catalogue';
import type { Caveat } from '../model/caveat';
import type { DeclaredContextVariable } from '../model/context-variable';
import type { NeighbourModel } from '../model/neighbour-model';
import type { DeclaredPolicyArea } from '../model/policy-area';
import type { Publication } from '../model/publication';
import type { Register } from '../model/register';
import type { Term } from '../model/term';

/** What no single policy area owns. */
export interface SharedDeclarations {
  publications: Publication[];
  contextVariables: DeclaredContextVariable[];
  neighbourModels: NeighbourModel[];
  glossary: Term[];
  register: Register;
}

/**
 * Assembles the catalogue. A declaration that several lists share stands in it once; two that share an
 * id but not their content both stand in it, for the checks to name.
 */
export function assembleCatalogue(
  version: string,
  areas: readonly DeclaredPolicyArea[],
  shared: SharedDeclarations,
): Catalogue {
  const inOrder = areas.toSorted((a, b) => a.order - b.order || (a.title < b.title ? -1 : 1));
  const contextVariables = [
    ...shared.contextVariables,
    ...inOrder.flatMap((area) => area.contextVariables),
  ];
  const metrics = inOrder.flatMap((area) => area.metrics);
  return {
    version,
    policyAreas: inOrder.map((area) => ({
      id: area.id,
      title: area.title,
      summary: area.summary,
      order: area.order,
      responsible: area.responsible,
      bestValueThemes: area.bestValueThemes,
      metrics: area.metrics.map((metric) => metric.id),
    })),
    metrics: once(
      inOrder.flatMap((area) =>
        area.metrics.map((metric) => ({
          ...metric,
          policyArea: area.id,
          caveats: idsOf(metric.caveats),
        })),
      ),
    ),
    contextVariables: once(
      contextVariables.map((variable) => ({ ...variable, caveats: idsOf(variable.caveats) })),
    ),
    caveats: once([...metrics, ...contextVariables].flatMap((measure) => measure.caveats)),
    publications: once([...shared.publications, ...inOrder.flatMap((area) => area.publications)]),
    neighbourModels: shared.neighbourModels,
    glossary: shared.glossary,
    register: shared.register,
  };
}

function idsOf(caveats: readonly Caveat[]): string[] {
  return caveats.map((caveat) => caveat.id);
}

/** Each declaration once, in the order of its first use. */
function once<T>(declarations: readonly T[]): T[] {
  return [...new Set(declarations)];
}
