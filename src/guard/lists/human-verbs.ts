/**
 * Verbs whose subject is a person, by what they are about: speaking, thinking, feeling, the body, moving, living with others, using
 * a service. Written as complete as possible from working knowledge of English, not from any text. Irregular ones stand with their past
 * in brackets. Those in `ofThingsToo` may have a thing before their past ("loan agreed", "grant refused"): only their other forms count.
 */
export const personalVerbs = `
say(said) tell(told) ask talk speak(spoke) reply answer explain complain insist admit confess claim swear(swore) shout whisper yell scream mumble mutter joke apologise apologize argue disagree protest plead beg chat gossip boast moan
sing(sang) reckon thank grumble swear(swore) bicker banter natter waffle pray nod grin frown wave wink blush stutter stammer
think(thought) know(knew) believe wonder remember forget(forgot) understand(understood) realise realize decide guess imagine dream doubt intend worry regret recall pretend daydream overthink
feel(felt) want like love hate enjoy prefer dread trust panic cope struggle suffer grieve mourn despair sulk care hope wish long fret obsess ruminate dissociate hallucinate
eat(ate) drink(drank) sleep(slept) wake(woke) cry weep(wept) laugh smile giggle sob sigh cough sneeze vomit faint limp smoke vape breathe shiver tremble sweat snore yawn shower bathe shave nap doze binge purge
see(saw) hear(heard) watch listen notice stare
go(went) come(came) open walk drive(drove) ride(rode) cycle travel arrive sit(sat) climb jump crawl wander roam dance swim(swam) jog hide(hid) flee(fled) hitchhike tiptoe storm stagger stumble
live die visit marry meet(met) hug kiss fight(fought) quarrel join attend volunteer retire cook bake knit garden worship work shop
pop nip msg pm dm phone ring(rang) text knock email call message whatsapp facetime skype
present engage disengage abscond overdose relapse selfharm self-harm self-neglect self-medicate dna comply cooperate interact respond reside sofa-surf gamble inject
take(took) give(gave) get(got) try wait owe earn write(wrote) throw(threw) choose(chose) steal(stole) volunteer study speak(spoke) become(became) begin(began) wear(wore)
`;
export const ofThingsToo = `
need report disclose state deny describe mention agree decline refuse accept consent use lose(lost) keep(kept) bring(brought) buy(bought) send(sent) leave(left) start stop help find(found) pay(paid) spend(spent) borrow make(made) hold(held)
pass win(won) break(broke) change choose(chose) wash finish walk raise share manage move stay return clean wash dress feed(fed) hit turn look seem appear show play miss fear plan expect learn teach(taught) mean(meant) sign request support collect cut put pick cancel miss book
`;

/** States that only people, and animals that have a name, are in. The same source. */
export const personalStates = `
low tearful asleep awake homeless pregnant anxious unwell upset drunk sober tired exhausted keen willing unwilling reluctant aware unaware able unable alone married divorced widowed separated unemployed retired deaf autistic diabetic bipolar suicidal
psychotic manic hypomanic depressed angry cross worried scared afraid frightened terrified lonely hungry thirsty agitated settled unsettled restless sleepy drowsy confused disorientated disoriented dizzy housebound bedbound chatty talkative withdrawn
paranoid delusional guarded hostile aggressive abusive polite pleasant cheerful euthymic elated irritable distressed fearful ashamed embarrassed grateful proud jealous lovely kind friendly shy bored fed-up overwhelmed devastated heartbroken
intoxicated incontinent mobile frail disabled bereaved isolated vulnerable nervous hopeful hopeless desperate furious livid excited relieved poorly sick ill well happy sad safe fine ok okay better worse free busy dead alive late missing single engaged
sectioned detained admitted discharged arrested evicted bailed sacked adopted hospitalised medicated sedated born raised estranged neurodivergent dyslexic nonverbal non-verbal mute catatonic lucid orientated oriented oblivious adamant insistent convinced
twenty thirty forty fifty sixty seventy eighty ninety
`;

/** After "is a", "is the", "is her": what only a person is. */
export const personNouns = `
lad lass bloke guy chap man woman boy girl kid child baby toddler teenager teen adult pensioner widow widower mum dad mother father parent son daughter brother sister twin aunt uncle cousin nephew niece nan gran granny grandma grandad grandfather grandmother
carer wife husband partner boyfriend girlfriend ex friend mate neighbour lodger tenant landlord landlady nurse doctor gp midwife teacher student pupil veteran refugee migrant worker volunteer driver cleaner cook chef builder plumber electrician soldier
smoker drinker addict loner gentleman lady person patient client resident survivor victim witness keyworker cpn social-worker support-worker housemate flatmate roommate colleague boss manager christian muslim catholic hindu sikh jew
`;
