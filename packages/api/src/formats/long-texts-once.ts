// Notes and attributions are long, and the same in many rows: what a format makes of one is kept.

const long = 64;
const mostKept = 1_000;

/** The same function; of a long text that it was asked for before, it remembers the answer. */
export function longTextsOnce(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length < long) return write(text);
    const written = known.get(text) ?? write(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, written);
    return written;
  };
}
