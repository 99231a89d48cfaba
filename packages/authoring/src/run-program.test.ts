import { describe, expect, it } from 'vitest';

import { commands } from './commands';
import { runInMemory } from './testing/run-in-memory';

const run = (...args: string[]) => runInMemory(args, commands);

describe('the program', () => {
  it('lists every command with a line about each', async () => {
    const { code, printed } = await run('--help');
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(printed).toMatch(new RegExp(`^  ${name} +${RegExp.escape(summary)}$`, 'm'));
    }
  });

  it.each(commands.map(({ name }) => name))('explains %s', async (name) => {
    const { code, printed } = await run(name, '--help');
    expect(code).toBe(0);
    expect(printed).toContain(`npx pnpm metrics ${name}`);
  });

  it('names the nearest command where there is none of that name', async () => {
    const { code, errors } = await run('chekc');
    expect(code).toBe(2);
    expect(errors).toMatch(/^There is no command "chekc"\. The nearest is "check"\.\n/);
  });

  it('says that a command must be named', async () => {
    const { code, errors } = await run();
    expect(code).toBe(2);
    expect(errors).toMatch(/^Say which command\.\n/);
  });

  it.each(commands.map(({ name }) => name))(
    'refuses an option that %s does not know',
    async (name) => {
      const { code, errors } = await run(name, '--no-such-option');
      expect(code).toBe(2);
      expect(errors).toContain("Unknown option '--no-such-option'");
      expect(errors).toContain(`npx pnpm metrics ${name}`);
    },
  );

  it('takes --help behind -- as a value', async () => {
    const { code } = await run('check', '--', '--help');
    expect(code).toBe(2);
  });
});
