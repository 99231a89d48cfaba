export { checkCatalogue, type CheckOptions } from './check-catalogue';
export type { KnownAuthority } from './declarations';
export { describeFinding, type CheckedDefinition, type Finding } from './finding';
export { checkShape } from './shape';
