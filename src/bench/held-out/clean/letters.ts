export const lettersTexts: readonly string[] = [
  `To whom it may concern

I am writing in support of this person's claim for the daily living part of PIP. I have been her community psychiatric nurse for a little over two years and see her fortnightly. She lives with schizoaffective disorder and takes olanzapine 15mg at night with sodium valproate 1g twice daily.

On a typical day she needs prompting to get out of bed, wash and eat. Her support worker batch-cooks with her on Fridays, otherwise she lives on toast and Pot Noodles. She cannot follow a budget and has twice lent her card to people who drained the account. Mixing with strangers brings on voices that last for hours. She will not use a bus unless somebody sits beside her.

None of this shows in a short telephone assessment, where she tends to say she is fine. Please weigh this letter with the form.

Yours faithfully

Community Psychiatric Nurse`,
  `Dear colleague,

Thank you for seeing this gentleman in his late 50s, recently bereaved, who has asked for help with low mood. PHQ-9 today 19, GAD-7 14, question 9 scored 1: passive thoughts, no plan, protective factors are his daughters and the dog. He has had sertraline 50mg from me for 6 weeks, tolerated but without much gain, so I have gone to 100mg and will review in a fortnight.

Past history: Crohn's disease, stable on azathioprine; hypertension, last BP 138/86; never smoked; drinks perhaps 20 units a week, more at weekends since the funeral. Bloods including TFTs were unremarkable.

He would prefer to talk face to face rather than by video. He is off work with a fit note until the end of the month and his manager has been decent about it. I would be grateful for your opinion on bereavement counselling versus step 3 CBT.

With kind regards

GP partner`,
  `Dear Sir or Madam

Re: notice seeking possession

We act as tenancy support to a household who recieved a Section 21 notice last month. The tenant is a mother in her thirties with two children of primary school age; one is awaiting an autism assessment. Arrears stood at £1,240 when the notice was served. Since then Universal Credit has begun paying the housing element direct, a Discretionary Housing Payment of £380 has been awarded, and the family have kept to £45 a week off the balance.

We ask that the landlord holds off any application to court for 8 weeks while the affordability review is finished. A move now would mean a new school, a second assessment list and, in the view of her CMHT, a real chance of relapse. Shelter has also looked over the paperwork and thinks that the deposit was never protected.

We would welcome an early reply.

Yours faithfully
Tenancy Sustainment Officer`,
  `Dear all

This is the summary you asked for after the professionals' meeting. In short, nobody doubts that the young man has mental capacity to decide where he lives; the worry is whether he can carry out what he decides once he has been drinking. Executive function was tested by the OT in his own kitchen: he planned a fry-up perfectly and then left the gas lit.

Agreed: social care will arrange a Care Act assessment with an advocate present. The AMHP team does not think a Mental Health Act assessment is warranted today. The substance misuse nurse will offer two home visits, no appointment needed. Fire service to fit an alarm and a stove guard.

If he says no to everything we meet again in 6 weeks. A no is his to give, and I would ask everyone to keep the door open.

Best wishes
Consultant psychiatrist, community rehabilitation`,
  `To the Independent Appeal Panel

I support the family's appeal. Their son, of secondary age, has Tourette's and Asperger's (the older term is the one on his report and the one he likes). He has been out of school since the autumn half term, after fixed-term exclusions for what I consider to be tics. CAMHS has tried clonidine; aripiprazole 2mg was stopped for weight gain.

At home he is gentle, funny, an expert on deep-sea fish and rather good at chess. When he was with us for the summer project he managed 3 hours at a stretch in a group of six, with ear defenders and a card to leave the room. He needs a setting that will let him do that. An EHCP was finalised in March and names 1:1 help for 25 hours.

I would be happy to attend.

Yours sincerely
Youth worker`,
  `Dear Doctor,

Discharge from the memory clinic. MoCA 22/30, ACE-III 78/100, losing points on delayed recall and fluency. CT head: small vessel disease and mild hippocampal shrinkage. Diagnosis: mixed Alzheimer's and vascular dementia, mild. He took the news with good grace and joked that he'd forget it by teatime; his wife drew on a tissue or two.

Plan
Donepezil 5mg at night, to 10mg after 4 weeks if the pulse stays above 60. Please stop the amitriptyline; it is doing his memory no favours. He must tell the DVLA, and his insurer, and has said he will. Age UK have a singing group which may suit. Lasting power of attorney form given, and both were pointed towards Carers UK for the wife's own benefit.

We do not plan to see them again but an open door applies for a year.

Specialist nurse, memory service`,
  `Dear Housing Allocations,

I should be grateful if medical priority could be looked at again. The applicant is in his early 60s with Parkinson's and a long-standing depressive illness, living on the third floor of a block whose lift fails most weeks. He freezes on stairs. There have been four falls since Easter, one with a fractured wrist. The physiotherapist scores him Hoehn and Yahr stage 3; Rockwood 5.

He takes co-careldopa five times daily, and if he cannot get up to the flat before a dose wears off he has to wait in the entrance, sometimes over an hour. He has stopped going to his Men's Shed as a result and his mood has followed: PHQ-9 went from 9 to 17.

A ground floor 1-bed, or a bungalow with level access shower, would change matters a great deal. He would take any area with a bus.

Yours sincerely
Occupational therapist`,
  `Dear friend,

You asked me to put in writing what the group gave you so you can show it at your work capability assessment. Here goes. When you came to us just after Christmas you sat by the door with your coat on and you didn't take it off until week five. You now run the tea urn. You have taught a dozen of us to crochet, badly in my case. You still have days when you get as far as the gate and turn back, and on those days we text and nobody minds.

What you can't do yet is the journey on your own, crowds, or anything sprung on you at short notice. Being rushed makes you shake. A bad night means a lost day after.

I hope they read this properly.

With love from all of us at the women's centre`,
  `Dear colleague

Perinatal referral, non-urgent

Thirty-something, second baby, 14 weeks postnatal. Her first birth ended in theatre and she has flashbacks whenever she hears a trolley. Score on the Edinburgh scale 19, with 0 on the self-harm item. She loves the bairn, there is warm handling and plenty of eye contact, but she checks the breathing twenty or thirty times a night and has stopped going out. No psychosis, no thoughts of harm to the infant; intrusive images which horrify her and which she recognises as OCD.

She is breastfeeding and wary of tablets. I explained that sertraline is well studied. Her mother-in-law is staying till Eid and is a great help; speaks mainly Urdu. Home-Start have been round once.

Could you please see her at home? Mornings are best.

Yours
Health visitor`,
  `Dear Creditor

Your customer has asked me to write on her behalf, and a signed authority is enclosed. She is under the Breathing Space scheme (mental health crisis moratorium) as certified by an Approved Mental Health Professional. Interest, fees and enforcement must therefore stop until crisis treatment ends, and for 30 days afterwards.

For your information, income is £92 a week in benefits after deductions. Outgoings are higher. The debts with you were mostly run up over one fortnight in a manic episode, when parcels came to the door several times a day. Goods that could be returned have been.

We invite you to consider a write-off under the Money Advice guidelines. She has no assets, a long-term illness, and no realistic prospect of paying within six years. A Debt and Mental Health Evidence Form can follow if you need one.

Money adviser`,
  `Dear Head of Service

Complaint response

I am sorry that you were left without a care coordinator for 5 months. That was not the standard we aim for. When your worker left in August your case went onto a holding list, and the weekly check call which ought to have happened did not.

You told us that reading the same sorry letter twice made it worse. I have tried not to do that here. What we've changed: everyone on the list is now phoned by duty each Wednesday; letters carry the name of no one who has already gone; and a peer worker with lived experience goes through the list each month.

You are entitled to take this to the Ombudsman, and POhWER or another advocacy body will help you free of charge. If you would rather just meet and talk, I will make the time.

Yours sincerely
Service manager`,
  `Dear Practice,

We saw this veteran at the drop-in. Two tours of Afghanistan, left the forces over ten years ago, did well driving an HGV until a near miss brought it all back. Nightmares, checks the locks, sits with his back to the wall. PCL-5 score 58. He told us he doesn't want to waste a doctor's time.

We've referred to Op Courage, and Combat Stress will send him the self-help pack. The British Legion has paid a gas bill of £210; SSAFA will look at white goods. He is drinking eight cans most nights so please don't let anyone stop him dead: he had a fit doing that once. Thiamine would be sensible. Rx is otherwise ramipril 5mg only.

He'd like a double appointment, late in the day, with whoever is least in a hurry.

Regards
Caseworker, armed forces charity`,
];
