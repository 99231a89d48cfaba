/** Reads published files by their declared layouts and writes the dataset. */
export { acquireFiles } from './acquire/acquire-files';
export { openRelease } from './extract/open-release';
export { describeFault, FaultList, type Fault, type Place } from './faults/fault';
export { faultCatalogue, type FaultCode } from './faults/fault-catalogue';
export { runIngest, type IngestOptions, type IngestResult } from './run/run-ingest';
export { silently, type Say, type Step } from './run/step';
