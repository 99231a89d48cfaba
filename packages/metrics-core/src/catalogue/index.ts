// The catalogue of everything declared in this package.
import { version } from '../../package.json';
import { shared } from '../context';
import { policyAreas } from '../policy-areas/index.generated';
import { assembleCatalogue } from './assemble';

export { assembleCatalogue, type SharedDeclarations } from './assemble';
export * from './lookup';

export const catalogue = assembleCatalogue(version, policyAreas, shared);
