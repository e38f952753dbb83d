/**
 * What wards, homes, schools, surgeries and public houses are called after, and what the names of villages begin and end
 * with. Each is an ordinary word; only together with its neighbours is it a place. Written from working knowledge.
 */
export const calledAfter = `
ash linden chestnut walnut aspen alder beech birch cedar cedars elm elms fir firs hazel holly larch laurel laurels lime limes maple oak oaks pine pines poplar poplars rowan willow willows yew sycamore acorn hawthorn juniper magnolia ivy fern heather lavender primrose bluebell daffodil snowdrop poppy rose lily daisy tulip orchid jasmine iris violet clover
meadow meadows brook river rivers lake spring springs hill dale valley vale glen moor forest woodland orchard park lane street road mill bridge castle tower towers church abbey priory manor court lodge grange gate cross well field fields wood green kestrel robin wren swift swallow swan heron kingfisher falcon eagle owl dove lark nightingale finch kite curlew puffin osprey raven otter badger fox hare
jubilee victoria albert king queen prince princess duke coronation sunrise haven harbour beacon horizon phoenix riverside hillside lakeside woodside parkside northside southside eastgate westgate beechwood oakwood elmwood brookside fairfield fairview highfield northfield westfield southfield springfield woodlands greenfield whitehouse byron keats shelley wordsworth tennyson austen bronte dickens newton darwin nelson wellington
`;

/** First words of two that make the name of a village with whatever follows. */
export const villageFirst = `
great little upper lower nether over much cold market chipping stoke thorpe wold marsh kirk bishop's bishops king's kings abbot's abbots monk's monks temple stony steeple sutton newton
`;

/** Last words of two that make the name of a part of a town. */
export const quarterLast = `
town side well green heath common end hill park moor vale wood cross bottom rise bank lea row point gate quay docks
`;

export const publicHouses =
  /\b(?:the )?(?:(?:white|red|black|bay|golden|green|blue|old|royal|nag'?s|king'?s|queen'?s|duke'?s|prince'?s|hop|jolly|flying|three|two|five|six|seven|cross|running|pack|grey|brown|spotted|running|rising|half)[ ](?:lion|hart|horse|horses|swan|bull|bear|dog|fox|stag|boar|head|oak|crown|anchor|ship|sailors?|farmers?|miller|ploughman|plough|bell|bells|keys|tuns|crowns|horseshoes|ram|lamb|cock|hind|eagle|dragon|sun|moon|pole|inn)|(?:fox|hare|dog|lamb|rose|coach|horse|hare|hound|plough|bull|pig|star|eagle|george|bird|wheatsheaf|anchor|crown|cat|bear|bat|duck|ship|slug|elephant|goat|swan|mitre|sun|globe|castle)[ ](?:and|&|n)[ ](?:hounds|duck|flag|crown|horses|groom|jockey|hare|harrow|bush|whistle|garter|child|dragon|baby|hope|plough|castle|ball|lettuce|anchor|fiddle|barrow|trumpet|compasses|bell|stars|cushion)|(?:\w{3,14}[ ])(?:arms|tavern)|moon under water|wheatsheaf|travell?ers'? rest|cricketers|green man|marquis of \w+|duke of \w+|prince of wales|lord nelson|king william|queen victoria)\b/gi;
