import { expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

test.each([
  "She lives in «Mallow Row, the last cottage before the ford», with her son.",
  "He is at «14 Almond Street, the one past the kennels», she says.",
  "They stay at «Pinder Lane, the only house with a flagpole», for now.",
  "It is «the council flats on Marrow Road, the third from the shop», he thinks.",
  "He is at «the squat on Tanner Street, the building that was the dairy».",
  "He can be reached at «Tanner's Row, the house without a gate», most days.",
  "She is in «Larch Lane in Marbeck, the bungalow with the boat in the drive», all day.",
  "Back to «Mallow Farm Cottages, the middle one», in May.",
])("which house is meant is of the address: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "Tenant at «the almshouses in Priory Yard, number 5» for nine years.",
  "Seen at «Windrush Heights, Tower 2, flat 119» on Sunday.",
  "Lives at «Copper Row, number 14», and has for years.",
  "He is at «Lavender Way, number 16», this month.",
  "Police were at «the flats on Ferry Lane, block B, third floor» twice.",
  "Home is «Block C, Tabor Heights, flat 91, eleventh floor» and the lift is broken",
  "Lives at «twenty nine a magdalen street ground floor back» and works nights",
  "Lives at «number nine almond grove top floor left hand side» and is well",
  "He got «a bedsit at number 40, Ferry Road, top back», through the council.",
  "Send it to «12 Kestrel Road flat b as in bravo» please",
  "Meds to «4 Almond Street not 44», please.",
  "His address is «13 or 15 Quarry Street», he is not sure which.",
  "Both brothers live on «Brook Street, one at 12 and the other at 15», and rarely speak.",
])("numbers, flats and floors that follow belong to it: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "Bought «a chalet on Saltmarsh Road, Gull Haven» with the money.",
  "She is at «3 Mill Cottages, Nether End», for now.",
  "new address «5 Almond Place, wq9 1tt» mum has a key",
  "Papers still show «83 Lanyon Street, WQ2»; to be changed.",
  "On «the narrowboat Merry Otter at Thrupley Wharf» since May.",
  "She goes back to «Cobbler's End, on the green at Oakenholt», where it is damp.",
  "He is in «the cottage straight behind the chapel in Wexley Green» and likes it.",
  "Her van is on «the verge by Cuckoo Bridge, outside Withernby», and has to go.",
  "Resident of «Fernbank supported living, flat 4», since June.",
  "She returns to «Hob Farm, two miles up the valley from Stainby», alone.",
  "Work is agreed for «Meadowsweet, Church Walk, Fradlow», in spring.",
  "From Monday at «room 4, Compass Foyer, Dock Street», they say.",
  "Rent for «Flat Above, 77 Sheep Street» has gone astray.",
  "He gave «the corner house where Bond Street meets Albion Place» as his address.",
  "She is at «the third one along on Sycamore Drive after the post box» now.",
  "«the big house with the pillars on Abbey Hill» is her father's.",
  "«the semi as you go into Stainby» is for sale and hers.",
  "Found sleeping at «the bandstand in Victoria Park» again.",
  "He lives in «Kingfisher hse, Basin rd», top floor.",
  "Home is «the Gallows Hill estate» and always was.",
])("settlements, grounds and ways to it belong to it: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "It is «the last house before the field», they told me.",
  "He has been in «the hostel opposite the bus station, room 12», since Easter.",
  "The tenant of «the flat behind the launderette» has complained.",
  "She went to «the end cottage by the old mill» and waited.",
  "The noise comes from «the bungalow next to the fire station», she says.",
  "We rang at «the third caravan after the shower block» with no answer.",
  "It is «the yellow house across from the chapel», second bell.",
])("a home is pointed at by what it lies at: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "The house opposite hers is empty.",
  "The shop opposite the station sells cheap fruit.",
  "The office is above the bank, on the second floor.",
  "He hates the flat because the lift is broken.",
  "The house next to his mum's is noisy.",
  "Her desk is opposite the window, next to the printer.",
  "Ring the clinic next to the library for an appointment.",
  "The last house he rented was cold and the first one was worse.",
  "The end house in her dream has no windows.",
  "She would like a bungalow opposite a park.",
  "He works at the garage on the corner and loves it.",
  "The walking group meets in the cottage behind the health centre.",
  "The house on the list was too far from school.",
  "He moved from a hostel to a flat of his own in May.",
  "They met in room 5, next to the lifts, on the third floor.",
  "Her room is at the end of the corridor, next to the kitchen.",
])("services, any house and what is told of a house pass: %s", (text) => expect(found(text)).toEqual([]));

/** The words that findings cover, but for the small word before an address. */
const covered = (text: string) =>
  found(text).map((words) => words.replace(/^(?:at|on|in|to|of|from)\s/i, ""));

test.each([
  ["She lives on Mill Road and wants to move.", "Mill Road"],
  ["He lives at 14 Almond Street, the house is damp and cold.", "14 Almond Street"],
  ["Lives at 14 Almond Street, the one thing she likes is the garden.", "14 Almond Street"],
  ["At 14 Almond Street, 3 children and a dog.", "14 Almond Street"],
  ["Lives at 14 Almond Street and 2 sisters visit.", "14 Almond Street"],
  ["She is at 14 Almond Street, D3 tablets every month.", "14 Almond Street"],
  ["Lives at 14 Almond Street, Citizens Advice helped.", "14 Almond Street"],
  ["Seen at 14 Almond Street on Monday with his mum.", "14 Almond Street"],
  ["She wants to leave 14 Almond Street, because of the stairs.", "14 Almond Street"],
  ["Referral from Citizens Advice, 14 Almond Street.", "14 Almond Street"],
  ["He lives at 14 Almond Street, with the dog and two cats.", "14 Almond Street"],
  ["He lives at 14 Almond Street, the same as last year.", "14 Almond Street"],
])("the sentence goes on behind its address: %s", (text, address) =>
  expect(covered(text)).toEqual([address]),
);

test.each([
  "rm 3, 77-79 holm road, bd5",
  "83 lanyon street, wq2; amend before thursday",
  "83 lanyon street, wq2 4",
  "at 14 almond street, wq2",
])("a text that ends in half a postcode is read to its end: %s", (text) => {
  expect(covered(text).join(" ")).toMatch(/\b(?:bd5|wq2(?: 4)?)$/);
});
