import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Browser, chromium, type Page } from "playwright-core";

/** The page's own globals, for what runs in it. */
declare const document: {
  createElement(name: "canvas"): {
    width: number;
    height: number;
    getContext(kind: "2d"): {
      drawImage(image: unknown, x: number, y: number): void;
      getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
    };
  };
};
declare const Image: new () => { src: string; width: number; height: number; decode(): Promise<void> };

const FOLDER = join(import.meta.dirname, "../../manifests/teams");
/** `PICTURES=write npm run test:browser -- teams-icons` draws the icons anew from their SVGs. */
const WRITES = process.env.PICTURES === "write";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] });
  page = await browser.newPage({ viewport: { width: 192, height: 192 } });
});
afterAll(async () => browser?.close());

async function draw(name: string): Promise<Buffer> {
  const svg = readFileSync(join(FOLDER, `${name}.svg`), "utf8");
  await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${svg}`);
  return page.locator("svg").screenshot({ omitBackground: true });
}

/** Its pixels, four bytes each: red, green, blue, and how opaque. */
async function pixelsOf(png: Buffer): Promise<{ width: number; height: number; data: number[] }> {
  return page.evaluate(
    async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return { width: image.width, height: image.height, data: [...data] };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

test.each([
  ["color", 192],
  ["outline", 32],
])("%s.png is its SVG, %i pixels wide and high", async (name, size) => {
  const drawn = await draw(name);
  const file = join(FOLDER, `${name}.png`);
  if (WRITES) writeFileSync(file, drawn);
  const kept = await pixelsOf(readFileSync(file));
  const now = await pixelsOf(drawn);
  expect([kept.width, kept.height]).toEqual([size, size]);
  // Another version of the browser may round an edge otherwise, not draw something else.
  const apart = kept.data.reduce((sum, value, at) => sum + Math.abs(value - (now.data[at] ?? 0)), 0);
  expect(apart / kept.data.length).toBeLessThan(1);
});

test("the colour icon is opaque; the outline is white on nothing, with a clear edge", async () => {
  const color = await pixelsOf(readFileSync(join(FOLDER, "color.png")));
  expect(color.data.filter((_, at) => at % 4 === 3).every((opaque) => opaque === 255)).toBe(true);
  const outline = await pixelsOf(readFileSync(join(FOLDER, "outline.png")));
  const seen = Array.from({ length: 32 * 32 }, (_, at) => outline.data.slice(4 * at, 4 * at + 4)).filter(
    ([, , , opaque]) => opaque !== 0,
  );
  expect(seen.length).toBeGreaterThan(150);
  expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  const corners = [0, 31, 32 * 31, 32 * 32 - 1].map((at) => outline.data[4 * at + 3]);
  expect(corners).toEqual([0, 0, 0, 0]);
});
