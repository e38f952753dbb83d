/**
 * Letters that look like Latin ones, as pairs. Chosen by eye from the Unicode charts of Cyrillic, Greek,
 * Armenian, phonetic small capitals and Latin letters without a decomposition.
 */
const pairs =
  "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwӏlғf" +
  "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSҺHԀDԚQԜWӀI" +
  "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" +
  "αaοoνvιiκkρpυuχxςcϲcϳj" +
  "օoսuհhոnցgքpԼLՕOՍUՏS" +
  "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz" +
  "łlŁLøoØOđdĐDðdÐDħhĦHıiɑaɡgƒfǀlŋnŊN" +
  "⓿0";

const single = new Map<string, string>();
const letters = [...pairs];
for (let i = 0; i + 1 < letters.length; i += 2) single.set(letters[i] as string, letters[i + 1] as string);
for (const [from, to] of [
  ["ß", "ss"],
  ["ẞ", "SS"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["þ", "th"],
  ["Þ", "Th"],
] as const) {
  single.set(from, to);
}

/** Blocks of symbols that stand for A to Z or for counting numbers and that NFKC leaves alone. */
const ranges: readonly (readonly [first: number, last: number, start: string])[] = [
  [0x1f150, 0x1f169, "A"],
  [0x1f170, 0x1f189, "A"],
  [0x1f1e6, 0x1f1ff, "A"],
  [0x2776, 0x277e, "1"],
  [0x2780, 0x2788, "1"],
  [0x278a, 0x2792, "1"],
  [0x24f5, 0x24fd, "1"],
];

/** The Latin letter or digit a character looks like, if it looks like one. */
export function latinFor(character: string): string | undefined {
  const found = single.get(character);
  if (found !== undefined) return found;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x24f5) return undefined;
  for (const [first, last, start] of ranges) {
    if (code >= first && code <= last) return String.fromCharCode(start.charCodeAt(0) + code - first);
  }
  return undefined;
}

/** Greek letters that stand beside Latin ones in clinical text: TNFα, βhCG, γGT, μg. */
const clinicalGreek = /[αβγδεκλμπσωΔΩ]/u;

/** True for a word that mixes Latin letters with Greek or Cyrillic ones made to look like them. */
export function isMixedAlphabet(word: string): boolean {
  if (!/[A-Za-z]/.test(word)) return false;
  const others = [...word].filter((letter) => letter > "\u024f");
  return others.length > 0 && others.every((letter) => single.has(letter) && !clinicalGreek.test(letter));
}
