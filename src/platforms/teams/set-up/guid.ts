/** An id as Microsoft writes those of apps, tenants and secrets: 8-4-4-4-12 hexadecimal digits. */
export function isGuid(written: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(written);
}
