/** Text of values for readers. */
export * from './round';
export * from './value';
