/** Text that a database keeps: without zero characters and halves of characters, which files may hold. */
export function sound(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Cs}/gu, "");
}
