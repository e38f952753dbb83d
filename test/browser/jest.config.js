import { suite } from "../../.tools/jest.mjs";

export default suite("../..", {
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  globalSetup: "<rootDir>/test/browser/setup.ts",
  maxWorkers: 1,
  testTimeout: 120_000,
});
