// Versions by meaning: what differs between two catalogues, and the version that it asks for.
export * from './change';
export { definitionsChangelog, firstDefinitions, onceEach } from './changelog';
export * from './diff';
export * from './history';
export * from './outline';
export * from './rules';
