import { suite } from "../../.tools/jest.mjs";

export default suite("../..", {
  testMatch: ["<rootDir>/test/services/**/*.test.ts"],
  globalSetup: "<rootDir>/test/services/setup.ts",
  globalTeardown: "<rootDir>/test/services/teardown.ts",
  testTimeout: 60_000,
});
