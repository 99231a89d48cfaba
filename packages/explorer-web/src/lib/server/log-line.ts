// A line of the log: JSON with the numbers of levels that pino, and so the API, gives them.

export const levels = {
  fatal: 60,
  error: 50,
  warn: 40,
  info: 30,
  debug: 20,
  trace: 10,
  silent: Number.POSITIVE_INFINITY,
} as const;

export type Level = keyof typeof levels;

export function isLevel(text: string): text is Level {
  return Object.hasOwn(levels, text);
}

/** Ends with a line break; a message of several lines stays one line. */
export function lineOf(level: Level, time: number, fields: Record<string, unknown>): string {
  return `${JSON.stringify({ level: levels[level], time, ...fields })}\n`;
}
