/** What a platform says of a person is believed for so long. */
const BELIEVED_MS = 10 * 60_000;
const REMEMBERED = 5000;

/** Answers are kept for a while, failures are not; two who ask at once ask once. */
export function memory<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const known = new Map<string, { at: number; answer: Promise<T> }>();
  return (key, ask) => {
    const before = known.get(key);
    if (before && Date.now() - before.at < BELIEVED_MS) return before.answer;
    const answer = ask();
    known.delete(key);
    known.set(key, { at: Date.now(), answer });
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? "");
    answer.catch(() => known.delete(key));
    return answer;
  };
}
