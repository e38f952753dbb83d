import type { Random } from "../random.js";
import { readOut, words } from "./spoken.js";
import { type Context, direct, type Generator, indirect } from "./value.js";

const STREET_NAMES =
  `Larkfield, Ashgrove, St Jude's, Canal, Bramley, Quarry, Wellington, Alma, Tennyson, Beech, Cemetery, Mafeking,
  Prince Albert, Duchess, Millrace, Coldharbour, Foundry, Orchard, Chapel, Station, Victoria, Gladstone, Hawthorn, Lime Kiln,
  Sebastopol, Nightingale, Wordsworth, Mandela, Brook, Rectory, Cefn Coed, Clarendon, Balmoral, Kirkgate, Peveril, Salisbury,
  Cobden, Inkerman, Old Tannery, Sandpit, Church, Grange, Windmill, Meadow, Priory, Summerhill, Tanyard, Harebell, Queen's, Park`
    .split(",")
    .map((name) => name.trim());
const KINDS =
  "Road Road Road Street Street Street Avenue Close Drive Lane Terrace Crescent Way Grove Place Gardens Walk Mews Rise".split(
    " ",
  );
const SHORT: Record<string, string> = {
  ...{
    Road: "Rd",
    Street: "St",
    Avenue: "Ave",
    Close: "Cl",
    Drive: "Dr",
    Lane: "Ln",
    Terrace: "Terr",
    Crescent: "Cres",
  },
};
const BLOCKS =
  "Kestrel Court,Attlee House,Bevan Point,Magnolia Court,Shackleton House,Weavers Court,Chaucer House,Tower 3".split(
    ",",
  );
const HOUSES =
  `Rose Cottage|The Old Forge|Tŷ Gwyn|Hillcrest|Sea View|Bryn Awel|Lower Moor Farm|Oakdene|The Willows|Fernleigh|
  Rowan Lodge|Chapel House|Penrhos|Glebe Cottage|The Hawthorns|High Barn|Wayside|Greenacres|Dunroamin|The Old Schoolhouse|
  Springfield|Holly Bank|Ravenswood|Maes y Coed|Station Cottage|Primrose Bungalow|Ivy Dene|The Coach House`.split(
    /\|\s*/,
  );
const OUTWARDS =
  `LS9 BD3 M14 E17 CF24 G51 BT12 NE6 B11 LE4 CV6 PE30 TR18 EX4 HU5 S5 NG7 L8 PR2 WV10 ST6 DN4 SA1 LL57 AB24 DD3
  SE15 N22 NW10 SW9 W3 CR0 IG11 LU4 MK6 NN5 OX4 BS5 PL4 TQ12 SO14 PO1 BN2 CT11 ME7 CO15 IP1 NR3 HR2 WR4 SY11 TF1 CA2 LA14`.split(
    /\s+/,
  );

function street(random: Random, short: boolean): string {
  const kind = random.pick(KINDS);
  return `${random.pick(STREET_NAMES)} ${short ? (SHORT[kind] ?? kind) : kind}`;
}

const brief = ({ random, register }: Context) =>
  random.chance({ letter: 0.05, notes: 0.5, bullets: 0.4, chat: 0.5, dictated: 0, capitals: 0.3 }[register]);

function houseNumber({ random, register }: Context): string {
  const number = random.pick([random.int(1, 40), random.int(1, 99), random.int(100, 290)]);
  if (register === "dictated" && number < 100 && random.chance(0.5))
    return number < 10 ? readOut(`${number}`) : words(number);
  return random.chance(0.12) ? `${number}${random.pick(["a", "A", "b", "c"])}` : String(number);
}

/** House number and street in one label; half the commas of the printed form are left out as people leave them out. */
export const address: Generator = (context) =>
  direct("address", `${houseNumber(context)} ${street(context.random, brief(context))}`);

export const flat: Generator = (context) => {
  const { random, register } = context;
  const comma = register === "dictated" || random.chance(0.4) ? "" : ",";
  const where = random.chance(0.35)
    ? random.pick(BLOCKS)
    : `${houseNumber(context)} ${street(random, brief(context))}`;
  const word = random.pick(register === "dictated" ? ["Flat"] : ["Flat", "Flat", "Room", "Apt"]);
  return direct("address", `${word} ${random.int(1, 48)}${random.chance(0.2) ? "B" : ""}${comma} ${where}`);
};

/** A street without its number: many live there. */
export const streetOnly: Generator = (context) => indirect("address", street(context.random, brief(context)));

export const houseName: Generator = ({ random }) => direct("house-name", random.pick(HOUSES));

export const postcode: Generator = ({ random, register }) => {
  const [out, inward] = [random.pick(OUTWARDS), random.int(1, 9) + random.letters(2, "ABDEFGHJLNPQRSTUWXYZ")];
  if (register === "dictated" && random.chance(0.4)) return direct("postcode", readOut(out + inward));
  const text = random.chance(0.25) ? out + inward : `${out} ${inward}`;
  return direct("postcode", random.chance(0.1) ? text.toLowerCase() : text);
};

export const outward: Generator = ({ random }) => indirect("postcode", random.pick(OUTWARDS));
