/**
 * What the platforms accept. Lengths are UTF-16 units as sent, escaping included.
 * Sources: Slack Block Kit reference; Microsoft Teams card and bot message pages (checked November 2026).
 */
export const SLACK = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** Slack cuts the top-level text of a message silently beyond this. */
  messageText: 40_000,
  /**
   * Slack refuses a message whose blocks are longer in all (`msg_blocks_too_long`). Undocumented; makers report
   * refusals from about 13,200 characters of JSON (bolt-js issues 2509 and 2867), so we count the blocks' JSON.
   */
  messageBlocksJson: 13_000,
  sectionText: 3_000,
  richTextRun: 3_000,
  /** Ours, Slack names none: a list that long pages instead. */
  richTextElements: 200,
  contextText: 2_000,
  contextElements: 10,
  header: 150,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  id: 255,
  optionText: 75,
  optionValue: 75,
  menuOptions: 100,
  listedOptions: 10,
  placeholder: 150,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputText: 3_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3_000,
} as const;

export const ADAPTIVE = {
  /** Teams refuses about 100 KB a message, the activity around the card included. Bytes of UTF-8 JSON. */
  cardBytes: 80_000,
  /** The `adaptivecards` package shows five in a row and hides the rest; Teams shows six. */
  actionsInRow: 5,
} as const;

/** A card that a platform would cut or refuse. Always a bug of the card that owns the content: it must page or shorten. */
export class CardLimitError extends Error {
  override readonly name = "CardLimitError";
  /** Where in the payload, e.g. `blocks[3].elements[0].text`. */
  readonly path: string;
  /** Which limit, by its name in the tables above, or a rule in words. */
  readonly rule: string;
  readonly limit: number;
  readonly actual: number;

  constructor(path: string, rule: string, limit: number, actual: number) {
    super(`${path}: ${rule} allows ${limit}, found ${actual}`);
    this.path = path;
    this.rule = rule;
    this.limit = limit;
    this.actual = actual;
  }
}

/** Throws CardLimitError when `actual` is over `limit`. */
export function within(path: string, rule: string, limit: number, actual: number): void {
  if (actual > limit) throw new CardLimitError(path, rule, limit, actual);
}
