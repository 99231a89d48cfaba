// How a run tells how far it is: each step has a title and says details while it works.
import { Listr } from 'listr2';

/** Does a piece of work under a title and gives its result. */
export type Step = <T>(title: string, work: (say: Say) => Promise<T>) => Promise<T>;

/** A detail that is `passing` tells how far things are: it is for a terminal, where the next one replaces it. */
export type Say = (detail: string, kind?: 'passing') => void;

/** No words at all: for tests and other programs. */
export const silently: Step = (_title, work) => work(() => undefined);

/** One line for each step and each detail that stays: for logs. */
export function inPlainLines(write: (line: string) => void): Step {
  return async (title, work) => {
    write(title);
    return work((detail, kind) => {
      if (kind !== 'passing') write(`  ${detail}`);
    });
  };
}

/** A list that moves: for a terminal. */
export const onTerminal: Step = async (title, work) => {
  const done: { with?: { result: Awaited<ReturnType<typeof work>> } } = {};
  const list = new Listr<object, 'default', 'silent'>(
    {
      title,
      task: async (_, task) => {
        done.with = { result: await work((detail) => (task.output = detail)) };
      },
    },
    { rendererOptions: { showErrorMessage: false } },
  );
  await list.run();
  if (done.with === undefined) throw new Error(`The step "${title}" ended without a result.`);
  return done.with.result;
};
