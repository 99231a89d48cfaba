// The server of node:http with its limits of size and time.
import { createServer, type RequestListener, type Server } from 'node:http';

import { answerConnectionError, refuseConnect } from './connection-errors';
import { largestHeader, times } from './limits';

export function httpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: largestHeader,
      headersTimeout: times.header,
      requestTimeout: times.request,
      keepAliveTimeout: times.keepAlive,
      connectionsCheckingInterval: 5_000,
      // Refused as a problem document instead.
      requireHostHeader: false,
    },
    listener,
  );
  server.setTimeout(times.idle);
  server.on('clientError', answerConnectionError);
  server.on('connect', (_request, socket) => refuseConnect(socket));
  // What asks leave to send a body, or expects anything else, is answered like every other request.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
  return server;
}
