/** Sentences by code; gaps stand in braces: "{ref} is on the agenda." */
export type Words = Readonly<Record<string, string>>;

/** Puts values into the gaps. Throws when a gap has no value: a half sentence must not reach anybody. */
export function fill(sentence: string, gaps: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = gaps[name];
    if (value === undefined) throw new Error(`no value for {${name}} in: ${sentence}`);
    return value;
  });
}
