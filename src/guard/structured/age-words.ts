/** Words for a person, before an age: "bloke, 45", "this lady is fifty eight". */
export const PERSON =
  "she|he|they|mum|mam|mom|mummy|mother|dad|daddy|father|son|daughter|brother|sister|sibling|twins?|wife|husband|partner|girlfriend|boyfriend|fiancee?|widow|widower|client|customer|person|patient|pt|service user|baby|child|kid|boy|girl|lad|lass|bloke|guy|chap|fella|man|woman|male|female|lady|gent|gentleman|teenager|adult|youth|pensioner|parent|grandmother|grandfather|grandma|grandad|granddad|grandpa|granny|gran|nan|nana|nanna|grandson|granddaughter|grandchild|stepson|stepdaughter|stepdad|stepmum|aunt|aunty|auntie|uncle|nephew|niece|cousin|carer|neighbour|friend|tenant|resident|student|pupil|apprentice|veteran|refugee|asylum[ -]seeker|prisoner|the (?:eldest|oldest|youngest|middle one)|eldest|oldest|youngest";

/** Words before a comma and a number that is a score, a dose or a place in a list, and no age. */
export const MEASURES: ReadonlySet<string> = new Set(
  "score scored scores scoring bmi phq gad core hads audit mmse moca weight height temp temperature pulse sats bp hr rr bm bms glucose hba units unit rate dose mg mcg ml section sections page pages room rooms flat number no numbers line level levels band bands step steps week weeks day days month months year years item items question questions group groups ward chapter part class grade stage route bus buses and or to of at by plus minus about around times total max min nearly over under only than point points figure out route routes exit platform form forms version goal goals session sessions visit visits january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Turning points of a life, before "at 16": "1st episode at 16", "into care at nine". */
export const ONSET =
  "episode|episodes|onset|diagnosed|diagnosis|dx|psychosis|breakdown|admission|admitted|sectioned|orphaned|bereaved|widowed|married|divorced|pregnant|mother|mum|father|dad|parent|retired|died|emigrated|left (?:school|home|care)|(?:into|in|out of) care|(?:started|began|stopped|been|was) (?:drinking|smoking|using|working|self[- ]?harming|cutting|offending|hearing)|(?:started|began) (?:to \\w{2,10}|on \\w{2,10})|drinking|smoking|arrested|convicted|homeless|job|menopause|attempt|overdose|od|conviction|relapse";
