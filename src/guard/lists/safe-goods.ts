/**
 * Goods, makers and entertainers, by trade: bands and singers with made-up names, programmes, beers and spirits of several countries, tobacco and vapes,
 * electrical goods, makers of medicines, aids for the home, catalogues, lenders and debt collectors, takeaways, shops,
 * games, larder, gyms, apps and the tool shed; lower case, single words. From
 * working knowledge of the high street; what is somebody's name is left out again when loaded.
 */
export const goods = `
radiohead coldplay stereophonics roxette spandau ultravox bananarama selecter aswad ramones buzzcocks joydivision kraftwerk marillion pinkfloyd
metallica soundgarden greenday bizkit rammstein motorhead acdc aerosmith wizzard showaddywaddy rubettes smokie boney-m motown supremes troggs
beegees blackpink bts vengaboys sugababes stormzy skepta dizzee eminem
brookside pobol rownd ambridge masterchef bergerac broadchurch tvchoice
frostys karpackie tyskie zywiec okocim debowe zubr lomza svyturys kalnapilis utenos obolon staropramen urquell budvar bavaria oranjeboom amstel
grolsch hofmeister asahi sapporo sanmiguel mahou cruzcampo madri brewdog caffreys boddingtons stowford rekorderlig gaymers
babycham buckie breezer lambrusco casillero bushmills drambuie cointreau disaronno sambuca sourz pernod cinzano campari aperol
riverstone jps dunhill iqos velo zyn
realme tcl emporia logik morphy gtech
teva mylan sandoz pfizer lundbeck sanofi gsk astrazeneca novartis abbvie gilead viatris zentiva milpharm wockhardt actavis almus
camurus indivior britannia ethypharm recordati sunovion
raizer mangar etac talley softform primagel permaflex dyna samhall stedy arjo wendylett molift guldmann handicare liko hillrom homecraft rolyan
quadstick ossenberg stiltz stannah otolift
littlewoods jacamo marisota damart drafty cashfloat oakbrook morses shopacheck wescot pra capquest drydens shoosmiths marstons rossendales
newlyn cder
clearsprings clearspring readyhomes payit allpay cashplus pockit moneypost monese
pepes dixy wingstop asklaskitalian
mccolls bonmarche carphone smyths accessorize ramsdens albemarle
bighealth feelingood virtualhope xyla limbic samapp
bedlever slipperpan
disdat natspec picpecs
stardew discworld narnia mordor gandalf numberjacks numberblocks alphablocks octonauts twirlywoos cocomelon blippi tellytubbies balamory pikachu charizard overwatch valorant warzone splatoon animalcrossing simcity warcraft witcher palworld terraria subnautica eldenring sekiro hollowknight undertale cuphead tekken mortalkombat streetfighter crashbandicoot spyro mariokart yahtzee rummikub dobble perudo carcassonne bananagrams upwords
hellmanns colmans batchelors napolina dolmio homepride nongshim sarsons tiptree hartleys rowntrees peperami mattessons frylight veetee tropicana nurishment krave oatibix readybrek dorset kelloggs branflakes allbran
bannatyne nuffield wattbike technogym lifefitness peloton crosstrainer kettlebell kettlebells bodypump bodycombat bodybalance hiit metafit clubbercise aquacise jazzercise mapmyrun myfitnesspal
envirohealth citizensadvice jobcentreplus studentfinance bluebadge dartcharge ulez ringgo paybyphone justpark parkmobile citymapper gett veezu olio toogoodtogo badoo plentyoffish ourtime borrowbox pressreader bbcsounds babbel memrise insighttimer smilingmind replika gemini canva photoshop garageband ableton cubase flstudio microbit arduino
aptamil tommee tippee avent medela lansinoh cosatto snuzpod ergobaby thyssen minivator ableworld rehacare millercare valspar hammerite unibond gripfill nonails dewalt makita ryobi parkside einhell worx flymo qualcast hozelock miraclegro tomorite westland
`;

/** Goods, shops and entertainers that are called as people are; only an article, a measure or a maker before them tells them apart. */
export const goodsWithNames = `
abba korn travis stella becks perla singha chang estrella moretti tetley worthington jameson ricard martini sterling regal swan richmond carlton samson
dyson henry hetty shark ninja tower swan takeda lilly janssen otsuka roche martindale mowbray tunstall patterson fischer drive
costa leon pandora sabina nero jacks tiger kestrel reef croft turner aspen ash staples dove galaxy sky dave gold alexa siri cortana
mercedes lexus mini clio megane zoe carrera fiesta corsa astra mondeo kuga skoda seat dacia sandero fabia octavia
monsoon oasis hobbs joules dunnes lipsy harvey harveys clarks barratts morgan jaeger mango radley fossil pearl
chase atom starling monzo octopus bulb marcus tide curve plum emma cleo chip
flake crunchie wispa twix bounty topic lion rolo caramac revels roses heroes celebrations
emma simba eve silentnight dreams dormeo harrison
basil bertie cesar felix whiskas sheba winalot bakers caesar
kenwood breville russell hobbs morphy beko hoover candy bosch zanussi belling stoves
nissan leaf micra juke note kia picanto rio ceed soul polo golf up fox lupo beetle jazz civic accord
`;
