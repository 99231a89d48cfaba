export { checkCatalogue } from './check-catalogue';
export { describeFinding, type CheckedDefinition, type Finding } from './finding';
export { checkShape } from './shape';
