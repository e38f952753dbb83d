/** Who somebody is: written from working knowledge of who is named in notes. */
export const ROLE =
  "(?:(?:the|her|his|their|my|our|a|an) )?(?:[a-z]{2,12}[ -]){0,2}(?:worker|officer|manager|nurse|coordinator|co-ordinator|adviser|advisor|navigator|prescriber|volunteer|befriender|doctor|psychiatrist|psychologist|therapist|counsellor|advocate|solicitor|midwife|landlord|landlady|teacher|student|trainee|interpreter|pharmacist|receptionist|ot|cpn|sw|gp|amhp|hv|dn|nok|mum|mam|mom|dad|mother|father|son|daughter|brother|sister|wife|husband|partner|ex|carer|friend|neighbour|aunt|uncle|auntie|cousin|nan|gran|grandson|granddaughter|niece|nephew|girlfriend|boyfriend|flatmate|housemate|lodger|tenant|resident|patient|client)\\b";
const SOMEBODY =
  "lady|man|woman|person|client|patient|resident|tenant|girl|boy|lad|lass|friend|neighbour|worker|colleague|mother|mum|dad|father|sister|brother|daughter|son|student|chap|bloke|gentleman|gent|one|pupil|carer|partner|wife|husband|volunteer|nurse|relative|cousin|aunt|uncle|niece|nephew|gran|nan|contact|kin|keyworker|advocate|landlord|child|baby";
