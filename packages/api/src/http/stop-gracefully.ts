// Closing: no new connections, those that wait are closed, answers under way may end within a limit.
import type { FastifyInstance } from 'fastify';

import type { Readiness } from './readiness';

/** With the announcement before it, less than the ten seconds that commonly pass before a process is killed. */
const mostForRunningAnswers = 6_000;

export function stopGracefully(app: FastifyInstance, readiness: Readiness): void {
  app.addHook('preClose', async () => {
    await readiness.announceStop();
    const late = setTimeout(() => app.server.closeAllConnections(), mostForRunningAnswers);
    app.server.once('close', () => clearTimeout(late));
  });
}
