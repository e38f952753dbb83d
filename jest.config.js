import { suite } from "./.tools/jest.mjs";

export default suite(".", {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/services/", "<rootDir>/test/browser/"],
  testTimeout: 15_000,
});
