import pino, { type Logger } from "pino";

/**
 * The log: one JSON object a line on stderr (stdout belongs to commands). It carries references, ids and codes;
 * never words about a person, names or addresses. Objects that could hold such words are taken out by name.
 */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: ["text", "values", "card", "*.text", "*.values", "*.card", "err.message", "err.stack"],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
