/** One @, something on each side of it, a dot in the domain; none of the marks that part addresses in lists. */
const ADDRESS = /^[^\s@,;:<>()"'[\]\\]+@[^\s@,;:<>()"'[\]\\]+\.[^\s@,;:<>()"'[\]\\.]{2,}$/;

/** The address in " <Jo.Marlow@Reedwater.example> " or "mailto:…", in lower case; undefined when it is none. */
export function readEmail(typed: string): string | undefined {
  const bare = typed
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .replace(/^mailto:/i, "")
    .toLowerCase();
  return ADDRESS.test(bare) && bare.length <= 254 ? bare : undefined;
}
