import { suite } from "./.tools/jest.mjs";

export default suite(".", {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/test/services/",
    "<rootDir>/test/browser/",
    // Minutes long: `npm run test:services` has them, on PGlite too where that matters.
    "<rootDir>/test/chaos/",
    "<rootDir>/test/platforms/(teams/|email/|mixed-)month",
  ],
  // Ends what hangs; how fast things are is the matter of the bench. Machines that run tests are busy.
  testTimeout: 120_000,
  // Jest leaves a core free by default; of two, that is half.
  maxWorkers: "100%",
  // What a test file leaves behind in memory goes with its worker.
  workerIdleMemoryLimit: "1GB",
});
