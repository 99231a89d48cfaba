#!/usr/bin/env node
// The program behind `npx pnpm ingest`: the only file that knows the declared catalogue.
import { join } from 'node:path';
import process from 'node:process';

import { catalogue } from '@oflog/metrics-core';

import { codeVersion } from './cache/code-version';
import { rememberIn } from './cache/remember';
import { runIngestProgram } from './commands';
import { inPlainLines, onTerminal } from './run/step';

const reportFolder = '.ingest';
const print = (line: string) => void process.stdout.write(`${line}\n`);

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runIngestProgram(process.argv.slice(2), {
  catalogue,
  env: process.env,
  reportFolder,
  remember: await rememberIn(join(reportFolder, 'cache'), codeVersion),
  step: process.stdout.isTTY ? onTerminal : inPlainLines(print),
  print,
  printError: (line) => void process.stderr.write(`${line}\n`),
});
