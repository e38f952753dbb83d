import { expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

test.each([
  "he is kipping «above the bookies on Marrow Road» now",
  "She is in «the flat over the kebab shop, Tanner Parade». Damp.",
  "stopping at «the last cottage on Pinder Lane» with his aunt",
  "keys to «the attic flat, 12 Almond Street» were lost",
  "staying at «her sister's caravan, rear of 40 Larch Lane» for now",
  "post goes to «nans, 19 Fennel St» please",
  "on «visitor mooring no. 4 at Mallow Wharf» and in «her uncle's shed, rear of 31 Five Lanes»",
  "lives «two doors down from the bakery on Fennel Road» with him",
  "look for «second landing, Harrier Court» and knock",
])("what stands before a street is of the address: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "she is at «Marrow Road, the one with the yellow door» on the left",
  "it's «9 Tanner Street, the green gate» by the way",
  "Third leak at «14 Fennel Drive, the upstairs half». Priority raised.",
  "lives at «22 Harrier Court, staircase B, 4th floor» alone",
  "at «31 Almond Street, opposite the bowling green» since May",
  "noise from «Flat 9 above» every night",
  "Lives at «the junction of Pinder Lane and Fennel Street, the red door». Never seen.",
  "moved to «berth 12 at Mallow Wharf, 'Grey Wagtail'» in May",
  "now at «17 Pinder Road, LS9 3__» they say",
  "Send to «c/o Damson Cottage, SY21 8» and wait",
  "the one from «Fernbank, not the school, the bungalow with the same name three doors down»",
])("what follows an address is of it, to its end: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "now on «plot 12 on the Pinders Meadow site» with his gran",
  "lives on «the barge Grey Wagtail» with a cat",
  'letters to «narrowboat "Mallow Queen", opposite the boat yard» come back',
  "moored as «nb Sorrel» by the lock",
  "He stays in «the touring caravan behind the Tinners Arms», no water.",
  "She has been sleeping «under the viaduct at Mallow Mill» again.",
  "Sleeping «beneath the flyover at Pinder Cross» with a dog",
  "Lives alone up «Tinners Steps, the house with no curtains». Shouts.",
  "knock at «the bungalow opposite the war memorial with the red gate» twice",
  "Other parcels: «the far side of the river from Boots, the green boat with bikes on the roof». Careful.",
  "For the next driver: «past Mallow Farm, right at the phone box, second cottage, sign says Ty Coch». Dog.",
  "go «over the bridge, then left by the chapel and it's the white bungalow on the corner»",
  "Is it «the Foundry lofts, entrance 4, 2nd level» again?",
  "up «the Larkspur flats, top landing» with his ex",
  "Home = «The Water Tower, Upper Mallow Halt, XW99 2»; no gas.",
  "Address: «The Old Pump House, Mallow Weir»",
])("homes told by what they are like: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "The group meets above the library, in the room with the blue door.",
  "We are opposite the bus station, first floor, ring the bell.",
  "The hall is past the church, left at the lights.",
  "She likes narrowboat holidays and the canal, and a barge trip for carers.",
  "lives in a flat above a takeaway, in a caravan, on a boat with no heating",
  "staying with his mum, sleeping in the car, sleeping on the sofa, living under the same roof",
  "lives opposite the park and walks round it, lives by the sea, sleeps behind Tesco",
  "Home: fit. Home visit: Tuesday. Address: not known. Home - Carer to ring.",
  "moved to the house with the children, the flat with the damp, the room with a view",
  "Two of the three flats are empty, and the council flats have no lift.",
  "go past the desk, left at the lift, second floor, third door",
])("a place to meet, a view and any house pass: %s", (text) => expect(found(text)).toEqual([]));
