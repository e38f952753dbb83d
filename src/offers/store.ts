import { collection } from "../storage/documents.js";
import { gapTable, offerTable } from "../storage/schema/offers.js";
import type { Gap, Offer } from "./domain/types.js";

export const offers = collection<Offer>("offers", offerTable);
export const gaps = collection<Gap>("gaps", gapTable);
