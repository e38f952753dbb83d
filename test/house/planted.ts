/** Files by path. Their text is real TypeScript: a rule must see what the compiler sees. */
export type Tree = Record<string, string>;

const nothing = "export {};\n";

/** A small house that keeps every rule, and stands on each side of the fine lines between yes and no. */
export const cleanHouse: Tree = {
  "src/kernel/result.ts":
    'import { createHash } from "node:crypto";\nimport "luxon";\nexport const ok = createHash;\n',
  "src/guard/types.ts": "export type Verdict = string;\n",
  "src/guard/check.ts": 'import { ok } from "./rules/digits.js";\nexport const check = ok;\n',
  "src/guard/rules/digits.ts": "export const ok = 1;\n",
  "src/cases/domain/case.ts":
    'import { ok } from "../../kernel/result.js";\nexport type Case = typeof ok;\nexport const cut = 1;\n',
  "src/cases/domain/types.ts": "export type CaseRef = string;\nexport const kinds = [];\n",
  "src/cases/queries.ts": 'import { rows } from "./store.js";\nexport const casesOf = rows;\n',
  "src/cases/store.ts": 'import { table } from "../storage/schema/cases.js";\nexport const rows = table;\n',
  "src/cases/use-cases/submit-case.ts":
    'import { check } from "../../guard/check.js";\nexport const submit = check;\n',
  "src/offers/domain/offer.ts":
    'import type { CaseRef } from "../../cases/domain/types.js";\nexport type Of = CaseRef;\n',
  "src/offers/use-cases/make-offer.ts": [
    'import type { Case } from "../../cases/domain/case.js";',
    'import { casesOf } from "../../cases/queries.js";',
    'import { submit } from "../../cases/use-cases/submit-case.js";',
    "export const make: Case = (casesOf, submit);",
  ].join("\n"),
  "src/storage/schema/cases.ts": "export const table = 1;\n",
  "src/storage/schema/desk.ts": nothing,
  "src/storage/schema/playground.ts": nothing,
  "src/storage/schema/email.ts": nothing,
  "src/storage/schema/teams.ts": nothing,
  "src/storage/connect.ts": 'import "pg";\nimport "@electric-sql/pglite";\nimport "./schema/cases.js";\n',
  "src/jobs/queue.ts": 'import "bullmq";\nimport "ioredis";\nimport "../storage/schema/desk.js";\n',
  "src/platforms/slack/post.ts": 'import "@slack/bolt";\nimport "express";\n',
  "src/platforms/teams/post.ts": 'import "botbuilder";\nimport "@microsoft/agents-hosting";\n',
  "src/platforms/email/post.ts": 'import "nodemailer";\nimport "imapflow";\nimport "mailparser";\n',
  "src/platforms/web/serve.ts":
    'import "express";\nimport "helmet";\nimport "../../storage/schema/playground.js";\n',
  "src/platforms/web/client/draw.ts": 'import "adaptivecards";\n',
  "src/app/compose.ts": 'import "../platforms/slack/post.js";\nimport "../cases/store.js";\n',
  "src/bench/checker/check.ts": 'import "luxon";\nimport "./log.js";\n',
  "src/bench/checker/log.ts": nothing,
  "src/bench/year.ts": 'import "./checker/check.js";\n',
  "cards/render/validate.ts": 'import "adaptivecards";\n',
  "cards/kit.ts": "export const card = 1;\n",
  "cards/case-card.ts":
    'import type { Case } from "../src/cases/domain/case.js";\nimport { card } from "./kit.js";\nexport const show: Case = card;\n',
  "test/fake.ts": nothing,
};

