export * from './arithmetic';
export * from './evaluate';
export * from './input-columns';
export * from './inputs-in-words';
export * from './words';
