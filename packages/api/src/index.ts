/** The HTTP interface. */
export { buildServer, type ServerOptions } from './build-server';
