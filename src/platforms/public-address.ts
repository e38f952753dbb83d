import { ok, type Result, refuse } from "../kernel/result.js";

/** Why an address is none that a chat platform could send to. */
export type AddressRefusal =
  | "not-an-address"
  | "address-on-this-machine"
  | "address-not-https"
  | "address-with-more";

/** The public address as Slack and Teams need it: https, not of this machine, without a slash at its end. */
export function publicAddress(written: string): Result<string, { code: AddressRefusal }> {
  if (!URL.canParse(written.trim())) return refuse({ code: "not-an-address" });
  const url = new URL(written.trim());
  if (!/^https?:$/.test(url.protocol)) return refuse({ code: "not-an-address" });
  if (/^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(url.hostname))
    return refuse({ code: "address-on-this-machine" });
  if (url.protocol !== "https:") return refuse({ code: "address-not-https" });
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "")
    return refuse({ code: "address-with-more" });
  return ok(`${url.origin}${url.pathname}`.replace(/\/+$/, ""));
}

/** Where secrets and tokens may be sent: encrypted, or on this machine. */
export function isSafeForSecrets(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === "https:" || (protocol === "http:" && /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname))
  );
}
