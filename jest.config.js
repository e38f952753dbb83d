import { suite } from "./.tools/jest.mjs";

export default suite(".", {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/services/", "<rootDir>/test/browser/"],
  testTimeout: 15_000,
  // Jest leaves a core free by default; of two, that is half.
  maxWorkers: "100%",
});
