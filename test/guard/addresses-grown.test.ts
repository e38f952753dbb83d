import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import { found, uncovered } from "./marked.js";

test.each([
  "Lives in «the old piano factory off Tanner Street» since March.",
  "Now staying at «the yellow hostel near the bus depot on Marrow Road» and says he is cold.",
  "moved to «the caravan at the bottom of the orchard, Mallow Farm» with two dogs",
  "Address: «top flat, blue door, 14 Almond Street, ring twice»",
  "HE LIVES IN «THE BASEMENT OF 40 LARCH LANE, ROUND THE BACK»",
  "He sleeps in «the bus shelter opposite the church on Marrow Road»",
  "He sleeps «in the doorway of the old bank on Marrow Road»",
  "keys for «the bungalow between the church and the school on Pinder Lane» are with us",
  "he is at «his uncle's workshop off Fennel Road»",
  "Home address «block C, flat 9, room 2, Kestrel House, Tanner Street»",
  "sofa surfing at «a mate's bedsit over the tattoo place on Tanner Street»",
  "lives in «the left hand semi opposite the phone box, Pinder Lane, Mallow»",
  "she stays with her nan at «the shop on the corner of Pinder Lane»",
  "lives with nan «two streets behind the school, 14 Almond Street»",
  "They put him in «the bed and breakfast opposite the pier, Marine Parade, room 9»",
  "bailed to «the hostel at the top of Marrow Road»",
  "lives at «Trelow Vean, Carn Brea Lane, TR99 4»",
  "lives «behind where the cinema used to be on Marrow Road»",
  "rear of flat: «rear 12 Tanner Street»",
])("an address grows to the left over the phrase it stands in: %s", (marked) =>
  expect(uncovered(marked)).toBe(""),
);

test.each([
  "lives in «14 Almond Street, just past the bridge, on the left as you come in»",
  "Door code at «Flat 6, 12 Pinder Road, second floor, turn right out of the lift» changed",
  "living at «number 8 Almond Street opposite the Spar» and says",
  "is at «Mallow House, room 212, third floor, lift on the left»",
  "live at «12 larch lane in the old mill»",
  "Visit at «11 Almond Street (white door, round the side)» on Tuesday",
  "flat is «over the nail bar, 31 Fennel Road, entrance round the back by the bins»",
  "«14 Almond Street, bell marked 3, not the shop door»",
  "please visit at «Pinder Lane, the house that used to be the post office»",
  "Lives at «14 Almond Street, which is the corner house by the school».",
  "«14 Almond Street on the Meadows estate» since June",
  "she has «12 Tanner Street, left hand side, number 4 on the buzzer»",
  "«14 Almond Street, where the old post office was»",
])("and to the right: %s", (marked) => expect(uncovered(marked)).toBe(""));

/** The words that findings cover, but for the small word before an address. */
const covered = (text: string) =>
  found(text).map((words) => words.replace(/^(?:at|on|in|to|of|from)\s/i, ""));

test.each([
  ["She had a fall on Mallow Lane last week.", "Mallow Lane"],
  ["There was an incident at 12 Tanner Street and police came.", "12 Tanner Street"],
  ["He was seen by the nurse at 12 Tanner Street today.", "12 Tanner Street"],
  ["She has COPD, asthma, 12 Tanner Street, lives alone.", "12 Tanner Street"],
  ["damp in the bathroom at 14 Almond Street again", "14 Almond Street"],
  ["He lives with his wife and two children at 12 Tanner Street and works nights.", "12 Tanner Street"],
  ["He lives alone at 12 Tanner Street, takes sertraline 50mg, sleeps badly.", "12 Tanner Street"],
  ["over the weekend at 12 Tanner Street he drank", "12 Tanner Street"],
  ["at 12 Tanner Street, pain in the left knee, worse at night", "12 Tanner Street"],
  ["Lives at 12 Tanner Street, second child due in May.", "12 Tanner Street"],
  ["lives at 12 Tanner Street over the road from her sister who helps", "12 Tanner Street"],
  ["The group meets at the library on Marrow Road at two.", "Marrow Road"],
  ["He attends the day centre on Fennel Road twice a week.", "Fennel Road"],
  ["Lives at 14 Almond Street in a shared house with three others.", "14 Almond Street"],
  ["Lives at 14 Almond Street, council flat, two dogs, heavy smoker.", "14 Almond Street"],
  ["to 14 Almond Street, first visit by OT, second visit by physio", "14 Almond Street"],
  ["The carer found her on the floor at 14 Almond Street at 9.", "14 Almond Street"],
  ["Seen at the hospital, 14 Almond Street is her home.", "14 Almond Street"],
])("what else the sentence says stays: %s", (text, address) => expect(covered(text)).toEqual([address]));

test.each([
  "he lives in «the last caravan before the footbridge»",
  "lives «above the vets»",
  "Home is «the second boat past the lock, opposite the pub»",
  "address: «the old signal box by the level crossing»",
  "deliver to «the bungalow with the ramp opposite the school»",
])("a home without a name is found by what it lies at: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "She likes the garden behind the house and sits there with the dog.",
  "He waits in the car outside the school.",
  "He moved to the flat with the lift and is happier there.",
  "She lives in the house with her parents and brother.",
  "He lives in a flat above a shop and hates the noise.",
  "The group meets in the hall next to the church.",
  "Lives in the room next to his carer in supported living.",
  "She stays in the house all day near the window.",
  "The flat is on the second floor and the lift is broken.",
])("any house, and where people spend the day, pass: %s", (text) => expect(found(text)).toEqual([]));

describe("safer words for a grown address read well", () => {
  test.each([
    [
      "She lives in the flat above the chip shop on Mallow Lane with her son.",
      "She lives in the area with her son.",
    ],
    ["Complaint from flat above the chip shop, Mallow Lane.", "Complaint in the area."],
    ["She rents the hut behind 22 Larch Lane from a cousin.", "She rents a home in the area from a cousin."],
    ["living at number 8 Almond Street opposite the Spar and says", "living in the area and says"],
    ["Lives at 14 Almond Street, top flat, with her two kids.", "Lives in the area, with her two kids."],
  ])("%s", (text, safer) => expect(check(text, { smallWorld: false }).safer).toBe(safer));
});

test.each([
  "born «on the last day of March 1971» in a barn",
  "DOB is «the fifth of July in the year 1950», she says",
  "born «3 March 1944, the night of the big raid» and",
  "birthday «3 March of last year»",
  "He was born «two days before Christmas 1960» up north",
  "born «3rd March, in nineteen sixty two» I think",
])("a birth date is covered to its last word: %s", (marked) => expect(uncovered(marked)).toBe(""));
