// Keeps what is read often and changes with a new dataset only, for a short while.

interface Terms {
  /** A name of the dataset in use: with another one all is forgotten. */
  epoch?: () => string | null;
  now?: () => number;
}

/** The same function, its answers kept by their one text argument; failures are never kept. */
export function remembered<Answer>(
  read: (key: string) => Promise<Answer>,
  milliseconds: number,
  { epoch = () => null, now = Date.now }: Terms = {},
): (key: string) => Promise<Answer> {
  let kept = new Map<string, { answer: Promise<Answer>; until: number }>();
  let keptOf = epoch();
  return (key) => {
    if (keptOf !== epoch()) {
      keptOf = epoch();
      kept = new Map();
    }
    const found = kept.get(key);
    if (found !== undefined && now() < found.until) return found.answer;
    const answer = read(key);
    const place = kept;
    place.set(key, { answer, until: now() + milliseconds });
    answer.catch(() => place.delete(key));
    return answer;
  };
}
