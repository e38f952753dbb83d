// node .tools/tally.mjs RESULT.json: "passed failed" of one jest run, from its own result file.
// A suite that could not even load, a skipped test and a run without tests each count as a failure.
import { readFileSync } from "node:fs";

try {
  const result = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const left = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + left;
  const empty = result.numPassedTests + failed === 0 ? 1 : 0;
  process.stdout.write(`${result.numPassedTests} ${failed + empty}\n`);
} catch {
  process.stdout.write("0 1\n");
}
