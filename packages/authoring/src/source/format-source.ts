// The text of a declaration as the repository formats it.
import { format, resolveConfig } from 'prettier';

/** `file` is where it will stand, whose settings apply. */
export async function formatSource(text: string, file: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
}
