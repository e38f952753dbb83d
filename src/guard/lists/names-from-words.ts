/**
 * English words that are also given names, by what they mean. Written as complete as possible from working knowledge of names in use in
 * Britain, Ireland, West and Southern Africa, the Caribbean, the Philippines and the United States, not from any text. Every one is a word
 * first: it needs a place where a person stands.
 */
export const virtues = `
faith hope charity joy grace patience prudence mercy honour honor verity constance clemency temperance felicity amity unity harmony trinity purity chastity modesty loyalty liberty
justice peace serenity destiny genesis heaven nevaeh blessing blessings precious gift praise worship glory divine favour favor goodness kindness gladness happiness comfort wisdom
knowledge understanding endurance perseverance obedience promise promises providence fortune bliss confidence courage victory success progress prosper prosperity evidence perpetual
memory talent privilege freedom future pride rejoice surprise silence witness wonder evermore admire advance ability beauty delight desire forget forgive honest innocent
trust forward junior genius champion bright
laughter melody memories persistence pleasure polite poverty remember respect reward simple solution tranquility truth virtue vision welcome wonderful marvellous marvelous excellence
miracle miracles testimony treasure gracious blessed brilliant obvious definite clever temptation goodwill goodnews thankgod  fortunate
lucky merry jolly happy sunny cheer bonny pretty lovely darling sweet gay honesty sincere passion compassion charisma dream dreams chance essence dignity
equality liberation independence april may june august spring summer autumn winter dawn eve story rhyme lyric sonnet poet cadence carol allegra symphony
`;
export const thingsAsNames = `
rose roses lily daisy violet iris ivy holly heather poppy jasmine hazel rowan willow olive fern bryony clover primrose rosemary basil ginger saffron sage myrtle laurel pansy petunia
marigold dahlia blossom bluebell lavender lilac magnolia camellia azalea zinnia hyacinth narcissus heath ash oak linden birch aspen cedar elm hawthorn juniper reed rush bud berry
cherry apple clementine peach peaches plum olive almond maple meadow forest brook river ocean lake rain sky star stars sun moon storm stormy snow snowy cloud breeze misty dusk petal
ruby pearl amber jade opal jet crystal diamond emerald sapphire topaz garnet beryl coral onyx jewel jewels gem silver sterling goldie goldy gold ebony ivory cerise scarlet indigo
teal tawny russet auburn amethyst jasper flint slate stone steel iron
robin wren jay martin merle mavis raven dove phoenix lark swift starling kestrel merlin drake finch linnet kit kitty bunny bear leo lion fox wolf cat kitten pup buck colt hart roe
fawn doe tiger panda otter badger bee birdie chick ducky goose hawk falcon crane lamb pepper mouse moose sparrow
non nest gem martial constant cerise elder hardy mercer mallet perpetual
mason hunter archer taylor tyler tanner carter cooper baker parker porter sawyer fletcher fisher gardner shepherd chandler spencer thatcher turner miller paige reeve marshall
marshal bailey ranger deacon dean bishop pope chase skipper sailor piper harper singer rider ryder walker dexter baxter webster weaver smith potter cook hooker
prince princess king queen duke earl baron count knight squire major colonel saint noble royal regal castle viscount contessa
jack jill bill will mark rob bob pat nick dick don ray art gene guy dot dolly dusty rusty sandy rocky rod rick ricky stew chuck drew frank ernest earnest grant miles harry hank josh
jock jimmy pip pete peg peggy penny sally molly polly jenny nelly lolly nancy dilly dally milly tilly kay bea dee viv flo mac max russ reg rex ron sid sol stan sue ted tess tony trey
vic vera wally wade webb woody zack bay beau bella belle blaze blue buddy buster brandy candy cliff clay connie crispin dale dash dell denim dodge duncan dune fanny fitz flick
ford foster fleur georgia gin glen golden goody gray grey gus gypsy haven hero hugh ike jazz jem jersey jerry joey jordan journey kelly kid lacey lane lance link locke london lottie
lux maddy manny mat matt merit mint minnie monty nan nat neon nova oz pace paddy paris paul penny percy pierce pike pippin pixie polo posy prim pru quill quince rafter ram randy razor
red reef remy rich ridge riley ripple rip roc rod roman rome romeo rowdy roy rue rye sable saga sonny spike spirit spud sugar sweetie taffy tank tel temple tempest thorn timber tiny
topsy tory trigger trip trixie tuck tulip tully twiggy tyne vale velvet verity victor vie vine viola wells wells wes wilder wills win winner winnie wolfie wyn zeal zen zephyr zest
zip zippy ziggy dodger smiley lofty shorty chalky nobby titch slim sparky curly lefty scouse taff jock mick geordie blade bones bugsy chip cookie doc flash gonzo jaws killer knuckles
nipper pickles pops scar snake speedy squeak stretch tigger weasel echo bong girlie pinky cherish cookie lovely bambi pebbles sweets dimples scout rebel maverick ace bo axel diesel
wellington washington livingstone nelson winston clinton jefferson jackson everton carlton clifton cheyenne dakota sierra
ember cinder flame spark dusk twilight sunrise sunset rainbow thunder valley glade orchard lagoon pebble summit clove sorrel thyme yarrow mallow freesia peony orchid lotus bouquet thistle bramble acorn larch alder sparrow peregrine osprey
heron cub pony foal filly fable marvel legend myth fairy elf sprite cherub comet galaxy reign karma
beloved bless blest brave bravery handsome gentle tender humble steadfast rosy laddie lassie missy bubbles buttons duchess poppet sprout smudge salvation redemption innocence fidelity hopeful thankful
tucker fuller sexton chancellor ledger gunner bandit navy poet
savannah chelsea brooklyn austin houston denver dallas sydney adelaide victoria
`;
/**
 * Of all names that are words, those for what cannot be counted: feelings, qualities, weather, seasons, stuff. They stand without an article
 * where a person might ("faith helps", "ginger is good for that"); of the others, "a rose", "a jet" or "the rich" would be said. The same source.
 */
