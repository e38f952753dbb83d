import type { Template } from "../types.js";
import { templates } from "./write.js";

export const LETTERS: Template[] = templates("letter", [
  `Dear colleague,

Re: {she.full}, dob {dob}, NHS no. {nhs}
{address}, {place.town}, {postcode}

Thank you for seeing this lady, who was last reviewed in our clinic in the spring. {she.title} has a long history of recurrent depression and has been on sertraline 150 mg since the summer. Her sleep is poor, her appetite fair, and she describes a grey fog that will not lift before noon. There is no active plan to harm herself, though she has passing thoughts most weeks.

She lives alone since her husband's death and is managing the bills with some difficulty. I hope the community team may be able to offer a befriender and a benefits check. {she.first} would prefer to be rung in the mornings.

With kind regards,
{doctor.full}
GP partner`,

  `To whom it may concern

I am writing in support of {he.full}'s application for a transfer. {he.title} has lived at {flat} for nine years and over the last eighteen months the noise from above has made his psychosis a great deal worse. He hears the couple upstairs through the floor and is no longer sure what is real. He has stopped cooking, keeps the blinds down and sleeps in the bath.

His tenancy reference is {ref.tenancy}. His support worker, {worker.full}, can be reached on {phone} and will be glad to answer questions.

It is my clinical view that a move to a ground floor flat with its own front door would do more for him than any change of medication. I would mark this as urgent.

Yours faithfully,
{doctor.short}
Consultant psychiatrist`,

  `Dear {doctor.title},

Thank you for referring {she.full} to the social prescribing service. We met twice at the library and once on the telephone. {she.first} told me that she used to bake for the whole street, and that the house has been quiet since her daughter {daughter.first} moved away. She would love to be useful again.

We agreed three small steps: a visit to the community kitchen, a form for the bus pass, and a talk with the falls nurse about her left hip. She was nervous about the first of these, so {friend.first}, who lives two doors down, will go along.

{she.first} has given her number as {phone}. She asks that nobody leaves a message, as her son-in-law listens to them. I will see her again in four weeks and will let you know how she gets on.

Best wishes,
{worker.full}
Link worker`,

  `Dear Sir or Madam,

{he.last-first} – {ref.hospital} – {place.ward}

This gentleman was discharged from the ward after eleven weeks under section 3. On the day of discharge he was settled, sleeping six hours and taking clozapine 350 mg at night with no missed doses. Bloods are green. He drinks two or three cans on a Friday and has cut down on cannabis.

He will return to {place.hostel}, where the manager, {manager.full}, has kept his room. His mother finds visits hard and should not be asked to hold his medicines. There is money owing to a neighbour and we think others may take advantage of him on the day his benefit is paid.

Follow up within 72 hours, please. Section 117 applies. The family contact is his brother {brother.first} ({mobile}).

Yours sincerely,
Ward doctor`,

  `Dear all,

I am bringing the situation of a retired man whom several of you will have met. He came to this country as a young man and worked for thirty years at {place.work}. Since his fall in the winter he rarely leaves his chair. The heating is off, there is little in the fridge, and post lies unopened on the stairs.

His niece calls when she can. She is the one who first rang us; {cousin.full} lives in another county and works nights. On {date} the district nurse found him confused and cold. He declined hospital, knew the day and the prime minister, and was cross with everybody.

He has capacity to decide this today. What he says he misses is dominoes and somebody to argue with. The best hour to visit is after lunch at {address}, and you should knock on the window, because {he.first} does not hear the bell.

Regards,
{worker.first}`,

  `PRIVATE AND CONFIDENTIAL

Dear {she.title},

It was good to meet you and your husband {husband.first} at the memory clinic. As promised, this is a plain summary of what we said. The scan showed some shrinking of the kind we often see, and the tests of memory were a little lower than last time. Together these point to an early dementia of mixed type.

You told us that you mind the loss of driving more than anything, and that {granddaughter.first} has offered to take you to choir. We will start a low dose of donepezil. Common effects are vivid dreams and a slow pulse, so please let us know.

Our nurse {nurse.full} will ring you at home on {landline}. If you would rather be written to, our address for e-mail is on the card we gave you and we have noted yours as {email}.

Yours sincerely,
{doctor.title}`,

  `Dear Team

RE: {she.title}, {house}, {street}, {place.village}

I should be grateful for your advice about this farmer's wife. Since foot trouble stopped her from working in the dairy she has become low, tearful and, as she puts it, no good to man nor beast. Bloods are normal apart from a slightly low sodium. PHQ-9 was 19 and GAD-7 was 14.

Her husband {husband.first} says little but drove her in and waited outside for the best part of an hour. Their boy {son.first}, {age.child}, has stopped going to school on some days and I wonder who is caring for whom. There are guns in the house, locked, and she does not hold the key.

She will accept a visit at home, not a clinic. The bus runs twice a day. I have started mirtazapine 15 mg.

Many thanks
{doctor.short}`,

  `Dear {worker.first},

Following our telephone call I confirm that we can offer {she.first} a room at the refuge from next week. Please bring identification if she has it; the passport ({ref.passport}) was taken by her husband, so a letter from yourselves will do for the present. She should not use her old telephone. The new one is {mobile}.

The two girls may start at {place.school} as soon as forms are signed. Their father must not be given the name of the school, nor this address. {she.first}'s mother, {mother.full}, is the only relative she trusts. Police hold the matter under {ref.crime}.

I know that leaving will be hard and that she may change her mind more than once. Our door stays open whatever she decides, and there is no need to explain.

With warm wishes,
{manager.full}
Refuge lead`,

  `Dear Doctor,

Thank you for your letter about this young person. {he.first} attended with a friend and spoke more freely than I had expected. At school he was good with engines and art; since the death of {friendM.full} he has hardly left his room except to buy drink. His nan is ill downstairs and he gets up in the night to turn her.

He fears that people mark him down as a gang member because of where he lives ({place.estate}) and how he dresses. He was stopped three times this summer. He has a court date on {date} over a scooter that was not insured, registration {vehicle}.

I would suggest bereavement support first, and a carer's assessment for the household. The alcohol service can see him without an appointment. Grief, not illness, seems to me the right word at present.

Yours,
{doctor.full}`,

  `Dear Housing Officer

Our client: {she.full} and {partnerM.full}
Account: {ref.council}

We act as debt advisers for the above. The rent arrears now stand at just over nine hundred pounds. These built up while her Universal Credit was stopped, in error, for seven weeks. The award has since been restored (reference {ref.benefit}, National Insurance number {nino}) and back pay is expected.

She has three children under ten, one of whom is awaiting an autism assessment. She was in hospital for a month following a serious overdose and should not be pressed by telephone. We ask that you hold action for 28 days and accept five pounds a week on top of rent, which will be paid from account {bank.account}, sort code {bank.sort}.

Kindly reply to this office rather than to {she.title} directly.

Yours faithfully,
Money advice team`,

  `Dear {he.first},

Thank you for coming to the group on Tuesday. It took courage to walk in, and more to stay. You asked me to put on paper what we agreed, so here it is.

First, you will ring {worker.first} ({phone}) before the weekend and not after it. Second, the tablets stay with {sister.first}, who will bring round one week at a time. Third, no more walking over the bridge at night; go the long way by the canal or ask {neighbour.full} for a lift.

You said you were turning {age.next} in the new year and wished to do something daft, like the raft race. I mean to hold you to that. The lads in the {place.pub} have a boat.

Take good care,
The running club`,

  `Dear practice manager,

I would like to complain on behalf of my wife, {wife.full}, about what happened on {date}. She went to the desk at {place.practice} in some distress and was told, before a full room, that she was banned for being rude to {receptionistF.first} a year ago. She walked home in the rain and did not speak until night.

My wife is not rude. She has had bipolar disorder for half her life and when unwell she talks loudly and fast. {he.full} is my name and I have been her carer since we married. All we ask for is a quiet room and a call back from {doctor.title}, who has always treated her with grace.

You can write to me at {address}, {postcode} or at {email}.

Yours truly`,

  `Dear colleagues in {place.district},

The person I describe below has given her consent. She was born abroad, has leave to remain (Home Office {ref.home-office}) and has been in the country for about six years. She speaks three languages and reads none with ease. In clinic she used an interpreter and said the voices were those of her aunts.

It emerged that {she.full} has never had a bank account in her own name and that her wages are paid to a man she calls uncle. {uncle.first} waits in the car. We were able to see her alone only because the nurse said there was a blood test.

I would be grateful if {worker.title} could advise on the national referral mechanism before anything is said at home, and if a female worker could keep seeing her. She is {age} and small for her years.

Yours sincerely,
{nurse.full}
Practice nurse`,

  `From: {worker.full}
To: {doctor.title}; {nurse.full}
Cc: duty desk
Subject: {she.initials} – Thursday

Dear both,

Short one, as I am between visits. {she.first}, whom you both know, is home. She walked out of the day room with nothing but her handbag and took two buses. {son.first} and {daughter.first} were at the table doing homework when she came in, and {husband.first}, to his credit, simply laid another plate.

I do not think she should be fetched back. She was bright, a little fast, and had remembered the milk. What worries me is Sunday, when the {she.last} household has the family party at {place.worship} and forty people will be looking at her.

Could one of you ring before then? Not the mobile, that is in the fish tank. The neighbour's, {landline}, is best.

Thanks, and hope the clinic is not too grim,
{worker.first}`,

  `Dear Mum and Dad's doctor,

You will not know me. I am {daughter.full}, the middle one, and I live in {place.town}. I am writing because nobody tells me anything and I am frightened for my father. He was born in {dob.year}, he has worked all his life and he has never once been ill until now.

He rings at night. He says men come in through the loft. Last week {he.first} (that is my father) had taken every door in the house off its hinges to see them coming. My brother thinks it funny. It is not funny, he has a bad heart and there was a ladder.

Please will you go to {address} without saying I asked? He keeps the side door open for the cat. You can write to {email of daughter} or ring me at work, at {place.work}, and ask for {daughter.nick}.

I am sorry for the length of this.`,

  `Dear {manager.title},

I write as the named advocate for a young man on your waiting list. It has been put to me that he refused the room offered on {date}. He did not. He was sent to the wrong door, waited an hour in sleet and went away again, which for someone with his history took restraint.

The facts are these. {he.first} is {age} and has been in care since he was {age.child}. He has had fourteen addresses. The only adult who stayed was a foster carer, {carerF.full}, and he still has a key to hers. He cooks, he is clean, and he pays when he is paid. Grace, patience and a second look is all I am asking for; a rule is a rule, but it is winter.

If the room has gone, {worker.first} at the night shelter will take a message on {phone}. Should you wish to write to {he.first}, use his own e-mail, {email}.

Yours in hope,
{advocate.short}`,
]);
