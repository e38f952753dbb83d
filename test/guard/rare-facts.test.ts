import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("facts that fit hardly anybody but one", () => {
  test.each([
    "«Retired town crier», never any MH hx",
    "- «ex falconer», lives alone",
    "lonely since stopping as «the harbour pilot»",
    "he was «a trapeze artist» till the fall",
    "«former Paralympic rower», drinks",
    "«keeper of the penguins at the zoo», crushed hand",
    "father «was a prosecutor in Kabul», here he cuts meat",
    "busks, «plays the accordion outside the station» every day",
    "«plays organ at Skelby parish church»",
    "used to «run the waltzers on the pier»",
    "its «the man with the ferrets», you know him",
    "«the lady w the 40 cats»",
    "«only has one leg», don't offer the stairs",
    "Pt «is six foot ten» and no bed fits",
    "she «is four foot two» and cannot reach",
    "«weighs 32 stone» so needs two carers",
    "she's «the lass who swam the Humber for charity, it was in the Echo»",
    "he's «the lad who drove the bus into the harbour»",
    "«the village only has the one shop»",
    "they «live in the old windmill»",
    "boxed under the name «the Gorton Ghost»",
    "sings as «Velvet Vic»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test.each([
    "retired nurse, ex-army, former builder, worked as a cleaner and a cook",
    "the one with the red folder. the lady with the dog. the man with the stick who called",
    "height 5 foot 9, weight 12 stone, a 6 foot table two metres away",
    "only has one friend, only has one bag, no arm pain, one leg swollen, one-handed techniques",
    "plays guitar at home, plays football in the park, sings in the choir",
    "the man who rang yesterday, the woman who was on the ward, the one who won his appeal",
    "the judge at court adjourned, a judge in the family, works as a carer in the village",
    "lives in a flat above a shop, lives in the old part of town",
  ])("and passes: %s", (text) => expect(found(text)).toEqual([]));
});

describe("ages told in other words, and small places", () => {
  test.each([
    "she is «84 in years» and nearly blind",
    "Bed 6 – «29 yrs» – informal",
    "her «eightieth» was quiet",
    "that week is his birthday, the «ninetieth».",
    "bairns at their nana's in «Esh Winning»",
    "now lives in «moreton in marsh» with her nan",
    "moved to «Bourton on the Water»",
    "lives near «Ashby de la Zouch»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test.each([
    "the thirtieth of the month, the fortieth session, the twentieth century",
    "in years to come, 30 yrs of pain, smoked 40 yrs",
    "sleeps in the heath, walked on the moor, swam in the sea, went under water",
  ])("and passes: %s", (text) => expect(found(text)).toEqual([]));
});