/** For each rule, files that break it and nothing else. */
export const planted: Record<string, Tree> = {
  "no-cycles": {
    "src/app/egg.ts": 'import "./hen.js";\n',
    "src/app/a-type.ts": 'import type { B } from "./b-type.js";\nexport type A = B;\n',
  },
  "no-unresolvable": { "src/app/misspelt.ts": 'import "./compsoe.js";\n' },
  "domain-knows-its-room-and-kernel": {
    "src/plan/domain/takes-type.ts":
      'import type { Case } from "../../cases/domain/case.js";\nexport type P = Case;\n',
    "src/plan/domain/takes-use-case.ts": 'import "../../cases/use-cases/submit-case.js";\n',
    "src/plan/domain/takes-package.ts": 'import "luxon";\n',
    "src/plan/domain/takes-machine.ts": 'import "node:fs";\n',
    "src/plan/domain/takes-storage.ts": 'import "../../storage/schema/cases.js";\n',
  },
  "domain-takes-only-types-of-others": {
    "src/plan/domain/takes-value.ts":
      'import { kinds } from "../../cases/domain/types.js";\nexport const k = kinds;\n',
  },
  "kernel-stands-alone": {
    "src/kernel/takes-room.ts":
      'import type { Case } from "../cases/domain/case.js";\nexport type K = Case;\n',
    "src/kernel/takes-card.ts": 'import "../../cards/kit.js";\n',
  },
  "guard-knows-nothing-of-the-rest": {
    "src/guard/takes-kernel.ts": 'import "../kernel/result.js";\n',
    "src/guard/takes-machine.ts": 'import "node:fs";\n',
    "src/guard/rules/takes-type.ts":
      'import type { Case } from "../../cases/domain/case.js";\nexport type G = Case;\n',
  },
  "guard-reads-its-word-list-only": {
    "src/guard/english.ts": 'import "../kernel/result.js";\n',
  },
  "room-takes-what-others-publish": {
    "src/plan/use-cases/takes-domain.ts":
      'import { cut } from "../../cases/domain/case.js";\nexport const c = cut;\n',
    "src/plan/takes-inside-of-guard.ts": 'import "../guard/rules/digits.js";\n',
  },
  "room-keeps-its-store": {
    "src/plan/use-cases/takes-store.ts": 'import "../../cases/store.js";\n',
    "src/plan/takes-store-type.ts":
      'import type { rows } from "../cases/store.js";\nexport type R = typeof rows;\n',
  },
  "tables-belong-to-their-room": {
    "src/plan/store.ts": 'import "../storage/schema/cases.js";\n',
    "src/app/takes-table.ts":
      'import type { table } from "../storage/schema/cases.js";\nexport type T = typeof table;\n',
  },
  "desk-tables-stay-at-the-desk": { "src/plan/takes-desk.ts": 'import "../storage/schema/desk.js";\n' },
  "playground-tables-stay-in-the-playground": {
    "src/app/takes-playground.ts": 'import "../storage/schema/playground.js";\n',
  },
  "link-tables-stay-with-email": {
    "src/app/takes-links.ts": 'import "../storage/schema/email.js";\n',
  },
  "teams-tables-stay-in-teams": {
    "src/app/takes-teams.ts": 'import "../storage/schema/teams.js";\n',
  },
  "rooms-know-no-platform": {
    "src/plan/use-cases/takes-platform.ts": 'import "../../platforms/slack/post.js";\n',
    "src/plan/bindings.ts": 'import type {} from "../platforms/web/serve.js";\n',
  },
  "cards-take-only-types": {
    "cards/plan/takes-value.ts":
      'import { cut } from "../../src/cases/domain/case.js";\nexport const c = cut;\n',
  },
  "product-knows-no-tests": { "src/app/takes-test.ts": 'import "../../test/fake.js";\n' },
  "checker-knows-nothing-of-the-product": {
    "src/bench/checker/takes-time.ts": 'import "../../kernel/result.js";\n',
    "src/bench/checker/takes-type.ts":
      'import type { Case } from "../../cases/domain/case.js";\nexport type C = Case;\n',
    "src/bench/checker/takes-card.ts": 'import "../../../cards/kit.js";\n',
  },
  "slack-only-in-its-platform": {
    "src/platforms/teams/takes-slack.ts": 'import "@slack/bolt";\n',
    "cards/takes-slack-type.ts": 'import type {} from "@slack/bolt";\n',
  },
  "teams-only-in-its-platform": {
    "src/app/takes-bot.ts": 'import "botbuilder";\n',
    "src/app/takes-agents.ts": 'import "@microsoft/agents-hosting";\n',
  },
  "mail-only-in-its-platform": {
    "src/digest/use-cases/takes-mail.ts": 'import "nodemailer";\n',
    "src/app/takes-mailbox.ts": 'import "imapflow";\n',
    "cards/takes-mail-parser.ts": 'import type {} from "mailparser";\n',
  },
  "web-server-only-in-web-and-slack": {
    "src/app/takes-server.ts": 'import "express";\n',
    "src/platforms/teams/takes-helmet.ts": 'import "helmet";\n',
  },
  "card-renderer-only-where-drawn": {
    "cards/takes-renderer.ts": 'import "adaptivecards";\n',
    "src/platforms/web/takes-renderer.ts": 'import "adaptivecards";\n',
  },
  "databases-only-in-storage": {
    "src/plan/queries.ts": 'import "pg";\n',
    "src/app/takes-pglite.ts": 'import "@electric-sql/pglite";\n',
  },
  "queues-only-in-jobs": {
    "src/app/takes-redis.ts": 'import "ioredis";\n',
    "src/storage/takes-queue.ts": 'import "bullmq";\n',
  },
};

/** Where the planted cycles come round again: a cycle is reported once, at its first file. */
export const cycleEnds: Tree = {
  "src/app/hen.ts": 'import "./egg.js";\n',
  "src/app/b-type.ts": 'import type { A } from "./a-type.js";\nexport type B = A;\n',
};

/** Empty stand-ins, so that the proof does not depend on what happens to be installed. */
export const packages = [
  "@electric-sql/pglite",
  "@microsoft/agents-hosting",
  "@slack/bolt",
  "adaptivecards",
  "botbuilder",
  "bullmq",
  "express",
  "helmet",
  "imapflow",
  "ioredis",
  "luxon",
  "mailparser",
  "nodemailer",
  "pg",
];
