// Keeps what is read often and changes with a new dataset only, for a short while.

/** The same function, its answers kept by their one text argument; failures are never kept. */
export function remembered<Answer>(
  read: (key: string) => Promise<Answer>,
  milliseconds: number,
  now: () => number = Date.now,
): (key: string) => Promise<Answer> {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>();
  return (key) => {
    const found = kept.get(key);
    if (found !== undefined && now() < found.until) return found.answer;
    const answer = read(key);
    kept.set(key, { answer, until: now() + milliseconds });
    answer.catch(() => kept.delete(key));
    return answer;
  };
}
