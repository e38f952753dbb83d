import { environment, readConfig } from "./app/config.js";
import { openLog } from "./app/log.js";
import { runServer } from "./app/run-server.js";

const read = readConfig(environment());
process.exitCode = await runServer(read, openLog(read.ok ? read.config.logLevel : "info"), process);
