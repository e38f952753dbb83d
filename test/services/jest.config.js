import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "../../.tools/jest.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const OPENS_DATABASE = /from "[./a-z-]*(support\/(world|databases)|\/scene|\/stage)\.js"/;

/** Chromium has a suite of its own; how platforms word and check things is the same on any database. */
const ELSEWHERE = /^(browser|platforms\/[a-z]+\/(?!month|delivery|web-api|socket))/;

/** Every other test that opens a database of its own, by itself or by its scene. */
function testsWithDatabase() {
  return readdirSync(join(root, "test"), { recursive: true })
    .filter((file) => file.endsWith(".test.ts") && !ELSEWHERE.test(file))
    .filter((file) => OPENS_DATABASE.test(readFileSync(join(root, "test", file), "utf8")))
    .map((file) => `<rootDir>/test/${file}`);
}

function project(displayName, tests) {
  return suite(root, {
    displayName,
    globalSetup: "<rootDir>/test/services/setup.ts",
    globalTeardown: "<rootDir>/test/services/teardown.ts",
    ...tests,
  });
}

export default {
  rootDir: root,
  testTimeout: 60_000,
  projects: [
    project("PostgreSQL, queue in Redis", { testMatch: testsWithDatabase() }),
    // What people do is the same wherever the queue is; what the queue does is not.
    project("PostgreSQL, queue in it too", {
      testMatch: ["<rootDir>/test/contracts/*.test.ts", "<rootDir>/test/chaos/*.test.ts"],
      setupFiles: ["<rootDir>/test/services/without-redis.ts"],
    }),
    // Takes minutes, so it is no part of `npm test`.
    project("PGlite in a folder", {
      testMatch: ["<rootDir>/test/chaos/kill.test.ts"],
      setupFiles: ["<rootDir>/test/services/in-a-folder.ts"],
    }),
  ],
};
