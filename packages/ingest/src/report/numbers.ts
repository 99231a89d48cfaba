// Numbers as reports write them.

/** `1 file`, `2,000 files`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
