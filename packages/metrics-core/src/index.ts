export * from './catalogue';
export * from './comparison';
export * from './decimal/decimal';
export * from './format';
export * from './formula';
export * from './model';
export * from './caveats';
export * from './responsibility';
