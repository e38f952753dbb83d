/** Why a line given to `roundtable check-text --jsonl` could not be checked. */
export type LineRefusal = "not-json" | "not-an-object" | "no-id" | "no-text" | "known-not-words";

export const lineRefusals: Readonly<Record<LineRefusal, string>> = {
  "not-json":
    'This line is not JSON. It was not checked. Send one object a line, such as {"id":1,"text":"…"}.',
  "not-an-object": "This line is not an object with an id and a text. It was not checked.",
  "no-id": "This line has no id. It was not checked. Give it an id of text or a number.",
  "no-text": 'This line has no text. It was not checked. Put the words to check under "text".',
  "known-not-words":
    'Under "known", use name, nickname, birthDate and postcode, each as text. This line was not checked.',
};
