/** Two words that say what somebody did, where either alone would fit a thing: "turned up", "went home", "got upset". */
const TOGETHER =
  /^(?:turned (?:up|round|away)|showed up|shows up|turns up|moved (?:in|out|away|back)|passed out|kicked off|calmed down|broke down|breaks down|gave up|gives up|opened up|opens up|ran off|ran away|fell out|fell asleep|stormed out|walked out|dropped out|signed off|logged on|lashed out|acted out|settled down|(?:goes|went|comes|came) (?:home|round|out|over|upstairs|downstairs|shopping|swimming|missing|quiet)|(?:gets|got) (?:very|so|low|upset|angry|anxious|cross|confused|tired|lonely|drunk|dressed|evicted|married|arrested|home|her|his)|(?:takes|took|gives|gave) (?:her|his|me|us|him))$/;

export const isPhrasal = (verb: string, next: string): boolean => TOGETHER.test(`${verb} ${next}`);

export const SEEMS = /^(?:seems|seemed|looks|looked|appears|appeared|sounds|sounded)$/;
/** After "seemed": how people are. */
export const SEEMING =
  /^ (?:(?:a bit|a little|much|very|so|really|quite|more|less|rather) )?(?:brighter|better|flat|down|bright|calmer|calm|happier|happy|thin|thinner|pale|rough|tired|well|unwell|low|lower|anxious|worried|upset|tearful|sad|confused|drowsy|agitated|relaxed|settled|frightened|scared|cheerful|withdrawn|distracted|distressed|unkempt|dishevelled)\b/i;
