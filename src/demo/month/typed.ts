/**
 * What the people of the story type. The situations follow the kinds of history that the national Community Mental
 * Health Framework tells, in other words; nobody in them is real. Numbers are from ranges kept free for drama.
 */

/** Identifiers that are typed by mistake: they must be found nowhere afterwards. */
export const PLANTED = {
  nhsNumber: "943 476 5919",
  phone: "07700 900461",
  name: "Maureen Tidswell",
} as const;

const common = { risk: "no", safetyPlan: "not-needed", personKnows: "yes", send: "send" };

/** A retired cleaner: money, health, a pet, and nobody to talk to. */
export const cleaner = {
  ...common,
  ageBand: "65-79",
  needs: "money-benefits,groups-peers,food-essentials",
  complexity: "complex",
  situation:
    "The person worries about money day and night since a vet bill tipped the balance. Retired from cleaning not long ago, on the same estate for decades. Breathing is bad. Feels of no use to anybody.",
  strengths: "Reads everything, and never without a paperback. Devoted to an old cat.",
  tried: "Two GP appointments, both left early. Does not trust surgeries.",
  question: "Who can help with the bills first, and then with company?",
  easier: "A visit at home rather than an office. A large-print letter.",
};

/** The same with what was pasted out of a record. */
export const cleanerPasted = {
  ...cleaner,
  situation: `${cleaner.situation.replace("The person", PLANTED.name)} NHS ${PLANTED.nhsNumber}, mornings on ${PLANTED.phone}.`,
};

/** Somebody who cannot wait for a meeting. */
export const council = {
  ...common,
  ageBand: "40-54",
  needs: "crisis-safety,groups-peers,money-benefits",
  complexity: "more-complex",
  safetyPlan: "no",
  situation:
    "The marriage ended a few months ago and the house is being sold. Has become quiet and tired, walks alone at night, and has spoken of not wanting to live.",
  strengths: "Used to run with a club and misses it.",
  question: "What can be put around this week?",
};

/** A student far from home. */
export const student = {
  ...common,
  ageBand: "18-25",
  needs: "groups-peers,psychological-therapies,community-activities",
  complexity: "less-complex",
  safetyPlan: "yes",
  situation:
    "A student far from home. Was hurt by a stranger less than a year ago; the nightmares were treated and came back. No longer goes out after dark and sees almost nobody. Hears less well since.",
  strengths:
    "Makes pots, and a self-defence class helped once. Does not want to worry a parent who is alone.",
  tried: "A course of therapy, with some help for a while.",
};

export const studentQuestion = "How can evenings become possible again, with company on the way?";

/** A young man in mourning. */
export const mourner = {
  ...common,
  ageBand: "18-25",
  needs: "drugs-alcohol,psychological-therapies,carers-family,groups-peers",
  complexity: "complex",
  safetyPlan: "yes",
  situation:
    "Low and drinking heavily, worse since a childhood friend was killed. Is afraid of being taken for a gang member and keeps away from services. Supports the family with wages from a shop, and a grandparent is ill at home.",
  strengths: "Football, two close friends, a manager who is kind.",
  tried: "A leaflet, and a phone number nobody rang.",
  question: "What can we do?",
};

export const mournerAgain = {
  tried:
    "One visit to the alcohol service, which felt like a lecture. Football training was missed since the funeral.",
  question: "Who could meet this person where they already go, and who supports the mother as a carer?",
};

/** Somebody whose needs can wait until the next meeting. */
export const leg = {
  ...common,
  ageBand: "80-plus",
  needs: "ageing-frailty,physical-health",
  complexity: "less-complex",
  situation:
    "Leg dressings twice a week, and steadier since the autumn. Would like to get to a lunch club again but cannot manage the bus.",
  strengths: "Sings, and knows half the town's gossip.",
  question: "Is there transport that could become a habit?",
};

/** A widow who was well for years. */
export const widow = {
  ...common,
  ageBand: "65-79",
  needs: "community-activities,ageing-frailty,physical-health",
  complexity: "complex",
  safetyPlan: "yes",
  situation:
    "Well for years on a medicine that was stopped by mistake and is being put back. Forgets pans and appointments since. Has reason to be wary of services from long ago. Discharged from hospital this week, two weeks sooner than planned.",
  strengths: "Four grown children, grandchildren everywhere, a dog that is too strong to walk now.",
  tried: "The pharmacy delivers, which works.",
  question: "Who can take the dog out, and who looks at memory and medicines together?",
  easier: "The same face each time, and a call before any visit.",
};

export const offers = {
  money: {
    what: "A first hour at home with all the letters on the table, then a plan for the debts and a check of benefits.",
    need: "money-benefits",
    starts: "this-week",
  },
  vetBill: {
    what: "Our vet bill fund can pay most of one bill for somebody on a low income.",
    need: "food-essentials",
    starts: "two-weeks",
    conditions: "The vet sends us the invoice.",
  },
  reading: {
    what: "A small group that reads aloud at the library on Tuesdays. No homework, and large print is there.",
    need: "groups-peers",
    starts: "two-weeks",
  },
  medicines: {
    what: "A long appointment with me and our pharmacist together, to go through medicines and memory. The same two faces each time.",
    need: "physical-health",
    starts: "this-week",
  },
  dog: {
    what: "Volunteers who walk a strong dog three times a week, always the same two.",
    need: "community-activities",
    starts: "this-week",
  },
  recovery: {
    what: "A recovery worker who comes to the football ground, not to an office, once a week.",
    need: "drugs-alcohol",
    starts: "this-week",
  },
  brew: {
    what: "Thursday evenings with a brew, side by side, no questions asked.",
    need: "groups-peers",
    starts: "this-week",
  },
  carers: {
    what: "A carer's assessment for the mother, at her kitchen table.",
    need: "carers-family",
    starts: "month",
  },
  circle: {
    what: "A peer who has been there walks over together to our Monday circle, while it is still light.",
    need: "groups-peers",
    starts: "this-week",
  },
  clay: {
    what: "Clay mornings in a group of six. The wheel is quiet and hearing aids are no trouble.",
    need: "community-activities",
    starts: "two-weeks",
  },
} as const;

export const words = {
  askSleep: "Is anybody looking at sleep? I have not seen this person since the summer and could.",
  answerSleep:
    "Nobody yet. Three or four hours a night. They would see you if it is one appointment and not a series.",
  tryGround: "Try meeting first at the football ground. People who will not come to us come there.",
  returnNote: "Please say what was tried and how it went, and ask one question that partners can answer.",
  urgentNote: "The crisis team sees them today at noon, and I stay in touch with you until they have.",
  lateReason:
    "Discharged two weeks sooner than planned. Waiting until the next meeting would be too late for the dog and the pans.",
  bereavement: "Somebody to talk to about a violent death, without a wait of many weeks.",
  callMemory: "Ask the memory service whether the assessment can be at home.",
  callGround: "Ask the football club whether a room is free on Thursdays.",
  notes:
    "Thank you for coming on the first working day of the year. Four people were talked about, and nobody was named.",
  noCapacity: "The fund is spent until spring. I am sorry; it went faster than ever this winter.",
  thanks: "It was easier than they had feared.",
  actionResult: "They come to the house, in the last week of the month.",
  helped: "Three debts are on a plan, and an allowance that was never claimed is coming.",
  closing: "Bills are settled, and the reading group can be asked again in spring.",
} as const;
