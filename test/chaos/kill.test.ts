import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { hand } from "./hand.js";
import { BEGINS, playMonth } from "./month.js";
import { mortal } from "./mortal.js";
import { openPlatform } from "./platform.js";

test("x", async () => {
  const folder = mkdtempSync(join(tmpdir(), "roundtable-chaos-"));
  const platform = await openPlatform(() => 0);
  const process = mortal({ child: { dataDir: folder, platform: platform.url, begins: BEGINS }, platform, kills: 0, requests: 100, random: () => 0.5 });
  const people = hand(process, platform);
  try { await playMonth(people, process); } finally { await process.stop(); await platform.close(); rmSync(folder, {recursive:true}); }
}, 200000);
