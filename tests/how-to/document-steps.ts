// What a how-to document tells its reader to do: commands to run, files to write, lines to change.

export type Step =
  | { readonly kind: 'run'; readonly commands: string; readonly exitCode: number }
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'change'; readonly file: string; readonly changes: readonly LineChange[] };

export interface LineChange {
  /** Lines that stand in the file, in one place alone. */
  readonly before: string;
  readonly after: string;
}

/**
 * The steps of a document, from its fences: `sh` (`sh exits with 1`), `ts <file>` for a whole file and
 * `diff <file>` for lines of one. Other fences are for reading.
 */
export function stepsOf(markdown: string): Step[] {
  return [...markdown.matchAll(/^```(\w+)[ ]?(.*)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, language = '', rest = '', text = '']): Step[] => {
      const file = rest.trim();
      if (language === 'sh') {
        const exitCode = Number(/^exits with (\d)$/.exec(file)?.[1] ?? 0);
        return [{ kind: 'run', commands: text, exitCode }];
      }
      if (file === '') return [];
      if (language === 'diff') return [{ kind: 'change', file, changes: changesOf(text) }];
      return [{ kind: 'write', file, text }];
    },
  );
}

/** The text with each change made. */
export function changed(text: string, changes: readonly LineChange[]): string {
  return changes.reduce((now, { before, after }) => {
    const places = now.split(before).length - 1;
    if (places !== 1) throw new Error(`Found ${places} times, expected once:\n${before}`);
    return now.replace(before, () => after);
  }, text);
}

/** A change ends where a line that stays, or is taken away, follows one that is added. */
function changesOf(diff: string): LineChange[] {
  const changes: { before: string; after: string }[] = [];
  let last = '+';
  for (const line of diff.split('\n').slice(0, -1)) {
    const sign = line.charAt(0);
    if (last === '+' && sign !== '+') changes.push({ before: '', after: '' });
    const change = changes.at(-1);
    if (change === undefined)
      throw new Error(`A diff starts with a line that stands there: ${line}`);
    if (sign !== '+') change.before += `${line.slice(1)}\n`;
    if (sign !== '-') change.after += `${line.slice(1)}\n`;
    last = sign;
  }
  return changes;
}
