import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import express from "express";
import { aboutWords } from "../../../cards/text/about.js";
import { about } from "../../../src/platforms/web/about.js";

test("/about is a whole page that the links of the app's description lead to", async () => {
  const server = createServer(express().use(about()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/about`);
  const page = await response.text();
  server.close();
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page).toContain('<html lang="en-GB">');
  for (const anchor of ["privacy", "terms"]) expect(page).toContain(`<h2 id="${anchor}">`);
});

test("its words hold nothing that HTML would read", () => {
  expect(JSON.stringify(aboutWords)).not.toMatch(/[<>&]/);
});
