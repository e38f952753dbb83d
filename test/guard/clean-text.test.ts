import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

const phrases = `
10mg | 7.5 mg | 200 micrograms | 200 μg | take 2 x 500mg | 10/20/30mg | lithium 400 mg twice daily | clozapine 300mg
PHQ-9 of 21 | GAD-7 15 | PHQ-9 21, GAD-7 15 | 15/21 | BMI 31 | BMI is 31. | HbA1c 58 | BP 140/90, 135/85 | 5-HT | TNFα
£45 a week | £1,200 | £250,000 | £120000 of debt | £45-£50 | 100% | 24/7 | 50/50 | 2:1 support | 1-2-1 support
Section 117 | Section 2 | S117 MHA | S136 MHA | detained under S2 for the 3rd time | Mental Health Act 1983 | Care Act 2014
bands 6 and 7 | band 7 nurse | CPN | PIP, UC and ESA | Level 3 course | Year 9 | Key Stage 2 | Phase 3 | COVID-19 | T2DM
10:00 | 9.30am | 9.30-10.30 | 09:30-16:30 | 0930-1030 | meet @ 10am | @home | @ the clinic
in March | on Monday | two weeks | in 2019 | since 2018-19 | between 2019 and 2021 | 2018 2019 | In 2019 120 people came
three children | late 40s | under 5 | 25-34 | aged 25-34 | aged 18 to 25 | aged over 65 | age 16+ | over 90 | 90 or over
16-25 year olds | children under 5 years old | born in the 1970s | 3 close friends | 1 in 4 | 30,000 people
999 | 111 | 116 123 | ring 111, 999 or 116 123 | text SHOUT to 85258
vitamin B12 | low in B12 | B12 1mg | on the M6 | near the M6 junction | the A1 | E10 | F32.1 | L4/L5 disc | CO2 monitor | E45 cream
200-300 mg | between 100 and 150 people | 10 - 12 weeks | blood sugar 7.2 to 11.4 | 10.5 11.2 12.0 | take 50 100 150 mg
she has 2 support workers and may drive | 10 minutes walk | a 10 minute drive | 5 minutes down the road
of the 5 may need help | In March 2 workers left | she may march 3 times a week | 3/12 | for 2/52 | 1/7
High Street | Crisis House | a halfway house | the council house | fell flat 2 weeks ago | a flat 3 miles away
2 of them close | spent 3 nights on the street | 4 local men drive | with 4 people a way off | has 2 dogs and court dates
NAV-2612-03 | case ref NAV-2612-03 | the meeting NAV-2612 | the reference group met 3 times | case notes 2 of 3
one to one | two or three | one two three | step 2, 3 times | every 2 weeks | twenty twenty one | two hundred and fifty
🙂 | 👩‍👩‍👧‍👦 | 👍🏽 | ❤️ | 🏴󠁧󠁢󠁥󠁮󠁧󠁿 | 🇬🇧 | 1️⃣ | café, naïve, fiancée, crèche
e.g. this | i.e. that. | and so on... | home.She went | yes/no | and/or | and so on, etc. | A&E | 28 days | 2nd floor
`;

const paragraphs = [
  "The person is in their late 40s and lives alone. They take clozapine 300mg at night; PHQ-9 of 21, GAD-7 of 15. Rent arrears are £1,200 since PIP stopped about three months ago, and UC is £45 a week after deductions. The CPN visits every 2 weeks on Mondays at 10:00. Section 3 in 2019, now Section 117 aftercare. Mind, Shelter and Age UK have been tried. BMI 31, BP 140/90, HbA1c 58. They know to ring 111, or 116 123 at night.",
  "low mood x 6/12, poor sleep (3-4 hrs), not eating 5 a day, drinks 20 units a wk. on sertraline 150mg + propranolol 40 mg tds. gp reviewed in march. would like a 1:1 worker 2 hours a week, an allotment or a walking group. has 2 dogs. bus every 30 mins, 10 minute walk to the stop",
  "WANTS HELP WITH HOUSING AND BENEFITS. WAS ON THE WARD FOR 12 WEEKS. NOW IN A 2 BED FLAT WITH DAMP. NO HEATING SINCE NOVEMBER. OWES £600 TO A LOAN SHARK. 3 CHILDREN UNDER 10 AT SCHOOL. WOULD LIKE TO VOLUNTEER 2 DAYS A WEEK.",
];

const all = phrases
  .split(/\n| \| /)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== "");

describe("ordinary text passes in peace", () => {
  test.each([...new Set([...all, ...paragraphs])])("%s", (text) => {
    expect(check(text)).toEqual({ verdict: "clear", findings: [], safer: text });
  });
});

test.each(["مرحبا بكم", "שלום עולם", "می‌خواهم", "क्‍ष", "Привет"])(
  "%s is asked about: in other alphabets a name cannot be told from a word",
  (text) => {
    expect(check(text).verdict).toBe("confirm");
    expect(check(text).findings.map(({ type }) => type)).toEqual(["name"]);
  },
);
