import { bulletsTexts } from "./bullets.js";
import { capitalsTexts } from "./capitals.js";
import { chatTexts } from "./chat.js";
import { dictatedTexts } from "./dictated.js";
import { lettersTexts } from "./letters.js";
import { minutesTexts } from "./minutes.js";
import { notesHealthTexts } from "./notes-health.js";
import { notesHomeTexts } from "./notes-home.js";
import { notesLifeTexts } from "./notes-life.js";
import { notesWideTexts } from "./notes-wide.js";
import { offersTexts } from "./offers.js";

interface CleanText {
  readonly id: string;
  readonly register: string;
  readonly text: string;
}

const listed = (topic: string, register: string, texts: readonly string[]): readonly CleanText[] =>
  texts.map((text, at) => ({ id: `${topic}-${String(at + 1).padStart(2, "0")}`, register, text }));

/** Texts that name nobody and nowhere: on these, a guard against identifiers has nothing to say. */
export const cleanTexts: readonly CleanText[] = [
  ...listed("letters", "letter", lettersTexts),
  ...listed("notes-health", "notes", notesHealthTexts),
  ...listed("notes-home", "notes", notesHomeTexts),
  ...listed("notes-life", "notes", notesLifeTexts),
  ...listed("notes-wide", "notes", notesWideTexts),
  ...listed("bullets", "bullets", bulletsTexts),
  ...listed("chat", "chat", chatTexts),
  ...listed("dictated", "dictated", dictatedTexts),
  ...listed("capitals", "capitals", capitalsTexts),
  ...listed("offers", "offer", offersTexts),
  ...listed("minutes", "minutes", minutesTexts),
];
