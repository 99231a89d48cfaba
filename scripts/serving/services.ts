// Runs several servers as one: ready when all answer, stopped together, ended when one of them dies.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

export interface Service {
  /** As a reader would call it, at the start of a sentence: "The API". */
  name: string;
  /** The built server, a JavaScript file. */
  script: string;
  env: NodeJS.ProcessEnv;
  /** An address that answers 200 once the server is up. */
  answersAt: string;
}

export interface Limits {
  /** How long a server may take until it answers. */
  startMilliseconds: number;
  /** How long a server may take to stop before it is ended by force. */
  stopMilliseconds: number;
}

interface Running extends Service {
  process: ChildProcess;
  /** The last lines it printed, for the error if it dies. */
  said: string[];
  /** Resolves, with how it ended, when the process is gone. */
  ended: Promise<string>;
}

const linesKept = 40;
const standardLimits: Limits = { startMilliseconds: 60_000, stopMilliseconds: 10_000 };

/**
 * Starts the services, calls `ready` once when all answer, and resolves when `stop` was given and
 * all have stopped. Rejects, with the others stopped, when one ends by itself or never answers.
 */
export async function runServices(
  services: Service[],
  stop: AbortSignal,
  ready: () => void,
  limits: Limits = standardLimits,
): Promise<void> {
  const running = services.map(start);
  const over = new AbortController();
  const stopOrOver = AbortSignal.any([stop, over.signal]);
  const end = () => running.forEach((service) => void terminate(service, limits));
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();

  const allEnded = Promise.all(running.map((service) => untilEnded(service, stop)));
  const allAnswer = Promise.all(
    running.map((service) => untilAnswers(service, stopOrOver, limits)),
  ).then(() => {
    if (stopOrOver.aborted) return;
    running.forEach(letHear);
    ready();
  });

  try {
    await Promise.race([allEnded, allAnswer.then(() => allEnded)]);
  } finally {
    over.abort();
    end();
    await Promise.all(running.map((service) => service.ended));
  }
}

function start(service: Service): Running {
  const child = spawn(process.execPath, [service.script], {
    env: service.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (said.length > linesKept) said.shift();
    });
  }
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  child.once('error', (error) => resolve(`could not be started (${error.message})`));
  child.once('close', (code, signal) =>
    resolve(
      signal === null ? `ended with exit code ${code ?? 'unknown'}` : `was ended by ${signal}`,
    ),
  );
  return { ...service, process: child, said, ended };
}

/** What a server that is up says, its log of warnings and errors, goes where ours does. */
function letHear({ process: { stdout, stderr } }: Running): void {
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  }
}

async function untilEnded(service: Running, stop: AbortSignal): Promise<void> {
  const how = await service.ended;
  // Ctrl-C reaches the whole group of processes: a server may be gone before we hear of it.
  if (!stop.aborted) await delay(250);
  if (!stop.aborted) throw new Error(`${service.name} ${how} by itself.${lastWords(service)}`);
}

async function untilAnswers(service: Running, stop: AbortSignal, limits: Limits): Promise<void> {
  const patience = AbortSignal.timeout(limits.startMilliseconds);
  while (!stop.aborted) {
    if (await answers(service.answersAt, AbortSignal.any([stop, patience]))) return;
    if (patience.aborted) {
      throw new Error(
        `${service.name} did not answer at ${service.answersAt} within ${limits.startMilliseconds / 1000} seconds.${lastWords(service)}`,
      );
    }
    await delay(100);
  }
}

async function answers(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(address, { signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function terminate(service: Running, limits: Limits): Promise<void> {
  if (service.process.exitCode !== null || service.process.signalCode !== null) return;
  service.process.kill('SIGTERM');
  const late = new AbortController();
  const force = delay(limits.stopMilliseconds, undefined, { signal: late.signal }).then(
    () => service.process.kill('SIGKILL'),
    () => undefined,
  );
  await service.ended;
  late.abort();
  await force;
}

function lastWords({ said }: Running): string {
  if (said.length === 0) return ' It said nothing.';
  return ` The last it said:\n${said.map((line) => `  ${line}`).join('\n')}`;
}
