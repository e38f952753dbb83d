type Attributes = Record<string, string | boolean | undefined>;

/** An element with its attributes and children; a string child becomes text, never markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

let last = 0;

/** An id that no other element of this page has. */
export function freshId(): string {
  last += 1;
  return `card-${last}`;
}

/** Adds ids to a list of them, such as aria-describedby; each stands there once. */
export function addIds(element: Element, name: string, ids: readonly string[]): void {
  const known = (element.getAttribute(name) ?? "").split(" ").filter((id) => id !== "");
  const all = [...new Set([...known, ...ids])];
  if (all.length > 0) element.setAttribute(name, all.join(" "));
}

export function removeId(element: Element, name: string, id: string): void {
  const rest = (element.getAttribute(name) ?? "").split(" ").filter((one) => one !== "" && one !== id);
  if (rest.length > 0) element.setAttribute(name, rest.join(" "));
  else element.removeAttribute(name);
}
