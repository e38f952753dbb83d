export const bulletsTexts: readonly string[] = [
  `Situation
- Woman, late 40s, rapid-cycling bipolar, on lithium 800mg (level 0.7) and quetiapine 300mg nocte
- Private let, 2-bed flat, damp in both bedrooms, landlord promises and never comes
- Arrears £860, UC sanction in February now overturned
- Son at college, good lad, does the shopping

Strengths
- Makes her own bread, sells jam at the church fair
- Never misses a blood test
- Will ring when poorly, knows her early signs: spending, loud music, no sleep

What we've tried
- Environmental health: 1 visit, report awaited
- Citizens Advice: helped with the sanction
- Talking therapies: said too complex

Question
- Who can push on the damp, and is there a low-cost way to keep mould down until then?
- Anything creative on a weekday afternoon?`,
  `Plan agreed with the person
• Keep depot (zuclopenthixol 300mg 2-weekly) on Mondays, at home, not at clinic
• Walk the staffie with volunteer x 2 weekly, flat route, bench halfway
• Blister pack from the chemist from next week
• Bill for water: apply for the social tariff, link worker to sit with him while he does it
• Sleep: no cola after six, radio on low
• If voices tell him to leave the house: ring the team 9-5, crisis line out of hours
• Will think about the allotment; may say no and that is fine
• Review 8 weeks
• Not wanted: groups, church, anything with name badges`,
  `Request to the table: hoarding, 50 to 64
- Housing association bungalow, inspection failed twice
- Clutter image rating 7 in lounge, 8 in bedroom, 4 kitchen
- Sleeps in the armchair; legs swollen, district nurses come for dressings 3 x weekly
- Hx: lost both parents within a year, kept everything from their house
- Also T2 diabetes, HbA1c 71, BMI 41, OSA with CPAP buried somewhere
- Collects jigsaws, model trains, newspapers; knows where everything is
- Does NOT want a big clear-out, last one (council, skip, two days) led to an overdose
+ Let in the fire service, safe and well done
+ Trusts one cleaner she chose herself
? Peer group for people who hoard
? Gentle sorting, an hour a week at her pace
? Legal advice about the injunction threat`,
  `Young adult, 18 to 25, first episode psychosis
* EIP 14 months, aripiprazole 10mg, remission since spring
* Flat share through supported lodgings; must move on by summer
* Wants: job with his hands, mates, driving lessons
* Likes: Xbox, Warhammer, making beats on a laptop, Arsenal
* Worries: smell of weed from next door is a temptation; owes £300 to somebody he used to buy from
* Family: close to gran, speaks Twi with her
* IPS worker has got him a trial in a bike workshop
* Physical health check done with Lester tool: waist up 6cm, lipids borderline
* Ask: move-on housing that isn't a hostel full of users; a gym buddy; advice about the debt that doesn't involve police`,
  `Handover for leave cover
– Clozapine bloods: two amber results this month, repeat on Thursday, lab will phone
– The lady in the ground floor flat: meals on wheels stopped, check who's paying
– Section 117 review overdue, date with the ICB pending
– Gentleman w/ Korsakoff: mustn't be given cash, appointee is the council
– MARAC actions: panic alarm fitted, IDVA visits on Wednesdays
– Form for DLA (child) needs the OT bit, it's in the tray
– Duty phone: turn it ON
– Please don't chase the carer, she's asked for a quiet fortnight
– Fridge: the trifle is for sharing, the oat milk is not`,
  `Neurodiversity: what makes help easier
1. Say how long it will take. End when you said.
2. No phone calls. Text or WhatsApp, one question at a time.
3. Lights: she wears tinted glasses, won't mind if you switch the strip light off.
4. Don't hint. "You might like to consider" means nothing to her. "Please send the form by Friday" does.
5. Stimming is fine, so is looking away.
6. ADHD meds (lisdexamfetamine 50mg) wear off about four, so book mornings.
7. Special interest is heather moorland and bees. Ask only if you've got an hour.
8. Has ended up in A&E after shutdowns being mistaken for TLOC.
9. Hugs: no. Tea: yes, builder's, two sugars.
10. She has an Autism passport. Read it.`,
  `GP medication summary for MDT
- Mirtazapine 45mg ON
- Pregabalin 150mg BD (wants off; reduce by 25mg every 2/52)
- Levothyroxine 125mcg, Hashimoto's, TSH 3.1
- Hydroxychloroquine for lupus; Raynaud's in winter
- Folic acid
- Salbutamol PRN
- Zopiclone stopped in January
- NKDA. Intolerant of codeine (itch) and of fluoxetine (agitated)
Recent obs: BP 124/78, BMI 23, sats 98%, pulse 72 reg
Bloods: Hb 109, ferritin 8, vit D low, U&E NAD
Frailty: not frail. Smoking: vapes. Alcohol: AUDIT-C 2
Next r/v: 4/52 with ARRS pharmacist
Ask for partners: pain management group, gentle swim, something to do on Sundays which are her worst day`,
  `Farming family, what we know
- Tenancy may end, feed bills, TB test went against them again
- Husband up from four, in at nine; hasn't had a day off since lambing
- Wife does the books at the kitchen table & has stopped opening post
- Said to the vet: "they'd be better off with the insurance". Crisis team saw him that day. Guns have been removed and licence handed in voluntarily
- Now on venlafaxine 75mg MR, sleeping better
- Won't sit in a circle. Will lean on a gate
- Mart day is when he sees folk
- RABI grant form half done; Farming Community Network have rung
Need: a bookkeeper for a few weeks, somebody for the wife, relief milking so they can get to an appt`,
  `Learning disability annual check: outcomes
✓ weight 84kg, down 3 since walking football began
✓ ears syringed
✓ flu jab, cried, had a sticker, very proud
✗ bowel screening kit not returned, easy read version sent
✗ eye test declined, will try again with Mum there
• Epilepsy: two tonic-clonics in six months, lamotrigine 100mg BD, buccal midazolam in bag
• STOMP: risperidone down from 2mg to 1mg, no change in behaviour, hooray
• DoLS at previous placement has lapsed; supported living, so Court of Protection route if needed
• Wants a girlfriend and a job with dogs
• Strictly is on the calendar. Nobody books anything on a Saturday night.
Action: social worker to look at direct payment for a PA, 10 hours`,
  `Offers captured so far
1) Library: home delivery, audio books, no fines; from Monday
2) Leisure centre: 12 sessions on referral, £2.50 each, first one with a mentor
3) Community transport: lifts within eight miles, 48 hours' notice, wheelchair OK
4) Carers' hub: sitting service 2 hrs a week, list about 5 weeks
5) Food pantry: £4 for a £20 shop, halal shelf, fresh veg on Thursdays
6) Pet charity: vet voucher, £60 once
7) Police neighbourhood team: doorbell camera, cuckooing check, plain clothes visit
8) Turning Point: DrinkCoach app tonight, key worker in ten days, detox bed if bloods allow
9) Nobody: evening company. Record as a gap please`,
];
