/** Comparison of one authority with a group. */
export * from './group';
export * from './histogram';
export * from './statistics';
