import { fileURLToPath } from "node:url";

// Every suite runs in one zone, so that no date depends on the machine. TEST_TZ runs it all in another.
process.env.TZ = process.env.TEST_TZ ?? "UTC";

/** What all three suites share. `rootDir` is the project's folder, seen from the suite's own config. */
export function suite(rootDir, tests) {
  return {
    rootDir,
    testEnvironment: fileURLToPath(new URL("plain-context.mjs", import.meta.url)),
    extensionsToTreatAsEsm: [".ts"],
    moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
    modulePathIgnorePatterns: ["<rootDir>/dist/"],
    transform: {
      "\\.ts$": [
        "@swc/jest",
        {
          jsc: {
            parser: { syntax: "typescript" },
            target: "es2023",
            transform: { verbatimModuleSyntax: true },
          },
          module: { type: "es6" },
        },
      ],
    },
    ...tests,
  };
}
