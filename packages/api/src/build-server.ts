// The HTTP server with its snapshot, ready to listen or to be asked by tests.
import type { SnapshotPlace } from '@oflog/store';
import type { FastifyInstance } from 'fastify';

import { createApp } from './app';
import { followSnapshot } from './current-snapshot';
import { answerCache } from './http/answer-cache';
import { clientsBehind } from './http/client-address';
import { door } from './http/door';
import { httpServer } from './http/http-server';
import { createLog } from './http/log';
import { createObserver } from './http/observe';
import { probeRoutes } from './http/probe-routes';
import { rateLimit } from './http/rate-limit';
import { readiness as createReadiness } from './http/readiness';
import { announceRetired } from './http/retired-measures';
import { noteRoutes } from './http/routes-of-responses';
import { shareAnswers } from './http/share-answers';
import { stopGracefully } from './http/stop-gracefully';
import { postcodeService } from './postcodes/postcode-service';
import { leaseSnapshots } from './snapshot-of-request';

/** Where its snapshots are, as `buildSnapshot` of the store makes them, and how it behaves. */
export interface ServerOptions extends SnapshotPlace {
  /** Level of the log on standard output; left out: no log. */
  logLevel?: string;
  /** How often to look whether there is a new snapshot. */
  lookEveryMilliseconds?: number;
  /** Proxies whose word on the client's address is believed. */
  trustedProxies?: readonly string[];
  /** Address of the postcode service; left out: postcodes are not looked up. */
  postcodesUrl?: string | null;
  /** Requests a minute from one address; left out or null: as many as it likes. */
  rateLimit?: number | null;
}

/** Opens the snapshot and builds the server. Rejects where there is no snapshot. */
export async function buildServer({
  snapshotDir,
  databaseUrl,
  logLevel = 'silent',
  lookEveryMilliseconds,
  trustedProxies = [],
  postcodesUrl = null,
  rateLimit: perMinute = null,
}: ServerOptions): Promise<FastifyInstance> {
  const log = createLog(logLevel);
  const answers = answerCache();
  const observer = createObserver(answers, log);
  const readiness = createReadiness();
  const atTheDoor = door({
    answers,
    observer,
    readiness,
    clientOf: clientsBehind(trustedProxies),
    limit: perMinute === null ? null : rateLimit(perMinute),
  });
  const app = await createApp({
    loggerInstance: log.logger,
    serverFactory: (routes) => httpServer(atTheDoor(routes)),
    lookUpPostcode: postcodesUrl === null ? null : postcodeService(postcodesUrl),
  });
  const current = await followSnapshot(
    { snapshotDir, databaseUrl },
    {
      opened: (snapshot) => answers.renew(snapshot),
      replaced: (name) => log.logger.info({ name }, 'now answering from a new snapshot'),
      failed: (error) => log.logger.error(error, 'the new snapshot cannot be read'),
    },
    lookEveryMilliseconds,
  );
  app.decorate('downloadsDir', snapshotDir);
  leaseSnapshots(app, current);
  noteRoutes(app);
  announceRetired(app);
  shareAnswers(app, answers);
  probeRoutes(app, readiness, observer);
  stopGracefully(app, readiness);
  return app;
}
