import { check } from "../guard/check.js";
import { type Figure, spread } from "./figure.js";

const SENTENCES = [
  "They have lived on their own since the spring and say that the evenings are the hardest part of the day.",
  "The rent is behind by some weeks, and letters from the landlord are put away without being opened.",
  "A neighbour looks in now and then, but has health worries of their own and cannot do more.",
  "They enjoyed growing vegetables and helping at a club, and stopped both when walking became painful.",
  "The surgery has changed the tablets twice, which helped with sleep but not with the low mood.",
  "They would like company without much talking, near home, and somebody to go along the first time.",
];

/** 300 words without anything to find: what a case holder waits for on every submission. */
export function guardBench(): Figure[] {
  const words = SENTENCES.join(" ").split(" ");
  const text = Array.from({ length: 300 }, (_, index) => words[index % words.length]).join(" ");
  for (let warm = 0; warm < 50; warm += 1) check(text);
  const samples: number[] = [];
  for (let round = 0; round < 300; round += 1) {
    const before = performance.now();
    check(text);
    samples.push(performance.now() - before);
  }
  return spread("guard", "300 words", "", samples);
}
