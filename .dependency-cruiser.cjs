// The rules of the house. Each is proved by a planted violation in test/house.test.ts.
// Note that "only types" means `import type`: such an import is gone when the program runs.

const rooms = "(meetings|cases|guard|offers|plan|directory|digest|chasing|reports)";

/** A package wherever it is resolved to, or by its bare name where it is not installed. */
const npm = (...names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

/** Where rules of their own, stricter than the general ones, already say all. */
const strictest = ["^src/[^/]+/domain/", "^src/(kernel|guard)/"];

/** A path that only the named folders may import, type imports included. */
const onlyIn = (name, folders, path) => ({
  name,
  severity: "error",
  from: { path: "^(src|cards)/", pathNot: [...strictest, ...folders.map((folder) => `^${folder}`)] },
  to: { path },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "A misspelt import would escape every rule below.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^node:" },
    },
    {
      name: "domain-knows-its-room-and-kernel",
      comment: "Of another room it may know the words (domain/types.ts), not what that room does with them.",
      severity: "error",
      from: { path: `^src/${rooms}/domain/` },
      to: { pathNot: ["^src/$1/domain/", "^src/kernel/", `^src/${rooms}/domain/types\\.ts$`] },
    },
    {
      name: "domain-takes-only-types-of-others",
      severity: "error",
      from: { path: `^src/${rooms}/domain/` },
      to: {
        path: `^src/${rooms}/domain/types\\.ts$`,
        pathNot: "^src/$1/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "kernel-stands-alone",
      severity: "error",
      from: { path: "^src/kernel/" },
      to: { pathNot: ["^src/kernel/", "(^|/)node_modules/"], dependencyTypesNot: ["core"] },
    },
    {
      name: "guard-knows-nothing-of-the-rest",
      comment:
        "Nor of the machine: no file, no network, no clock. english.ts reads its word list while it loads.",
      severity: "error",
      from: { path: "^src/guard/", pathNot: "^src/guard/english\\.ts$" },
      to: { pathNot: ["^src/guard/", "(^|/)node_modules/"] },
    },
    {
      name: "guard-reads-its-word-list-only",
      severity: "error",
      from: { path: "^src/guard/english\\.ts$" },
      to: { pathNot: ["(^|/)node_modules/", "^(fs|path|module)$"] },
    },
    {
      name: "room-takes-what-others-publish",
      comment: "Use cases, queries, the guard's own face; and types, which room-keeps-its-store narrows.",
      severity: "error",
      from: { path: `^src/${rooms}/`, pathNot: strictest },
      to: {
        path: `^src/${rooms}/`,
        pathNot: [
          "^src/$1/",
          "^src/[^/]+/use-cases/",
          "^src/[^/]+/queries\\.ts$",
          "^src/guard/[^/]+\\.ts$",
          "^src/[^/]+/store(\\.ts$|/)",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "room-keeps-its-store",
      severity: "error",
      from: { path: `^src/${rooms}/`, pathNot: strictest },
      to: { path: `^src/${rooms}/store(\\.ts$|/)`, pathNot: "^src/$1/" },
    },
    {
      name: "tables-belong-to-their-room",
      severity: "error",
      // The scale bench copies whole areas, table by table.
      from: { path: "^src/([^/]+)", pathNot: [...strictest, "^src/storage/", "^src/bench/scale/"] },
      to: { path: `^src/storage/schema/${rooms}(\\.ts$|/)`, pathNot: "^src/storage/schema/$1(\\.ts$|/)" },
    },
    onlyIn("desk-tables-stay-at-the-desk", ["src/(app|jobs|storage)/"], "^src/storage/schema/desk\\.ts$"),
    onlyIn(
      "playground-tables-stay-in-the-playground",
      ["src/(platforms/web|storage)/"],
      "^src/storage/schema/playground\\.ts$",
    ),
    onlyIn(
      "link-tables-stay-with-email",
      ["src/(platforms/email|storage)/"],
      "^src/storage/schema/email\\.ts$",
    ),
    onlyIn(
      "teams-tables-stay-in-teams",
      ["src/(platforms/teams|storage)/"],
      "^src/storage/schema/teams\\.ts$",
    ),
    {
      name: "rooms-know-no-platform",
      severity: "error",
      from: { path: `^src/${rooms}/`, pathNot: strictest },
      to: { path: "^src/platforms/" },
    },
    {
      name: "cards-take-only-types",
      severity: "error",
      from: { path: "^cards/" },
      to: { path: "^src/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-knows-no-tests",
      severity: "error",
      from: { path: "^(src|cards)/", pathNot: strictest },
      to: { path: "^test/" },
    },
    {
      name: "checker-knows-nothing-of-the-product",
      comment:
        "It judges what the product did, so it reckons for itself: from the calendar and PRODUCT alone.",
      severity: "error",
      from: { path: "^src/bench/checker/" },
      to: { pathNot: ["^src/bench/checker/", npm("luxon", "date-holidays")] },
    },
    onlyIn("slack-only-in-its-platform", ["src/(platforms/slack|bench)/"], npm("@slack/[^/]+")),
    onlyIn(
      "teams-only-in-its-platform",
      ["src/platforms/teams/"],
      npm("botbuilder[^/]*", "botframework[^/]*", "@microsoft/(?!teams\\.cards)[^/]+"),
    ),
    onlyIn(
      "mail-only-in-its-platform",
      ["src/platforms/email/"],
      npm("nodemailer", "imapflow", "mailparser"),
    ),
    onlyIn(
      "web-server-only-in-web-and-slack",
      ["src/platforms/(web|slack|email)/"],
      npm("express", "helmet"),
    ),
    onlyIn(
      "card-renderer-only-where-drawn",
      ["cards/(render|validate)(/|\\.ts$)", "src/platforms/web/client/"],
      npm("adaptivecards"),
    ),
    onlyIn("databases-only-in-storage", ["src/(storage|jobs|bench)/"], npm("pg", "@electric-sql/pglite")),
    onlyIn(
      "queues-only-in-jobs",
      ["src/(jobs|bench)/", "src/storage/migrate\\.ts$"],
      npm("bullmq", "ioredis"),
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage)/" },
    moduleSystems: ["es6", "cjs"],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
