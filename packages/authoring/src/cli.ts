#!/usr/bin/env node
// The program behind `npx pnpm metrics`: the only file that knows of the terminal and the process.
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';

import { commands } from './commands';
import { runProgram } from './run-program';

const interactive = process.stdin.isTTY && process.stdout.isTTY;

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runProgram(process.argv.slice(2), commands, {
  repository: join(import.meta.dirname, '../../..'),
  // pnpm runs scripts in the root folder, and says in INIT_CWD where it was called.
  folder: process.env.INIT_CWD ?? process.cwd(),
  env: process.env,
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
  colour: process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '',
  ...(interactive ? { ask } : {}),
});

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
