/** "Polish, British Sign Language; Urdu" → each once, as typed, in that order. English goes without saying. */
export function readLanguages(typed: string): string[] {
  const seen = new Map<string, string>();
  for (const part of typed.split(/[,;/\n]+|\band\b/i)) {
    const language = part.replace(/\s+/g, " ").trim();
    const key = language.toLowerCase();
    if (language !== "" && key !== "english" && key !== "en" && !seen.has(key)) seen.set(key, language);
  }
  return [...seen.values()];
}

/** Whether words name one of the languages; each is compared whole, so that "sign" does not find "Signhalese". */
export function speaks(languages: readonly string[], words: string): string | undefined {
  const said = ` ${plain(words)} `;
  return languages.find((language) => said.includes(` ${plain(language)} `));
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
