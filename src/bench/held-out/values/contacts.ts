import { folded, type Person } from "../people.js";
import type { Random } from "../random.js";
import { readOut } from "./spoken.js";
import { type Context, direct, type Value } from "./value.js";

/** Numbers Ofcom keeps for drama: they reach nobody. https://www.ofcom.org.uk (numbers for drama use) */
const LANDLINES =
  `0113 496 0###|0114 496 0###|0116 496 0###|0117 496 0###|0121 496 0###|0131 496 0###|0141 496 0###|
  0151 496 0###|0161 496 0###|0191 498 0###|020 7946 0###|028 9649 6###|029 2018 0###|01632 960 ###`.split(
    /\|\s*/,
  );

function grouped(random: Random, number: string): string {
  const bare = number.replace(/ /g, "");
  const [area = "", ...rest] = number.split(" ");
  return random.pick([
    ...[
      number,
      number,
      bare,
      bare,
      `${area} ${rest.join("")}`,
      `+44 ${number.slice(1)}`,
      `+44${bare.slice(1)}`,
    ],
    ...[`0044 ${number.slice(1)}`, number.replace(/ /g, "-"), `(${area}) ${rest.join(" ")}`],
    ...[`+44 (0)${number.slice(1)}`, `${bare.slice(0, 3)} ${bare.slice(3, 7)} ${bare.slice(7)}`],
  ]);
}

function phone({ random, register }: Context, number: string): Value {
  const share = register === "dictated" ? 0.6 : register === "chat" ? 0.08 : 0;
  return direct("phone", random.chance(share) ? readOut(number) : grouped(random, number));
}

export const mobile = (context: Context) => phone(context, context.random.digits("07700 900 ###"));

export const landline = (context: Context) =>
  phone(context, context.random.digits(context.random.pick(LANDLINES)));

/** Neighbours know each other's number without its area code. */
export const localNumber = ({ random }: Context) =>
  direct("phone", random.digits(random.pick(["496 0###", "4960###", "960###", "960 ###"])));

const plain = (name: string) =>
  folded(name)
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** The ways people make an address or an account name out of their own. */
function accountName(random: Random, { first, last, nick }: Person, joints: string[]): string {
  const [a, b, c, year] = [plain(first), plain(last), plain(nick), random.int(60, 99)];
  const joint = random.pick(joints);
  return random.pick([
    ...[`${a}${joint}${b}`, `${a}${joint}${b}${year}`, `${a.charAt(0)}${joint}${b}`, `${b}${joint}${a}`],
    ...[
      `${c}${year}`,
      `${c}${joint}${b.charAt(0)}${random.int(1, 999)}`,
      `${a}${b.charAt(0)}${random.int(1, 99)}`,
    ],
  ]);
}

export function email({ random, register, person }: Context): Value {
  const name = accountName(random, person, [".", "_", "", "-"]);
  const domain = random.pick([
    "example.com",
    "example.org",
    "example.net",
    "mail.example.com",
    "post.example.org",
  ]);
  const share = register === "dictated" ? 0.75 : register === "chat" || register === "notes" ? 0.15 : 0.05;
  if (!random.chance(share)) return direct("email", `${name}@${domain}`);
  const said = (text: string) =>
    text.replace(/\./g, " dot ").replace(/_/g, " underscore ").replace(/-/g, " dash ");
  if (register === "dictated") return direct("email", `${said(name)} at ${said(domain)}`);
  return direct(
    "email",
    random.pick([`${said(name)} at ${said(domain)}`, `${name} (at) ${domain}`, `${name} at ${domain}`]),
  );
}

export function handle({ random, person }: Context): Value {
  const name = accountName(random, person, ["_", ".", ""]);
  return direct("handle", random.chance(0.8) ? `@${name}` : `${name}_${random.int(1, 99)}`);
}

/** The numbers at the end are there so that no account of a real person is met. */
export function url({ random, person }: Context): Value {
  const name = `${accountName(random, person, [".", "-"])}.${random.digits("90###1##")}`;
  const site = random.pick([
    "facebook.com/",
    "instagram.com/",
    "tiktok.com/@",
    "linkedin.com/in/",
    "www.example.org/~",
  ]);
  return direct(
    "url",
    `${random.pick(["https://", "https://www.", "", ""])}${site}${name}`.replace("www.www.", "www."),
  );
}
