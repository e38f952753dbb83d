/**
 * What homes lie above, behind and beside, and what they look like from the street. Whole kinds of thing, written from working
 * knowledge of British streets, canals and sites, not from any text.
 */

/** Shops and houses with flats over them. */
const PREMISES =
  "(?:chip |fish and chip |fish & chip |kebab |betting |corner |paper |pet |vape |phone |charity |card |pizza |tattoo |barber |carpet |sweet |cake |pie |flower |bike |tackle |book |village |farm )?shops?|chippy|chipper|take-?away|kebab house|laundr(?:y|ette)|launderette|baker(?:y|'?s)|butcher'?s|barber'?s|hairdresser'?s|salon|nail bar|bookie'?s|bookmaker'?s|bank|post office|pub|bar|club|social club|caf(?:e|é)|caff|restaurant|tea ?rooms?|newsagent'?s|paper shop|off[- ]licence|offy|offie|chemist'?s?|pharmacy|florist'?s|greengrocer'?s|fishmonger'?s|ironmonger'?s|cobbler'?s|tailor'?s|undertaker'?s|funeral (?:parlour|director'?s)|curry house|pizzeria|pizza place|chinese|indian|nail place|garage|workshop|estate agent'?s?|solicitor'?s|dentist'?s?|vet'?s|surgery|supermarket|mini ?market|cash and carry|pawnbroker'?s|showroom|gym|snooker hall|bingo(?: hall)?|arcade|stables|spar|co-?op|costcutter|londis|nisa|premier|tesco(?: express)?|sainsbury'?s|asda|aldi|lidl|morrisons?|iceland|greggs|boots|b&m|wilko|argos|subway|mcdonald'?s|kfc|wetherspoon'?s|spoons";
/** What stands in every street and is pointed at. */
const SIGHTS =
  "church|chapel|mosque|temple|school|nursery|library|park|playground|swings|green|common|pond|lake|canal|river|lock|weir|bridge|footbridge|flyover|underpass|subway|viaduct|tunnel|station|railway|level crossing|crossing|tracks?|bus ?stop|bus ?shelter|bus station|shelter|post ?box|phone box|telephone box|lamp ?post|traffic lights|lights|roundabout|zebra crossing|crossroads|junction|cemetery|graveyard|church ?yard|war memorial|cenotaph|monument|statue|fountain|clock tower|water tower|gasworks|gasometer|pylons?|mast|wind turbines?|substation|power station|sewage works|tip|recycling centre|scrap ?yard|timber yard|builder'?s (?:yard|merchants?)|allotments?|garden centre|golf (?:course|club)|cricket (?:ground|club|pitch|pavilion)|football (?:ground|club|pitch)|rugby (?:ground|club|pitch)|bowling green|bowls club|tennis courts?|swimming baths|leisure centre|sports centre|stadium|race ?course|showground|fairground|car ?park|lay-?by|petrol station|filling station|car wash|industrial estate|trading estate|retail park|business park|warehouse|factory|mill|brewery|quarry|pit|slag heap|docks?|harbour|marina|pier|promenade|sea ?wall|lighthouse|lifeboat station|boat ?yard|slipway|beach|village hall|town hall|working men'?s club|scout hut|fire station|police station|hospital|doctor'?s|health centre|old (?:mill|school|church|chapel|station|pub|cinema|baths|hospital|factory|forge|quarry)|cinema|theatre|museum|castle|abbey|manor|farm|barn|woods?|hill|band ?stand";
/** Public houses and shops by their names: "the Plough", "the Kings Head", "Tesco". Capitals are looked for by the caller. */
export const LANDMARK = `(?:${PREMISES}|${SIGHTS})`;
/** Where one lives, in and out of a house. */
export const DWELLING =
  "(?:house|flat|cottage|bungalow|maisonette|bedsit|studio|annexe?|granny flat|lodge|terrace|semi|prefab|mobile home|park home|static(?: caravan)?|(?:static |touring |old )?caravan|chalet|cabin|log cabin|shed|garage|lock-?up|outhouse|barn|stable block|loft|attic|basement|cellar|room|tent|yurt|horse ?box|bus|coach|camper ?van|motor ?home|van|boat|narrow ?boat|canal boat|house ?boat|barge|cruiser|trailer|wagon|container)";
