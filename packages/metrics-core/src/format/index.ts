/** Text of values for readers: on a screen, spoken, and in files. */
export * from './file';
export * from './round';
export * from './screen';
export * from './speech';
export * from './states';
export * from './vocabulary';
