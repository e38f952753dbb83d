import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/**
 * Seals case text for rest: AES-256-GCM, a fresh 96-bit nonce each time, the row's own identity as
 * associated data so that a sealed text cannot be moved to another row.
 */
export type Sealer = {
  /** base64 of version byte, nonce, tag, ciphertext. */
  seal(plain: string, identity: string): string;
  /** Throws when the key is another one, or the text was changed or moved. */
  open(sealed: string, identity: string): string;
  /** A short keyed fingerprint; says "the same text as before" without keeping the text. */
  fingerprint(text: string): string;
};

const VERSION = 1;

/** `key`: 32 bytes. */
export function sealer(key: Buffer): Sealer {
  if (key.length !== 32) throw new Error("the sealing key must be 32 bytes long");
  const cipherKey = Buffer.from(hkdfSync("sha256", key, "", "roundtable case text", 32));
  const printKey = Buffer.from(hkdfSync("sha256", key, "", "roundtable fingerprint", 32));
  return {
    seal(plain, identity) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", cipherKey, nonce).setAAD(Buffer.from(identity));
      const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]).toString("base64");
    },
    open(sealed, identity) {
      const bytes = Buffer.from(sealed, "base64");
      if (bytes[0] !== VERSION) throw new Error("sealed text of an unknown version");
      const decipher = createDecipheriv("aes-256-gcm", cipherKey, bytes.subarray(1, 13))
        .setAAD(Buffer.from(identity))
        .setAuthTag(bytes.subarray(13, 29));
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString("utf8");
    },
    fingerprint(text) {
      return createHmac("sha256", printKey).update(text).digest("base64url").slice(0, 16);
    },
  };
}
