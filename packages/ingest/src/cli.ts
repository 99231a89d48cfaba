#!/usr/bin/env node
// The program behind `npx pnpm ingest`: the only file that knows the declared catalogue.
import process from 'node:process';

import { catalogue } from '@oflog/metrics-core';

import { runIngestProgram } from './commands';
import { inPlainLines, onTerminal } from './run/step';

const print = (line: string) => void process.stdout.write(`${line}\n`);

process.exitCode = await runIngestProgram(process.argv.slice(2), {
  catalogue,
  env: process.env,
  reportFolder: '.ingest',
  step: process.stdout.isTTY ? onTerminal : inPlainLines(print),
  print,
  printError: (line) => void process.stderr.write(`${line}\n`),
});
