/**
 * English words that are also family names in Britain and Ireland: trades and ranks, features of the land, trees, beasts and birds, colours,
 * qualities, weather and days, money, food, the body and things. Written as complete as possible from working knowledge of British surnames,
 * not from any text. They are names only after a first name or a title.
 */
export const surnamesFromWords = `
archer baker barber barker bishop bowman brewer butcher butler carpenter cartwright carver chamberlain chandler chaplain clark clerk collier constable cook cooper coward crier cutler deacon dean draper
driver dyer farmer fiddler fisher fletcher forester forrester friar gardener glover goldsmith groom hooper hunter judge knight lawyer leader marshal marshall mason merchant miller minister monk nurse
page painter palmer parson piper plumber pope porter potter prior proctor ranger reeve ryder rider roper sadler sailor salter sawyer sergeant shepherd singer skinner slater smith spicer squire squires steward
tanner taylor teacher thatcher tiler tinker turner tyler usher wainwright walker warden weaver wheeler woodman workman wright baron duke earl king lord prince noble major captain general pilgrim hermit abbot
bank banks barn beach beck bell bourne bridge bridges brook brooks burn burns bush castle church churches cliff cross dale dean dell ditch dyke field fields flood ford forest forge fort gate gates
glen grange green grove hall hamlet head heath hedge hedges hill hills holt house hurst lake lane lea ley marsh mead meadows mill mills moor moore moss mount park parks peak pitt pond pool poole port rivers road
roads rock shaw shore side south spring stone street streets temple town vale wall walls waters well wells west north east wold wood woods woodland yard
ash beech berry birch bloom blossom branch briar bush cherry clover elder elm fern flower flowers frond garland hawthorn hazel holly ivy leaf leaves linden lily moss nettle oak oakes peach pear pine plum reed root rose rush sedge thorn
thorne thistle twigg vine weed woods
badger bear beaver bird birds bird bull buck bullock cock colt crane crow daw deer dove drake duck eagle falcon finch fish fly fox goose goss gosling hare hart hawk heron hogg horse jay kidd kite lamb lark lion lynx martin mole moth
nightingale otter partridge peacock pike pigeon pigg puddephat quail rabbit ram raven robin roe salmon seal sparrow sparrowhawk squirrel stag starling stork swallow swan swift tench trout whale wolf woodcock wren
black blackman blue brown dun gold golden gray green grey pink purple red redhead redman ruddy scarlet silver tan violet white whitehead
best better big blunt bold bonny brave bright broad close cold cruel darling dear douce early fair fairchild fairweather fine fit fleet free freeman friend frank full gay gentle gentles golightly good goodchild goodfellow goodman goodyear grand
great greedy hale handsome hardy hasty high humble jolly keen kind large late lawless light little long longman low loyal lucky makepeace meek merry mild moody musgrave new newman nice noble old oldman orphan peaceful perfect plain pleasant
poor pretty proud pure quick quiet rash rich rough round sage savage senior sharp short shy silly simple slow sly small smart smiley soft sour stern stout straight strange strong stubborn sturdy sweet sweeting swift tall tough trim true truelove
tweedy upright vaughan wakeful wary wild wildman wise wiseman worthy young younger youngman
christmas cloud day days dark dawn easter fall fog friday frost gale hail holiday holliday ice lent light may march midwinter monday moon morning mist night noon pentecost rain raine snow snowball spring star stars storm summer summers sun sunday
thunder time tuesday wednesday saturday weeks wind winter winters yule
cash change coin dollar farthing guinea halfpenny money pence penny pound pounds price purse pursey shilling sterling tickle twopenny worth
bacon barley batter bean beans beer berry bread broad brandy bun butter butters cakebread cheese cherry coffee corn cream crumb curry flower fudge garlic gherkin ginger grain ham honey juice kale lard lemon mead meal meat mustard mutton nutt oates onion
onions parsley pea pear peas pepper perry pickle pickles pie plum pottage raisin rice salt sherry spice stew sugar tart veal vinegar wheat wine
arms back beard bone bones brain body cheek chin cruickshank eyes face fist foot hand hands head heart knee leg legge lips mouth neck nose palm shanks shin side skin tongue whiskers
arrow axe ball barrel basket beam bell blade block boot boots box bow bowl bowls buckle button cable candle cannon card case chain chalk coat coats cotton cradle crook crown cup cross dial drum fiddle flag flint frame glass glasses gore gown gun hammer
harp hatch hood hook horn iron jewel key keys kettle knife lamp lance latch leather link lock mace mask mirror nail needle organ paint pearl pen pike pipe plank post pot purse quill rail rack rake ring robe rod rope rudd sack saddle sail scales
screen shaft sheath shield shipp shirt shoe shoes shovel silk song spade spear spindle spoon spurs staff steel stock stool straw sword table tackle tankard thread tower trunk tub wand wax wedge wheel whip wick wool
bliss blood chance charity chase comfort death devil dread dream dunce fear game gift glory grace grief hope house joy joyce judge justice law laws lent love lovelace luck marvel mercy miracle music mystery pain pardon patience peace play pleasure power
powers pride profit proof rhyme sense service shame sin song speed spirit strength tempest temple thrift treasure trouble truce trust truth verity virtue voice war wisdom wit wonder worry wrath
bond bound brand bray burden camp carry challenge chant cope crisp cure dance drink drew drain dredge drew drive duff duty feast field fight flack fright gamble gather gossip grant graze grind guess guy hall harness hunt hurry hurt hide jump kemp
lash lodge look lever lush made make march mark marks marker mate maze mend need nourish pace parrot pass pay peek peel pack perch pitch plant pledge preach press pressure prime pullin purchase quest raise rant read reader reason record rest riddle rise
rowe rule sankey scatter search seat self sell shake shakespeare skill spark sparks speak speight spell spend spring stagg stamp stand start steel step still stopes stretch strike swing tall tarry tear tell thrower tickle tidy toll toogood trip trott
try twist wade wait wake walk waller wand want ward warn wash watch weir whisker whistle will wills wink wish woof work worship wrangle yell
angel apple arch argent armour badge bailiff band bane banner barge bay beadle belcher bickers bind blackbird blaze bleak blizzard boast bolt boon booth boss bough bounds bowler brace brake brass breeze brick brisk bugle bullet bunch
bunting burrow bushel butt buzzard camel candy cane canning canter cape caper cart catch cater cave caution champ champion chapel chick chipper chubb chuck clapper clay cleave cleaver clinch cloves coop copper coppice cord courage courier
cove cowl crag crank creed creek crest cricket crop crouch cull currant daft dam dancer dane deadman dearth deeds demon den dice digger dill diver dolphin doubleday dragon drinker drummer eager eden ewe fang fare favour fawn fellow fellows
flatman flax flea fleece flick folly forward foster fowl fritter fuller furlong furrow gait gall gallop gander gauntlet geese glaze gleam gloom gnat goldfinch goodbody goodenough goodlad goodluck goodnight goodwill grape grave graves grieve
griffin grim gull gully gunner hacker haggard hailstone hanger hardcastle harmer harrow hatter haven haystack heal hemp hind hoare hodge honour hopper horner howl hull hustler hutch inkpen inn isle ivory jack jest jester jewell keel keeper
kernel kestrel kindred kingfisher kitten knave knell knock larder latter lean leech leek lender ling linnet lintel lister livelong loader lofty loveday lovejoy lovelock lover lower mallard mallet maple marigold marrow masters mayflower
merriment merryweather milkman minnow minors molehill moneypenny moonlight moorhen morrow mow mower mullet musk nettles newt nibble nightshade nipper nought outlaw oxen pallet pansy pawn pebble peck pedlar peers peg pelt perks petty pewter
pharaoh pheasant phoenix pinch pitcher pitman plaice plough ploughman pluck plume poet poker pole poppy posh potts prettyman prey primrose prophet proudfoot prudence puddle puffin punter purser quarry quilter rabbits raft rag rage ragg
rainford rainger rank rasp ratchet ray redfern reeves relf render rhodes rib ribbon riches ricks rigg rim rind ringer ripper rockett rook rosemary rower ruffle rumble sackcloth sadd salmond sands satchel satin scald schoolcraft scotch scott
scraggs scribe scroll seabrook seacole sealey seamen seer sergeants setter shackle shafts shambles shank shape sharper sheaf shears sheriff shingle shoebridge shoemaker shoot shoots shopland shorter shortland shot shrubb shuttle sickle sigh
silverside simmer single sippets skates slack slade slark slate sleet slowly snail sneak snell snipe snook snuggs sole soul span spanner spender spiller spire splint spooner sport spratt spry spur squall squash stacker stamper standing
stave steep steeple stem stepper steps stiles stirrup stocker stoker stoop stranger strand stretcher strickland stringer strutt stubbs stud suckling suffer sumner sundown supple surety surplice surtees swain swallows swann swatman sway
sweeper sweetapple sweetlove sweetman swords sykes tabb tabor tale tame tapper tapster tardy teal temperley tenant thicket thimble thorns thoroughgood threadgold thrush thumper tibbles tick tide tilt timber tinsley titchener title toad toby
tooth topper torch tout towers townsend trapper treacher treadgold tremble trickett trick trinder troll troop troops tropp trower trow trunks trusler tucker tuff tuft tulip turk turnbull turnip tweed tweddle twelvetrees twine twinn twitchen
upfold valentine valiant van vane varnish venison venture verge vermin vial vicar vicars villain vintner viper voyce wafer wager waggoner wagstaff waldron walnut walrus wanderer warbler warble ware warrant warrior wasp watcher waterman
waterfall waxman way weasel wedlock weekes weep wet whalebone whin whisk whitehorn whitebread whitechurch whitewash whitmore wicked widow wigg wigley wildblood wildgoose wile willing willow wimple wince winch wines wing wings winkle winner
winterbottom witch withers witty wizard woad womack woodbine woodlouse woodpecker woolf word worsted woven wreath wreck wrench wrestler wrinkle yarrow yeast yellow yeoman yoke yolk
`;
