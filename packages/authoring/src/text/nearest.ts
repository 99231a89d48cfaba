// What a mistyped name was probably meant to be.
export { nearestTo } from '@oflog/ingest/command-line';
