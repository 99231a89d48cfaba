export * from './evaluate';
export * from './input-columns';
export * from './words';