/** A clause begins here. */
export const CLAUSE =
  /(?:^|[.!?,;:\n(–—]\s{0,2}|\s-\s|\n[-*•>]\s?|\b(?:and|but|so|because|cos|when|that|if|since|after|before|as|while|today|yesterday|apparently|sadly|now|then|said|says|thinks?|where|until|once|whether|again|last night|this (?:morning|week|afternoon)|when (?:i|we|she|he|they|staff|police) [a-z]{3,9}) )$/i;
export const NO_MORE =
  /^(?:$|[.,;:!?)\n]|\s?[–—-]\s|\s(?:\(|&|\+|(?:and|or|but|n|to|about|re|on|in|at|for|from|with|who|when|if|then|she|he|they|we|i|is|was|has|had|again|today|yesterday|tonight|tomorrow|this|last|next|since|because|cos|as|by|now|too|please|pls|where)\b))/i;

/** `bare`: also for what may stand without an article as a word, as "hope" and "faith" may. */
type Frame = { readonly lead: RegExp; readonly rest: RegExp; readonly bare: boolean };
const frame = (lead: string, rest: string, bare = true): Frame => ({
  lead: lead === "" ? CLAUSE : new RegExp(`(?:${lead})\\s{1,2}$`, "i"),
  rest: rest === "" ? NO_MORE : new RegExp(`^(?:${rest})`, "i"),
  bare,
});

/**
 * Places in a sentence where English puts a person and neither a thing nor a feeling, whatever the letter case. Each is a general way of
 * writing notes and letters, from working knowledge of them.
 */
export const FRAMES: readonly Frame[] = [
  // "thanks to Hope for covering", "sorry to Rose for the wait"
  frame(
    "\\b(?:thanks|thank you|grateful|apologies|sorry|credit)(?: so much| again| also)? to",
    " for (?:[a-z]+ing|the|her|his|your|all|this)\\b| who\\b",
  ),
  // "introduced herself as Joy", "everybody calls him Bear"
  frame(
    "\\b(?:introduc\\w{2,4} (?:her|him|them|my)sel(?:f|ves) as|goes by|went by|known as|answers to|to be called|calls (?:her|him|them)sel(?:f|ves)|(?:named|called) (?:the|her|his|their) (?:baby|son|daughter|child|girl|boy|dog|cat|first|second|youngest|eldest)|(?:friends|family|everyone|everybody|people|mates|staff|neighbours) (?:all )?calls? (?:her|him|them|me))",
    "",
  ),
  // "no contact from Grace since Monday"
  frame(
    "\\b(?:contact|calls?|t/c|requests?|texts?|emails?|messages?|reply|word|voicemails?|answer|response|visits?|feedback|consent|complaint|statement|heard|hear|card|letters?|apology|apologies|call back)(?: back| today| this morning| received)? from",
    "[.,;:?!)\\n]|$| (?:since|about|today|yesterday|this|last|re|regarding|to (?:say|ask|have|see|stop|let|tell|cancel|confirm)|saying|asking|who|again|for (?:over|the|a|two|three|\\d)|and (?:her|his))\\b",
  ),
  // "who knows him best is Hope", "her friend at college was Joy"
  frame(
    `\\b(?:${SOMEBODY}|who)(?: (?!what|all|needs?|wants?|thing|has|lacks?|through)[a-z']+){0,5} (?:is|was)`,
    "[.,;\\n]|$| (?:who|and (?:she|he)|but (?:she|he))\\b",
  ),
  // "staff found Hope on the floor"
  frame(
    "\\bfound",
    " (?:on the (?:floor|sofa|stairs|bathroom|kitchen|landing|street|bed|ground|roof|bridge)|in (?:bed|tears|a (?:state|heap|pool)|the (?:bath|bathroom|shower|toilet|corridor|car park))|asleep|crying|collapsed|unconscious|wandering|hanging|unresponsive|very (?:low|drunk|unwell))\\b",
  ),
  // "took Mark to the food bank"
  frame(
    "\\b(?:took|take|taking|takes|taken|brought|bring|drove|drive|walked|escorted|accompanied|accompany|sent|send|moved|transferred|rushed|invited|invite|got|get)",
    " (?:to|into) (?:(?:the|a|her|his) )?(?:hospital|a&e|ed|gp|doctors?|dentist|clinic|ward|unit|shops?|food ?bank|hotel|police|court|appointment|surgery|job ?centre|hostel|refuge|station|airport|pharmacy|chemist|cashpoint|nursery|optician)\\b",
  ),
  frame(
    "\\b(?:took|take|taking|takes|drove|drive|walked|escorted|accompanied|invited|invite)",
    " (?:to|into) (?:(?:the|a|her|his) )?(?:bank|group|church|mosque|temple|gurdwara|school|college|park|home|caf[eé]|club|day|cinema|gym|library|meeting|vet|dinner|lunch|tea)\\b",
    false,
  ),
  // "the plan is for Joy to move", "an appointment for Hope to see"
  frame(
    "\\b(?:is|was|plan|plans|arranged|agreed|arrange|wait|waiting|time|hard|best|good|better|easier|harder|difficult|ok|okay|safe|unsafe|space|place|bed|appointment|possible|important|aim|goal|keen|asked|request|room|chance) for",
    " to (?:move|see|attend|come|meet|stay|live|go|be (?:seen|assessed|moved|referred|discharged|admitted|rehoused)|have|get|speak|talk|ring|visit|join|try|leave|return|sign|apply|use|sleep|eat|cook|work|learn|start|stop)\\b",
  ),
  // "asked whether Grace could come too"
  frame(
    "\\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knows|check(?:ed|ing)?|unsure|not sure|unclear|see) (?:if|whether)",
    " (?:can|could|would|will|should|might|may|has|is|was|had|needs|wants|wanted|knows|knew) (?:also |still |ever |not )?(?:come|go|attend|see|have|stay|move|cope|eat|sleep|take|speak|talk|meet|visit|join|help|be|been|ok|okay|safe|coming|going|eating|sleeping|to|her|his|a|the)\\b",
  ),
  frame("\\baccording to", ""),
  // "went round with Dot from housing"
  frame(
    "\\b(?:with|by|to|from|and|saw|met|rang|told|asked)",
    " from (?:housing|social|upstairs|downstairs|next door|church|work|school|college|the (?:council|gp|church|shop|school|centre|charity|ward|team|desk|hostel|food ?bank|job ?centre|surgery|clinic|group|project|police))\\b",
  ),
  // "sat with Hope for an hour"; "met with silence" is something else
  frame(
    "\\b(?:sat|sit|checked in|check in|caught up|catch[- ]?up|joint visit|supervision|1:1|1-1|one to one|session|an hour|the (?:morning|afternoon|day)|appointment|shopping|t/c|tc|s/w|hv|contact|visit) (?:today )?(?:with|w/)",
    "",
  ),
  // "I visited Hope at home", "met Joy in the waiting room"
  frame(
    "\\b(?:visited|visit|visiting|met|saw|seen|see|assessed|reviewed|interviewed|supported|joined)",
    " (?:at (?:home|her|his|the (?:clinic|centre|hospital|surgery|hostel|ward|group|office|door)|school|work|college|clinic|hospital)|in (?:the (?:waiting|ward|clinic|hospital|street|caf[eé]|corridor|lounge|day room)|hospital|clinic|prison|person|custody|town|reception)|on the ward|with (?:the|her|his|my) (?:[a-z]+ )?(?:worker|mum|mother|dad|father|nurse|gp|doctor|partner|sister|brother|daughter|son|interpreter|cpn|ot|sw|colleague|student|advocate|carer))\\b",
  ),
  frame(
    "\\b(?:i|we|you|she|he|they|all|still|really|will|'ll|everyone) (?:all |do |really |so )?miss(?:es|ed)?",
    "[.,;!\\n]|$| (?:so|very|a lot|too|terribly|every)\\b",
  ),
  // "poor Hope is at her wits' end"
  frame(
    "\\b(?:poor|young|old|dear|dearest|auntie|aunty|uncle|nanny|granny)",
    " (?:is|was|has|had|will|would|can|can't|cannot|said|says|came|got|went|needs|wants|does|doesn't|did|didn't|feels|felt|looks|looked|lost|cried|rang)\\b",
  ),
  frame(
    "\\blittle",
    " (?:is|was) (?:in|at|with|on|\\d|poorly|ill|well|doing|still|now|asleep|not)\\b| (?:has (?:been|a|no|her|his|had)|cried|said|says|lives|goes|went|needs)\\b",
  ),
  // "the lady I support, Hope, has not left"
  frame(
    `\\b(?:${SOMEBODY})(?: [a-z']+){0,4},`,
    ", (?:has|is|was|had|who|said|says|does|did|can|will|would|lives|rang|came|wants|needs|and i)\\b",
  ),
  // "I promised Hope I would write"
  frame(
    "\\b(?:promised|told|tell|asked|assured|reminded|warned|informed|advised|thanked|reassured|persuaded|convinced|texted|emailed|phoned|rang)",
    " (?:i|we|she|he|they|that (?:i|we|she|he|they|it|the|her|his)|if (?:i|we|she|he)|whether|how|what|why|when (?:i|we|she|he|the)|not to|about (?:the|her|his|this|it)|for (?:her|his|the))\\b",
  ),
  // "children, Hope and Sarah"
  frame(
    "\\b(?:kids|children|boys|girls|sons|daughters|twins|sisters|brothers|siblings|grandchildren|parents|grandkids|stepchildren)(?:,|:| -| \\(| are| called| named)",
    " ?(?:and|&|n|,|\\+) ?[a-z]{2,}\\b[,.;)\\n ]",
    false,
  ),
  // "does Hope have a care coordinator?"
  frame(
    "(?:^|[.!?\\n,;]\\s{0,2}|\\b(?:and|but|so|also|re) )(?:does|did|is|was|has|had|can|could|would|should|will)",
    " (?:have (?:a|an|any|the|her|his|someone|anyone|capacity)|need (?:a|an|any|to|help|her|his|us|me)|want (?:to|a|us|me|her|his|help)|know (?:about|that|how|where|her|his|we|i|you)|live|qualify|still (?:open|see|live|have|get|need|go|take|drink|smoke|with|in|on)|get (?:pip|esa|uc|any|help|on|her|his)|come (?:to|in|on|and)|go to|open to|known to|allocated|aware|eligible|entitled|under (?:us|you|the|your)|attend|engage|engaging|take (?:her|his|any)|on (?:any|a) (?:med|section|cto|wait))",
  ),
  // A line's head, and who that is: "- Hope - OT", "Rose: to ring housing"
  frame(
    "(?:^|\\n)\\s{0,3}(?:[-*•>]|\\d{1,2}[.)])?",
    `(?: ?[-–—=:] ?)(?:${ROLE}|to (?:ring|chase|check|send|refer|contact|book|arrange|call|email|phone|ask|follow|speak|visit|write|complete|request|escalate|update|discuss|review|prescribe|assess|liaise|collect|bring|take|see|meet|get|find|do)\\b)`,
  ),
  // What only people do or have done to them, at the beginning of a clause.
  frame(
    "",
    " (?:can|could|will|would|should|cannot|can't|to) be (?:reached|contacted|visited|phoned|discharged|admitted|assessed|rung|collected|picked up|told|asked|sectioned|escorted|excluded)\\b| (?:has (?:now |just |also |since )?been|had been|was|is being|got|is) (?:referred(?! to (?:by|as|in)\\b)|discharged|admitted|sectioned|detained|assessed (?:by|at|for|as)|evicted|arrested|excluded from|rehoused|recalled|remanded|bailed|allocated|prescribed|diagnosed|hospitalised|widowed|bereaved|brought up|born|invited|rushed|escorted|sacked|suspended from|placed (?:in|with|on)|taken (?:to|by|in)|known to)\\b",
  ),
  frame(
    "",
    " (?:became|becomes|becoming|got|gets|felt|was (?:very |quite |so )?|is (?:very |quite |so )?|seems?|seemed|appeared|looks|looked|presented as|presents as|remains?|remained) ?(?:very |so |quite |more |increasingly )?(?:tearful|upset|distressed|agitated|anxious|aggressive|unwell|pregnant|withdrawn|paranoid|homeless|confused|psychotic|manic|drowsy|isolated|unkempt|intoxicated|guarded|suicidal|unsettled|low in mood)\\b",
  ),
  frame(
    "",
    " (?:came|comes|come) (?:to (?:the (?:uk|country|group|clinic|ward|unit|meeting|drop|session|door|office)|us\\b|see\\b|england|britain|live|stay|me\\b|our)|from (?:a|an) |here (?:as|from|in|with)|in (?:for|today|late|drunk)|home|as a|off (?:her|his|the))",
  ),
  frame(
    "",
    " (?:refused|declined|accepted|denied|denies|declines|refuses) (?:the|a|to|her|his|all|any|food|meds|medication|treatment|entry|access|consent|having|being|feeling|help|support|further)\\b",
  ),
  // "Icy has stopped opening the door", "May has been topping up the meter", "Amber had the nurse round"
  frame(
    "",
    " (?:has|had) (?:stopped|started|begun|refused|agreed|asked|tried|promised|managed|threatened) (?:to [a-z]+|[a-z]{2,9}ing) (?:the|her|his|a|to|with|in|out|at|up|for|any|all|again|on|and|about|me|us)\\b| (?:has|had|is|was) (?:now |still |also )?(?:been )?(?:asking|refusing|drinking|paying|buying|cooking|sleeping|topping|looking after|caring|staying|living|shouting|crying|texting|ringing|phoning|calling|visiting|seeing|hearing|missing|using|smoking|cutting|attending|eating|taking|struggling|sofa|sharing|wearing|wanting|saying|telling|thinking) | had (?:the|a|an|her|his) (?:[a-z]{2,12} ){1,2}(?:round|visit|over|yesterday|today)\\b",
  ),
  // "the address would be Hope's"
  frame(
    "\\b(?:address|house|home|place|flat|fault|idea|turn|birthday|car|dog|phone|number|baby|child|key|keys|money|room) (?:is|was|are|would be|will be|may be|now)",
    "'s(?:[.,;:!?)\\n]|$| (?:and|but|not|she|he|who|until|till|for))",
  ),
  // "Hope had locked herself in": who has a self is a person.
  frame(
    "",
    " (?:has|had|is|was|keeps?|kept|gets?|got|tried|started|cuts?|hurts?|harm(?:s|ed)|locked|blame[sd]?|found|finds|described?s?|took|takes|puts?|threw|hanged|burn(?:t|ed)|isolate[sd]?|present(?:s|ed)|introduced|discharged|injured|scratched|helped|cannot|can't|can|could|would|does|did|doesn't|didn't)(?: [a-z']+){0,3} (?:herself|himself)\\b",
  ),
  // "Hope would ring the clinic"
  frame(
    "",
    " (?:can|could|will|would|should|may|might) (?:then |also |still |not )?(?:ring|call|text|phone|email|message|visit|report|lose|attend|go to|live (?:with|in|at|alone)|move (?:to|into|in|out)|speak|talk|ask|meet|join us|wait for|come (?:round|with|over|too)) ?(?:the|her|his|him|us|me|you|to|with|in|out|at|about|back|again|too|over|[.,;\\n]|$)",
  ),
];
