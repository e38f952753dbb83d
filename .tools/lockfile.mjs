// node .tools/lockfile.mjs [--check]: keeps package-lock.json usable everywhere.
// A registry mirror may not carry the binaries of other platforms. `npm install` then leaves them out of
// the lock, and `npm ci` refuses it. Their exact versions stand in the packages that ask for them, so the
// entries can be completed from there. Addresses are taken out: whoever installs has their own registry.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const before = readFileSync(file, "utf8");
const lock = JSON.parse(before);

for (const entry of Object.values(lock.packages)) delete entry.resolved;
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!isLocked(path, name) && /^\d/.test(version)) complete(path, name, version, optionalDependencies);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([one], [other]) => one.localeCompare(other, "en"))]);

const after = `${JSON.stringify(lock, null, 2)}\n`;
if (process.argv.includes("--check")) {
  const same = JSON.stringify(sorted(JSON.parse(before))) === JSON.stringify(sorted(lock));
  if (!same) {
    process.stderr.write(
      "package-lock.json is incomplete or holds addresses. Run: node .tools/lockfile.mjs\n",
    );
    process.exitCode = 1;
  }
} else if (after !== before) {
  writeFileSync(file, after);
}

function sorted({ packages }) {
  return Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, "en"));
}

/** Looks where Node would: beside the package that asks, then further and further up. */
function placesOf(path, name) {
  const parts = path.split("/node_modules/");
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join("/node_modules/"))
    .concat("")
    .map((folder) => `${folder}${folder && "/"}node_modules/${name}`);
}

function isLocked(path, name) {
  return placesOf(path, name).some((place) => place in lock.packages);
}

/** Beside a sister package for a platform the registry did carry, with its flags. */
function complete(path, name, version, sisters) {
  const sister = Object.keys(sisters).find((other) => other !== name && isLocked(path, other));
  if (sister === undefined) return;
  const place = placesOf(path, sister).find((candidate) => candidate in lock.packages);
  const { dev, license, engines } = lock.packages[place];
  lock.packages[place.slice(0, -sister.length) + name] = {
    version,
    ...platformOf(name),
    ...(dev && { dev }),
    ...(license && { license }),
    optional: true,
    ...(engines && { engines }),
  };
}

/** Binary packages are named by the platform they are for: `…-linux-arm64-musl`. */
function platformOf(name) {
  const os = /android|darwin|freebsd|linux|openharmony|win32/.exec(name)?.[0];
  const cpu = /(?<=-)(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?=-|$)/.exec(name)?.[0];
  const libc = os === "linux" ? /musl|gnu/.exec(name)?.[0] : undefined;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc === "gnu" ? "glibc" : libc] }),
    ...(os && { os: [os] }),
  };
}
