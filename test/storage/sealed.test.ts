import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sealer } from "../../src/storage/sealed.js";

const key = Buffer.alloc(32, 9);

test("what was sealed opens again, any text, and two sealings are never alike", () => {
  const seal = sealer(key);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, row) => {
      const first = seal.seal(text, row);
      expect(seal.open(first, row)).toBe(text);
      expect(seal.seal(text, row)).not.toBe(first);
    }),
  );
});

test("any bit that was changed is noticed", () => {
  const seal = sealer(key);
  const sealed = Buffer.from(seal.seal("the person likes gardening", "cases/1"), "base64");
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      expect(() => seal.open(changed.toString("base64"), "cases/1")).toThrow();
    }),
  );
});

test("a key of another length is refused", () => {
  expect(() => sealer(Buffer.alloc(16))).toThrow("32 bytes");
});

test("a fingerprint is the same for the same words and says nothing without the key", () => {
  const words = "late 40s";
  expect(sealer(key).fingerprint(words)).toBe(sealer(key).fingerprint(words));
  expect(sealer(key).fingerprint(words)).not.toBe(sealer(Buffer.alloc(32, 8)).fingerprint(words));
});
