/**
 * What Slack refuses in messages and views, written from its reference and not from our renderer
 * (docs.slack.dev/reference/block-kit, /reference/views, /reference/methods/chat.postMessage). Each finding is a line.
 */
type Json = Record<string, unknown>;

const BLOCKS: Record<"message" | "modal" | "home", readonly string[]> = {
  message: ["header", "section", "context", "divider", "actions", "rich_text"],
  modal: ["header", "section", "context", "divider", "actions", "rich_text", "input"],
  home: ["header", "section", "context", "divider", "actions", "rich_text", "input"],
};

export function complaintsAbout(where: "message" | "modal" | "home", payload: Json): string[] {
  const found: string[] = [];
  const say = (path: string, what: string) => found.push(`${path}: ${what}`);
  const text = (path: string, value: unknown, most: number) => {
    if (typeof value !== "string" || value.length === 0) say(path, "empty");
    else if (value.length > most) say(path, `${value.length} of ${most}`);
  };
  const plain = (path: string, value: unknown, most: number) => {
    const object = (value ?? {}) as Json;
    if (object.type !== "plain_text") say(path, "not plain_text");
    text(`${path}.text`, object.text, most);
  };
  const list = (path: string, value: unknown, most: number): Json[] => {
    if (!Array.isArray(value) || value.length === 0) {
      say(path, "empty");
      return [];
    }
    if (value.length > most) say(path, `${value.length} of ${most}`);
    return value as Json[];
  };
  const unique = (path: string, ids: unknown[]) => {
    const given = ids.filter((id) => id !== undefined);
    if (new Set(given).size !== given.length) say(path, "not unique");
  };

  const blocks = list("blocks", payload.blocks, where === "message" ? 50 : 100);
  if (where === "message") {
    text("text", payload.text, 40_000);
    // Undocumented: Slack has been seen to refuse messages whose blocks are longer in all.
    if (JSON.stringify(blocks).length > 13_200) say("blocks", "msg_blocks_too_long");
  }
  if (where === "modal") {
    plain("title", payload.title, 24);
    if (payload.submit !== undefined) plain("submit", payload.submit, 24);
    if (payload.close !== undefined) plain("close", payload.close, 24);
    if (typeof payload.private_metadata === "string" && payload.private_metadata.length > 3000)
      say("private_metadata", "over 3000");
    if (typeof payload.callback_id === "string") text("callback_id", payload.callback_id, 255);
    const inputs = blocks.some((block) => block.type === "input");
    if (inputs && payload.submit === undefined) say("submit", "missing beside inputs");
  }
  if (JSON.stringify(payload).length > 250_000) say("view", "over 250 KB");
  unique(
    "block_id",
    blocks.map((block) => block.block_id),
  );
  unique(
    "action_id",
    blocks.flatMap((block) =>
      block.type === "actions" ? (block.elements as Json[]).map((one) => one.action_id) : [],
    ),
  );
  for (const [index, block] of blocks.entries()) ofBlock(`blocks[${index}]`, block);
  return found;

  function ofBlock(path: string, block: Json): void {
    if (!BLOCKS[where].includes(String(block.type))) say(path, `no ${block.type} in a ${where}`);
    if (block.block_id !== undefined) text(`${path}.block_id`, block.block_id, 255);
    switch (block.type) {
      case "header":
        plain(path, block.text, 150);
        return;
      case "context":
        for (const one of list(path, block.elements, 10)) plain(path, one, 2000);
        return;
      case "actions":
        for (const [at, one] of list(path, block.elements, 25).entries()) ofButton(`${path}[${at}]`, one);
        return;
      case "rich_text":
        for (const [at, one] of list(path, block.elements, 500).entries()) ofRich(`${path}[${at}]`, one);
        return;
      case "input":
        plain(`${path}.label`, block.label, 2000);
        if (block.hint !== undefined) plain(`${path}.hint`, block.hint, 2000);
        ofInput(`${path}.element`, (block.element ?? {}) as Json);
    }
  }

  function ofRich(path: string, element: Json): void {
    const inner = list(path, element.elements, 500);
    if (element.type === "rich_text_list") {
      for (const [at, one] of inner.entries()) ofRich(`${path}[${at}]`, one);
    } else if (element.type === "rich_text_section") {
      for (const one of inner) {
        if (one.type !== "text") say(path, `a ${one.type} that could mention somebody`);
        text(path, one.text, 3000);
      }
    } else say(path, `no ${element.type}`);
  }

  function ofButton(path: string, button: Json): void {
    if (button.type !== "button") say(path, `no ${button.type}`);
    plain(path, button.text, 75);
    text(`${path}.action_id`, button.action_id, 255);
    if (button.value !== undefined) text(`${path}.value`, button.value, 2000);
    if (button.url !== undefined) text(`${path}.url`, button.url, 3000);
    if (button.style !== undefined && button.style !== "primary" && button.style !== "danger")
      say(path, "style");
    const confirm = button.confirm as Json | undefined;
    if (!confirm) return;
    plain(`${path}.confirm`, confirm.title, 100);
    plain(`${path}.confirm`, confirm.text, 300);
    plain(`${path}.confirm`, confirm.confirm, 30);
    plain(`${path}.confirm`, confirm.deny, 30);
  }

  function ofInput(path: string, input: Json): void {
    text(`${path}.action_id`, input.action_id, 255);
    const most: Record<string, number> = {
      radio_buttons: 10,
      checkboxes: 10,
      static_select: 100,
      multi_static_select: 100,
    };
    switch (input.type) {
      case "plain_text_input":
        if (input.initial_value !== undefined) text(`${path}.initial_value`, input.initial_value, 3000);
        if (Number(input.max_length ?? 1) > 3000) say(`${path}.max_length`, "over 3000");
        return;
      case "radio_buttons":
      case "checkboxes":
      case "static_select":
      case "multi_static_select": {
        const options = list(`${path}.options`, input.options, most[input.type] ?? 0);
        for (const option of options) {
          plain(`${path}.options`, option.text, 75);
          text(`${path}.options.value`, option.value, 150);
          if (option.description !== undefined) plain(`${path}.options.description`, option.description, 75);
        }
        unique(
          `${path}.options`,
          options.map((option) => option.value),
        );
        const initial = [input.initial_option, ...((input.initial_options as unknown[]) ?? [])].filter(
          Boolean,
        );
        for (const one of initial)
          if (!options.some((option) => JSON.stringify(option) === JSON.stringify(one)))
            say(`${path}.initial`, "is none of the options");
        return;
      }
      case "datepicker":
        if (input.initial_date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(input.initial_date)))
          say(path, "date");
        return;
      case "timepicker":
        if (input.initial_time !== undefined && !/^\d\d:\d\d$/.test(String(input.initial_time)))
          say(path, "time");
        return;
      case "number_input":
        if (typeof input.is_decimal_allowed !== "boolean") say(path, "is_decimal_allowed");
        return;
      default:
        say(path, `no ${input.type}`);
    }
  }
}
