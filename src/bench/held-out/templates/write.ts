import type { Register, Template } from "../types.js";

/** Numbers the texts of one register: letter-1, letter-2. */
export function templates(register: Register, texts: string[]): Template[] {
  return texts.map((text, at) => ({ id: `${register}-${at + 1}`, register, text }));
}