export const uncountable = `
hope faith grace charity joy patience prudence mercy honour honor verity constance clemency temperance felicity amity unity harmony trinity purity chastity modesty loyalty liberty justice peace serenity destiny
heaven praise worship glory favour favor goodness kindness gladness happiness comfort wisdom knowledge understanding endurance perseverance obedience fortune bliss confidence courage victory success progress
prosperity evidence privilege freedom pride silence wonder beauty delight desire laughter persistence pleasure poverty respect tranquility truth virtue vision excellence temptation goodwill honesty passion
compassion charisma chance dignity equality independence spring summer autumn winter april may june august dawn love art music memory talent melody story rhyme promise fear anger grief comfort dream dreams
rosemary basil ginger saffron sage heather ivy holly lavender clover heath rain snow sun sky moon storm star stars ocean dusk rush bud oak ash cedar elm willow maple
amber coral pearl ivory jet crystal diamond gold silver steel iron stone slate onyx ebony indigo lilac violet scarlet red grey gray blue green brown sugar pepper candy brandy mint velvet denim clay spirit zest zeal
salmon lamb fox bear cook mark bill grant will pat sue rob chase hunt wade skip dash stew frank art gene rich don ray dot
`;
/**
 * Names of the lists above that notes have in every other line as things, trades or treatments, without an article: "bill paid", "cat fed",
 * "porter came". The same source.
 */
export const thingsOfNotes = `
bill grant mark will art cat peg pip max reg link lane trip tank tab mat van bay cliff gene rod dot case bank church cash bond key gate bell box page book guest walker witness charity memory
porter baker butcher cook driver gardener judge bishop pope monk priest deacon dean warden sailor carter cooper hunter fisher archer miller turner singer dancer rider skipper ranger marshal shepherd sergeant major colonel general
prince princess king queen doe fox robin wren crane bee bird lamb goose salmon star sky sun rain snow storm frost cloud river brook lake sugar pepper ginger sage basil mint apple cherry berry peach plum lemon
slate flint stone steel clay gold silver candy brandy rum temple haven journey story chance gift promise progress treasure trust praise surprise wonder success victory hero spike temp chip cookie flash blade
welcome pop nan pet rip tip tin tan bud ash oak dash rush chase hunt rob sue pat stew chuck skip wade
`;
