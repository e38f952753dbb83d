/**
 * Verbs by what their subject may be, beside those in `human-verbs.ts`; irregular ones stand with their past in brackets. Written as complete
 * as possible from working knowledge of English, not from any text.
 */

/** Only somebody does these, in every form. */
export const peoplesDeeds = `
resign quit(quit) emigrate confide hesitate procrastinate hoard fidget breastfeed(breastfed) miscarry undress sew iron hoover vacuum mop babysit(babysat) commute hike kneel(knelt) crouch squat hobble trudge shuffle glare squint peer
whistle hum chant recite scribble doodle sketch enquire inquire testify vote campaign preach apply elaborate minimise exaggerate downplay misunderstand(misunderstood) mishear(misheard) overhear(overheard) mislay(mislaid) envy resent
admire adore dislike appreciate forgive(forgave) bite(bit) spit(spat) scratch strangle stab punch kick slap shove grab beg bully threaten stalk cuddle tease mock babble complain lodge sue gossip
attempt dodge argue reply beckon curse snap snarl sneer grimace gag choke wince flinch twitch convulse bleed(bled) itch urinate defecate soil self-discharge self-refer reoffend offend shoplift busk rough-sleep
`;

/** Somebody does these to something: the past is also what was done to a thing ("table sold"), so it needs what it was done to. */
export const deedsToThings = `
own rent sell(sold) build(built) teach(taught) lend(lent) steal(stole) rob pawn bet hide(hid) read(read) draw(drew) paint avoid manage tidy smash throw(threw) drop carry lift push pull pack unpack order hire enter
withhold(withheld) reject ignore dismiss question doubt query challenge appeal contest chase obtain receive get(got) give(gave) buy(bought) bring(brought) spend(spent) lose(lost) find(found) keep(kept) make(made) leave(left) take(took) put(put)
hold(held) pay(paid) send(sent) cut(cut) break(broke) wash clean use sign miss move start stop change choose(chose) finish return share raise pass win(won) accept decline refuse deny report describe mention need help owe support pick
cancel book collect claim save burn hit(hit) hurt(hurt) shut(shut) lock unlock open close visit follow copy drive(drove) park crash wear(wore) remove skip swallow chew boil fry roast stir sweep(swept) dig(dug) plant water feed(fed) walk
catch(caught) fix mend repair replace freeze(froze) borrow bury damage destroy flood block ban fight(fought) chair attend join leave(left) run(ran) lead(led) teach(taught) train coach study learn(learnt) fail repeat resit mind
`;

/** People and things do these alike. */
export const anythingDoes = `
grow(grew) fall(fell) lie(lay) stand(stood) remain become(became) come(came) turn set(set) let(let) seem look sound smell appear cause affect allow bear(bore) cover cross depend deserve develop disappear vanish
die drop end exist fit gain happen include increase involve kill land last matter mean(meant) offer persist point produce prove provide react reach recover reduce rely require rest rise(rose) serve settle shake(shook) shine(shone)
slip slow spill spoil spread(spread) stick(stuck) suffer suit survive swing(swung) switch tend touch treat vary wait wake(woke) want warn weigh worsen continue drift fade tire collapse improve relapse deteriorate stabilise decline struggle benefit
respond behave act complete progress engage arrive belong differ linger rent live work
`;

/** After "was", "is being", "got": what is done to people alone. */
export const doneToPeople = `
told asked discharged admitted readmitted evicted sectioned detained arrested bailed bullied abused raped assaulted attacked beaten mugged robbed threatened harassed stalked groomed neglected fostered adopted born diagnosed misdiagnosed rehoused excluded
expelled suspended sacked dismissed employed invited warned reminded reassured escorted accompanied dressed bathed showered sedated restrained secluded supposed married divorced widowed engaged nicknamed cremated accused charged convicted
sentenced imprisoned jailed fined cautioned deported trafficked orphaned hospitalised ventilated intubated resuscitated tasked advised informed persuaded encouraged tempted interviewed weighed examined bereaved scammed conned blackmailed catheterised
thrilled terrified devastated gutted chuffed upset worried allowed refused
`;

/** After "is", "was", "seems": how somebody is and a thing hardly ever, beside `personalStates`. */
export const howPeopleAre = `
blind lame breathless sociable stubborn shaky wobbly sweaty clammy febrile hypothermic underweight overweight obese malnourished dehydrated jaundiced pale gaunt thin skinny ready eager desperate reluctant violent rude loud chaotic
compliant non-compliant concordant unkempt dishevelled bedridden wheelchair-bound childless single-handed illiterate penniless destitute skint broke jobless self-employed underage tearful weepy jumpy panicky manipulative talkative
tolerant intolerant forgetful muddled vague wandering eighteen nineteen sixteen seventeen thirteen fourteen fifteen
`;

/** Short for what somebody has, and illnesses without an article: "has MS", "has lupus". */
export const illnesses = `
ms ptsd adhd add asd ocd bpd eupd copd hiv aids ibs ckd mnd me cp ld t1dm t2dm dvt tb asthma diabetes epilepsy autism dementia alzheimer's parkinson's lupus cancer leukaemia arthritis psoriasis eczema schizophrenia bipolar depression anxiety anorexia bulimia
dyslexia dyspraxia cataracts glaucoma angina emphysema cirrhosis sepsis pneumonia scabies shingles migraines seizures fits flashbacks nightmares hallucinations capacity insight bruises sores ulcers piles
`;

/** After "has no", "has lost her", "has got no": what people lack. */
export const lacked = `
family friends money food home phone credit recourse right rights id papers passport visa leave capacity contact insight appetite heating electric electricity leccy gas bed income support job benefits fixed one clothes shoes coat car
plans thoughts intent relatives partner children kids mobile internet bank teeth english memory visitors carer carers gp safe way idea concerns complaints symptoms suicidal allergies savings pension furniture cooker fridge transport
`;
