/** "www.reedwater.example/help" → "https://www.reedwater.example/help"; undefined when it is no address of the web. */
export function readWebAddress(typed: string): string | undefined {
  const bare = typed.trim();
  if (bare === "" || /\s/.test(bare) || bare.length > 500) return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, username, href } = new URL(whole);
  if (username !== "" || !hostname.includes(".")) return undefined;
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
