export const minutesTexts: readonly string[] = [
  `Minutes of the monthly MDT
Present: chair (charity), GP, CMHT lead, ARRS pharmacist, SPLW x 2, housing, police, adult social care, carers' centre, alcohol service, four small groups. Apologies: district nursing, talking therapies.

1. Matters arising. Capacity sheet: nine services haven't confirmed. Coordinator to chase up.
2. First case. Older man, bereaved, falls. Offers: befriending (starts in 3 weeks), falls class, pension check. Gap: evening transport.
3. Second case. Mother of three, PTSD, asylum route. Offers: play session, ESOL at home, legal advice. Police asked whether there is anything current; social care confirmed there isn't.
4. Third case deferred, the person hadn't been asked yet.
5. AOB. Christmas opening: crisis café closed on the bank holiday only. Thanks recorded to the trifle maker.

Next meeting: same time in January, on Teams.`,
  `Team meeting, Thursday

– Rotas. Two off sick, one on jury service. Bank nurse booked for the depot clinic till end of May.
– CQC. Mock inspection found care plans in drawers. Please scan onto SystmOne; paper isn't a care plan.
– Incident learning: olanzapine pamoate given and post-injection observation cut short because the room was needed. No harm. Room is now blocked out for 3 hours.
– Good news. Somebody who had hardly left home since the pandemic went from watching Strictly on the sofa to an actual tea dance. Round of applause.
– Training: learning disability and autism, part 2, for everyone. Suicide prevention, ZSA link sent round.
– Fridge: it will be emptied Friday at four and no mercy shown.
– GDPR: don't leave notes on the photocopier. Again.`,
  `Notes of network meeting held in the person's home

She chaired it herself, from the settee, with an agenda on the back of an envelope. Round the room: her sister, her CPN, support worker, the lady from the chapel.

What's going well: tablets (lamotrigine 200mg), the hens, sleep. What isn't: neighbour's extension, PIP review form at 40 pages, sister's bossing (laughter, also a bit of silence).

Decisions
i. Support worker to do the form with her over three sittings, biscuits provided
ii. Sister will ask before hoovering
iii. CPN visits drop to every 4 weeks since she is well; sooner if she rings
iv. If she's ill again: home treatment first, not the ward, and someone must feed the hens

Chapel will take her to the harvest supper. She closed at ten to four because Pointless was on later and she wanted a lie down.`,
  `Lived experience reference group, action log

Item: letters. Members read out six real appointment letters with details blanked. Views: cold; threat of discharge in line two; 8am phone calls. Action: redraft with group, plain English, reading age of nine or so. Owner: comms. Due: end of summer.
Item: waiting. What would help while you wait? A named person. A text every month to show you're not lost. Something to do. Action: pilot text, 50 people.
Item: carers. Several felt shut out by "confidentiality". Info about common-sense sharing to be put on the website.
Item: payment. £12 an hour in vouchers affects no benefits if under the limit, but one member lost UC for a fortnight. Action: welfare rights to give advice first.
Item: biscuits. Rich tea is not a biscuit. Carried unanimously.`,
  `PCN away day, table 4 feedback

What does our neighbourhood have? 2 food pantries, a Men's Shed, mosque with a gym, bowls club with four hundred quid and no bowlers, one brilliant librarian, allotments (list closed), a Repair Café.
What is missing? Anything after 6pm. Anything for men under thirty that isn't boxing. Neurodiverse-friendly dentist. Talking therapy in Romanian. Buses on a Sunday.
What gets in the way? Nobody knows who's who. Forms. Funding year to year, so staff leave each March. EMIS and RiO don't speak. People tell their story nine times.
One thing by the next quarter: a single page, with pictures, kept up to date by a human who's paid to do so.
Mark out of ten for lunch: 8, would've been 9 with a veggie option that wasn't hummus.`,
  `Multi-agency risk management meeting (self-neglect), third

Purpose: to share what each agency knows, agree who leads.
Background in brief: adult in their sixties, T2DM, leg ulcers, declines insulin about half of the time, flat without hot water. Has capacity for these decisions, assessed twice in the past month, fluctuates with infection.
Views of the person, given by advocate: wants to stay, wants the telly mended, doesn't want "that smell of Dettol". Enjoys the tennis, crosswords, a visiting robin.
Discussion: GP frank that sepsis is likely this winter. Housing will mend the boiler, not enforce. Nurses will go after lunch when mood's better. Legal: inherent jurisdiction not arguable. Fire: oxygen not in use, smoker, retardant bedding supplied.
Lead: social care. TV: charity fund, £129, done by Monday. Meet again 4/52 or on any admission.`,
  `Governors' wellbeing sub-group, extract

The SENCo reported on pupils with emotionally based school avoidance: eleven at present, of whom five have a diagnosis (ASD, ADHD, selective mutism), three are young carers. Attendance fines aren't being used for this group. MHST practitioner runs a worry group on Wednesdays, capacity 8, waits about half a term. A parent governor asked what is available for mums and dads; the family hub's course was full, and Not Fine in School on Facebook is where most end up. The therapy dog has a vet certificate and insurance; one child allergic, timetable adjusted. World Mental Health Day: hello yellow, non-uniform, optional, no baked goods with nuts. Anti-bullying report taken as read. The chair thanked the midday supervisors, who notice everything.`,
];
