import { BlockList, isIP } from "node:net";

/** Addresses that are no place of the internet: private, loopback, link-local and what else RFC 6890 keeps back. */
const OURS = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  OURS.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  OURS.addSubnet(network, bits, "ipv6");

/** `address`: an IP address, brackets and zone allowed. An IPv4 address within IPv6 counts as what it is. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const version = isIP(bare);
  if (version === 0) throw new Error(`not an IP address: ${bare}`);
  return OURS.check(bare, version === 4 ? "ipv4" : "ipv6");
}
