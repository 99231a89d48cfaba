// Small pieces of Markdown.

/** Text as it is: nothing in it is taken for markup. */
export function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, '\\$&').replaceAll('\n', ' ');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A link whose words are plain text. */
export function link(words: string, target: string): string {
  return `[${plain(words)}](${target})`;
}

export function heading(level: number, words: string): string {
  return `${'#'.repeat(level)} ${plain(words)}`;
}

/** Cells are Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Items are Markdown. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Blocks with an empty line between them, those that are empty left out. */
export function blocks(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A heading with what stands under it; nothing where there is nothing to put there. */
export function section(level: number, words: string, ...parts: (string | undefined)[]): string {
  const body = blocks(...parts);
  return body === '' ? '' : blocks(heading(level, words), body);
}

/** A whole file: says first that nobody should edit it, and ends with one line break. */
export function document(command: string, ...parts: (string | undefined)[]): string {
  return `${blocks(`<!-- Written by "${command}". Do not edit. -->`, ...parts)}\n`;
}

/** `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}
