import type { Template } from "../types.js";
import { templates } from "./write.js";

export const BULLETS: Template[] = templates("bullets", [
  `Situation
- lives alone in {place.village}, few buses
- marriage ended in the spring, house being sold
- has thought of ending life, walks over the motorway bridge at night
- says friends at {place.work} would laugh

What matters to {he.first}
- running, used to be a county runner
- seeing {daughter.first} at weekends
- not being off sick again

What is in place
- safety plan, copy with {sister.full} ({mobile})
- GP knows, sertraline 50 mg
- fit note until the end of the month

Ask of the group
- a men's group that is not "sitting in a circle"
- debt and housing advice before the sale
- someone to ring him on Sunday nights
- will anybody run with him?`,

  `• Name: {she.full}
• DOB: {dob}
• Address: {address}, {place.town} {postcode}
• Tel: {phone}
• NHS: {nhs}
• GP: {doctor.title}, {place.practice}
• Next of kin: {son.full} (son)
• Reason: low mood, isolation, money worries, two falls since the winter
• History: recurrent depression, one admission long ago, osteoporosis, cataract left eye
• Medication: citalopram 20 mg, alendronic acid weekly, adcal
• Support now: carer mornings, meals delivered, pendant alarm
• Likes: bingo, radio plays, gossip
• Dislikes: being called dear, early calls
• Wishes: "to sit by the sea once more"
• Risks: falls, scams by phone, self neglect in cold spells
• Consent: yes, to share with partners`,

  `Actions from last time
1. {worker.first} to ring housing about damp – done, inspector due {date}
2. {nurse.first} to check depot card – not done, off sick
3. Link worker to find a gardening place – done, starts soon
4. Duty to look into the missing giro – open
5. Chair to write to the bank – open

New since then
- mother frail, in {place.care}, he visits on foot
- beaten up for his money, crime no. {ref.crime}
- clozapine level low, admits missing doses
- a man called {friendM.nick} has moved into the flat, not on the lease

Ask
- is {he.first} safe tonight?
- supported housing, sooner than the list says
- who will hold his bank card, if he agrees
- peer worker to go with him to the clinic`,

  `* 2 under 5, pregnant again, {age}
* husband works away, in-laws upstairs
* {she.first} has told the health visitor that she cuts
* referred to therapy twice, never went, letters went to the wrong house
* family would rather see a healer; she would like both
* speaks little English, reads {place.worship} newsletter
* sister {sister.first} in {place.town} is the one she rings
* used to swim

what might help
* female therapist, own language
* crèche place for the middle child
* someone to walk there with her the first time
* letters by hand via {nurse.full}

don't
* ring the house phone
* speak through {husband.first}
* send a man`,

  `Strengths
– warm, funny, knows all the birds
– sober since last autumn apart from one lapse
– cooks for {neighbour.title} next door on Sundays

Worries
– {she.nick} has stopped opening the door to the pharmacist
– three fires in the kitchen
– memory: paid the window cleaner four times
– grandson {grandson.first} "borrows" from her purse

Facts
– flat: {flat}
– landlord's ref {ref.tenancy}
– car {vehicle}, should not be driving; DVLA told
– email {email} is read by the grandson

Plan
– fire service visit
– memory service, home appointment
– lasting power of attorney talk with her daughter
– pet charity for the parrot if she goes in`,

  `Case for discussion
- man in his fifties, ex forces, sleeps in a van ({vehicle}) near {place.village}
- PTSD, nerve pain, drinks to sleep
- will not go indoors; says walls close in
- has a dog that goes where he goes

Contacts
- army friend: {friendM.full}, {phone}
- probation: {worker.title}
- prison no. {ref.prison} (released in the summer)
- no next of kin; his boy {son.first} has not spoken to him for years

Asks
- veterans' charity outreach
- a GP that will register him without an address
- vet bills
- winter shelter that takes dogs

{he.first} has read this list and says it is fair.`,

  `PRESENTING
- {he.last-first}
- born {dob.month}
- low, slow, "a stone in the chest"
- off food, lost two stone
BACKGROUND
- came over as a boy; father a docker, mother {mother.first} cleaned at {place.hospital}
- three marriages, five children
- gambling, paid off
RISK
- tablets stored at home
- no plan; faith keeps him
- sold his tools – a bad sign
WHO IS INVOLVED
- {doctor.title}, {nurse.title}, money adviser
- {daughter.full} rings on Fridays
TODAY'S QUESTION
- is this grief, or depression, or the thyroid?
- could the shed project take him on?`,

  `needs / offers
- needs: lift to dialysis mon wed fri – offer: community transport, from next week
- needs: boiler – offer: {worker.full}, warm homes, visit on {date}
- needs: company – offer: {place.pub} lunch club
- needs: help with forms – gap
- needs: someone to be angry with – gap!

background
- was on {place.ward} over Christmas
- {she.first} lost her sister {sister.first} and then her job in the same month
- lives on the {place.estate} estate, third floor, lift out of order
- says pride stops her from asking
- will not have carers "rooting in my drawers"

how to reach
- text {mobile}
- or push a note through the door of {address}`,

  `- Pronouns they/them, please
- Student, {age}, a long way from home
- assaulted last year; the man was never charged
- afraid after dark, does not go to evening lectures
- slight hearing loss on the right: sit on the left
- single parent at home, {father.first}, must not be told
- found us on Instagram ({handle})
- blog: {url}

- what helps: clay, friends, {friend.first}'s sofa
- what does not: group work, being rushed, waiting rooms full of men
- on waiting list for EMDR, 30 weeks
- uni wellbeing closed the case at the end of term
- {she.first} would try a women's self defence class again
- hopes to finish the year; may have to defer`,

  `Update, month three
✓ moved into {place.hostel}
✓ bank account opened ({bank.sort} {bank.account})
✓ seen dentist
✗ still no GP: {place.practice} list is full
✗ benefit sanctioned, appeal lodged, ref {ref.benefit}
✗ {brother.first} back on the scene, wants money

How {he.first} puts it
"I've got a door and a key. Never had both."

Next
→ cookery on Thursdays
→ driving licence renewal, {ref.licence}
→ reading test; he can't, and hides it well
→ keep {worker.first} as the one contact
→ review in the new year, not before; he's had enough of meetings`,

  `Family tree, as told on the first visit:
- {nan.full}, grandmother, {age.old}, brought her up
- {mother.first}, drinks, comes and goes
- {brother.first} ({age.child}), in care, contact once a month
- {uncle.nick}, "not a nice man", we did not ask more
- baby due in the summer

{she.first}:
- {age}, college two days, wants to be a nurse
- eats at night, is sick afterwards
- does all her nan's lifting
- no money for the bus
- social worker {worker.full}, case {ref.case}

Asks: young carers; eating disorder clinic that sees people after five; a bed for downstairs; a grant for the bus pass. The street is {street} and parking is hard.`,

  `Who is who
- {she.first} – the person
- {partnerM.first} – her partner, five years, works away
- {daughter.first} ({age.child}), {son.first} ({age.child}) – hers
- {friendF.first} – best friend, holds a key
- {worker.first} – family support
- {nurse.title} – health visitor

What a week looks like
- mon: nursery run, then bed
- tue: {friendF.first} comes, they walk to {place.village} and back
- wed: bad day, always
- thu: group, if the bus runs
- fri: shop, {partnerM.first} home late
- weekend: rows or no rows

What she would change
- "one hour with no one touching me"
- sleep
- a lock on the bathroom door
- not being known at {place.practice} as the one who shouts`,

  `Message board, printed out for the meeting:
> {worker.first}: can someone look in on him downstairs? curtains
> {nurse.first}: went. ok. cross. fed cat
> {worker.first}: ta
> {friend.nick}: he owes me twenty quid lol
> {manager.first}: wrong board, {friend.nick}
> {nurse.first}: ulcer on heel, stage 2, needs DN today, {phone}
> duty: done, DN booked for {date}

Summary
- {he.full}, {age}, lives alone, blind in one eye, proud
- {place.estate} for most of his life
- was somebody once: boxing, pictures on the wall
- memory or drink, nobody is sure which
- has agreed to: heel, memory test, window cleaner
- has not agreed to: carers, bath, "any bloody choir"`,

  `1) ID seen: passport {ref.passport}, driving licence {ref.licence}
2) Proof of address: bank letter, acct {bank.account}
3) Right to rent: share code checked
4) Photo: taken
5) Emergency contact: {sister.full}, {mobile}
6) GP: none yet
7) Support needs: sleeps badly, shouts in dreams, needs end room; no locks on the inside
8) Likes: snooker, early mornings, maths puzzles, his tea black
9) Avoid: fireworks, raised voices, being asked "and what did you do before?"
10) Move in: {date}, room cleaned, bedding on order
11) Keyworker: {worker.first}; second: to be named
12) {he.first} has had the house rules read to him, and has asked for a copy in his language`,
]);