/** Boats of rivers, canals and coasts that people live on: each is known by its name. */
export const BOAT =
  "(?:narrow ?boat|canal boat|house ?boat|wide ?beam(?: boat)?|(?:dutch |sailing )?barge|cabin cruiser|river cruiser|motor cruiser|live-?aboard|butty|lighter|trawler|yacht|ketch|sloop|dinghy|catamaran|tjalk|springer)";
export const COLOUR =
  "(?:light |dark |bright |pale )?(?:red|blue|green|yellow|black|white|brown|purple|pink|orange|grey|gray|cream|turquoise|maroon|navy|silver|gold|lilac|teal|wooden|painted|broken|boarded(?:[- ]up)?|stained glass|glass|iron|metal|upvc|half-painted|peeling)";
/** What of a home is seen from the street. */
const OUTSIDE =
  "(?:(?:front |back |garden |side )?(?:doors?|gates?|windows?|fence|hedge|wall|shutters?|curtains|blinds|porch|roof|chimneys?|steps|path|drive(?:way)?|garden|garage|letter ?box|railings|bell|buzzer|number|sign|lamp|light)|conservatory|extension|balcony|flag ?poles?|flags?|gnomes?|hanging baskets?|window box(?:es)?|satellite dish|aerial|solar panels|ramp|grab rails?|trampoline|(?:palm |monkey puzzle |apple |cherry |pear |big |tall )?tree|roses|ivy|wisteria|bikes?|skip|caravan|boat|van|car on bricks|plaque|weather ?vane)";
/** "with the blue gate", "with no front window", "with bikes on top". */
export const LOOKS = `with\\s(?:(?:the|a|an|all the|no|two|three|lots of|loads of|its)\\s)?(?:(?!is\\b|has\\b)[a-z-]{2,12}\\s){0,2}?${OUTSIDE}\\b(?:\\s(?:outside|on top|in front|at the front|on the (?:front|roof|door|gate|wall)|in the (?:window|garden|drive|yard)|up the (?:wall|side)|all over it))?`;
/** "the green door", "blue gate". */
export const PAINTED = `(?:the\\s)?${COLOUR}\\s(?:front |garden )?(?:doors?|gates?|house|bungalow|shutters?|fence|porch|garage|boat|caravan|cottage|one)`;
export const ORDINAL =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|1\\dth|2[0-9](?:st|nd|rd|th)|last|next|end|top|bottom|middle|ground|lower|upper|corner|far|basement|left|right|front|back|rear|side)";
/** From a home to what it lies at. */
export const BESIDE =
  "(?:above|over|behind|below|beneath|under|underneath|opposite|beside|facing|across from|next to|next door to|nr|near|near to|by|in front of|at the (?:back|rear|side|end|end|top|bottom|foot|edge) of|(?:round|around) (?:the back of|the corner from|behind|from)|(?:rear|back|top|bottom|end|side|edge|corner|other side|far side|junction) of|between|past)";
/** Shops with a branch in every town: behind one of them is nobody's door (the large British chains, past ones too). */
export const CHAIN =
  /^(?:Tesco|Sainsbury'?s?|Asda|Aldi|Lidl|Morrisons?|Iceland|Waitrose|Spar|Co-?[Oo]p|Greggs|Boots|Superdrug|B&M|Wilko|Argos|Primark|Debenhams|Woolworths|M&S|Marks|Next|Poundland|Poundstretcher|Home Bargains|Subway|Mc[Dd]onald'?s?|KFC|Burger King|Costa|Starbucks|Nando'?s|Wetherspoons?|Halfords|Currys|B&Q|Homebase|Wickes|Screwfix|Ikea|Matalan|TK Maxx|WHSmith|Smiths|Specsavers|Ladbrokes|William Hill|Coral|Betfred|Barclays|Lloyds|Nat[Ww]est|HSBC|Santander|Halifax|Nationwide|Premier Inn|Travelodge)\b/;
