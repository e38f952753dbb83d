/** Our own pages open under whatever address this page was reached by; every other address stays as it is. */
export function ownAddress(url: string): string {
  const path = /^https?:\/\/[^/]+(\/p\/[\w-]+)$/.exec(url)?.[1];
  return path ?? url;
}
