/// <reference path="./saxen.d.ts" />
import { Parser } from "saxen";

/**
 * Walks through XML: every element as it opens with its attributes, text with the element it stands in, every element
 * as it closes. Names are without their prefixes. Entities of a document's own are not resolved. Throws on broken XML.
 */
export function readXml(
  xml: string,
  onOpen: (name: string, attributes: Record<string, string>) => void,
  onText: (text: string, within: string) => void = () => undefined,
  onClose: (name: string) => void = () => undefined,
): void {
  if (xml === "") return;
  const open: string[] = [];
  const parser = new Parser();
  parser.on("openTag", (element, attributes, decode) => {
    const name = local(element);
    open.push(name);
    const read: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes())) read[key] = decode(String(value));
    onOpen(name, read);
  });
  parser.on("text", (text, decode) => onText(decode(text), open.at(-1) ?? ""));
  parser.on("cdata", (text) => onText(text, open.at(-1) ?? ""));
  parser.on("closeTag", (element) => {
    open.pop();
    onClose(local(element));
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.parse(xml);
}

function local(element: string): string {
  return element.slice(element.indexOf(":") + 1);
}
