// The catalogue of everything declared in this package.
import { version } from '../../package.json';
import { shared } from '../context';
import { policyAreas } from '../policy-areas/index.generated';
import { assembleCatalogue } from './assemble';

export { assembleCatalogue, type SharedDeclarations } from './assemble';
export * from './lookup';

/**
 * Every definition: policy areas, metrics, context variables, caveats, publications with every release,
 * neighbour models, the glossary and the register. The same as `catalogue.json`.
 */
export const catalogue = assembleCatalogue(version, policyAreas, shared);
