import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";

/** What Microsoft's own sign-in does for the Bot Framework: signs tokens, and tells by which key. */
export type Signer = {
  kid: string;
  jwks: object;
  sign(claims: object, how?: { key?: KeyObject; alg?: string; kid?: string }): string;
};

export function signer(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const kid = "fake-key-1";
  const jwk = publicKey.export({ format: "jwk" });
  return {
    kid,
    jwks: { keys: [{ kty: "RSA", use: "sig", kid, n: jwk.n, e: jwk.e, endorsements: ["msteams"] }] },
    sign(claims, how = {}) {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const signed = `${part({ alg: how.alg ?? "RS256", typ: "JWT", kid: how.kid ?? kid })}.${part(claims)}`;
      if (how.alg === "none") return `${signed}.`;
      const signature = createSign("RSA-SHA256")
        .update(signed)
        .sign(how.key ?? privateKey);
      return `${signed}.${signature.toString("base64url")}`;
    },
  };
}
