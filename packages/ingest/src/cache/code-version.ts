// What code is at work, by which results of other code are told from its own.

/** Put in by the build: the hash of all code that reading rests on. */
declare const CODE_VERSION: string;

export const codeVersion = typeof CODE_VERSION === 'undefined' ? 'not built' : CODE_VERSION;
