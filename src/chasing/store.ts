import { collection } from "../storage/documents.js";
import { chaseTable } from "../storage/schema/chasing.js";
import type { Chase } from "./domain/types.js";

export const chases = collection<Chase>("chases", chaseTable);
