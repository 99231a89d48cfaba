/** The door alone, for measuring what it costs. */
export { answerCache } from './answer-cache';
export { clientsBehind } from './client-address';
export { door } from './door';
export { httpServer } from './http-server';
export { createLog } from './log';
export { createObserver } from './observe';
export { rateLimit } from './rate-limit';
export { readiness } from './readiness';
