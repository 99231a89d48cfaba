// How an example of a fault is written: one thing of a sound catalogue is spoilt.
import type {
  Catalogue,
  Caveat,
  ContextVariable,
  Metric,
  NeighbourModel,
  PolicyArea,
  Publication,
  Release,
  Table,
  Term,
} from '../../model';
import { exampleCatalogue } from './example-catalogue';

/** A copy of the example catalogue, with its parts at hand. */
export interface Draft {
  catalogue: Catalogue;
  parks: PolicyArea;
  share: Metric;
  perResident: Metric;
  residents: ContextVariable;
  happiness: ContextVariable;
  smallSums: Caveat;
  everywhere: Caveat;
  returns: Publication;
  headcount: Publication;
  /** The first release of the returns, and its table. */
  release: Release;
  laterRelease: Release;
  table: Table;
  alike: NeighbourModel;
  listedAlike: NeighbourModel;
  upkeep: Term;
  planting: Term;
}

export interface Example {
  code: string;
  /** What is wrong, as the end of a sentence. */
  where: string;
  spoil: (draft: Draft) => void;
  /** Where the one finding points. */
  at: string;
}

export function newDraft(): Draft {
  // Through JSON, so that what two definitions share is spoilt in one of them alone.
  const catalogue = JSON.parse(JSON.stringify(exampleCatalogue)) as Catalogue;
  const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The example catalogue has no "${id}".`);
    return found;
  };
  const returns = named(catalogue.publications, 'park-returns');
  const [release, laterRelease] = returns.releases;
  const table = release?.tables[0];
  if (!release || !laterRelease || !table) throw new Error('The example has too few releases.');
  return {
    catalogue,
    parks: named(catalogue.policyAreas, 'parks'),
    share: named(catalogue.metrics, 'parks-share-of-spending'),
    perResident: named(catalogue.metrics, 'parks-spending-per-resident'),
    residents: named(catalogue.contextVariables, 'residents'),
    happiness: named(catalogue.contextVariables, 'happiness'),
    smallSums: named(catalogue.caveats, 'small-sums'),
    everywhere: named(catalogue.caveats, 'parks-differ'),
    returns,
    headcount: named(catalogue.publications, 'headcount'),
    release,
    laterRelease,
    table,
    alike: named(catalogue.neighbourModels, 'alike'),
    listedAlike: named(catalogue.neighbourModels, 'listed-alike'),
    upkeep: named(catalogue.glossary, 'upkeep'),
    planting: named(catalogue.glossary, 'planting'),
  };
}
