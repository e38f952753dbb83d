/** How names are compared: without case and doubled spaces. */
export function plainName(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
