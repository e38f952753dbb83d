/**
 * Given names and short forms common in England, Wales, Scotland and Ireland, and biblical ones; lower case,
 * without accents. Written from memory for this product; no register of people was used. Words that are
 * also ordinary English stand here too: the rules tell them apart by what stands around them.
 */
export const britishGiven = `
aaron abby abbie abbey abel abi abigail abraham ada adam addison adele adelaide adrian adrianna adrienne agatha agnes aidan aiden aileen ailsa aimee ainsley
aisling alan alana alasdair alastair albert alby alec alecia aled alex alexa alexander alexandra alexandria alexis alf alfie alfred
alice alicia alina alisha alison alistair allan allen allison alma althea alun alvin alwyn amanda amber ambrose amelia amelie amy anastasia
andrea andrew andy aneurin angel angela angelica angelina angie angus anita ann anna annabel annabelle anne annette annie annmarie
anthea anthony antonia antony anwen aoife april arabella archer archibald archie ariana arianna ariel arnold art arthur arwen asa ash asher ashleigh
ashley ashlyn ashton astrid athena aubrey audrey august augustus aurora austin ava avery avis axel ayla bailey barbara barnaby barney barry
bart basil bea beatrice beatrix beau becca becky belinda bella ben benedict benjamin benji bennie benny berenice bernadette bernard bernice
bernie bert bertha bertie beryl bess bessie beth bethan bethany betsy bettina betty bev beverley beverly bex bianca bill billie billy
blair blake blanche blythe bob bobbie bobby bonnie bonny boris brad bradley brady bram brandon branwen bree brenda brendan brennan brent bret brett brian
briana brianna briar bridget bridie brigid briony britney brittany brodie bronagh brontë bronte bronwen bronwyn brooke brooklyn bruce bruno bryan
bryn bryony buddy byron cadi cain cal caleb callie callum calum calvin cameron camilla camille candice candy caoimhe cara carys carina carl carla carlene
carley carly carlton carmel carol carole caroline carolyn carrie carter carwyn casey cassandra cassidy cassie casper catherine catheryn cath cathal
cathleen cathryn cathy catriona cecelia cecil cecilia cedric ceinwen celeste celia ceri ceridwen cerys chad chantal chantelle chanel chardonnay charis charity
charlene charles charley charlie charlotte charmaine chas chase chelsea chelsey cher cherie cherry cheryl chester chiara chloe chris chrissie
chrissy christa christabel christian christie christina christine christopher christy chuck ciara ciaran cillian cindy claire clara clare clarence
clarissa clark claude claudia clay clayton clementine cleo clem clement clifford cliff clint clinton clive clodagh clover clyde cody cole
colette colin colleen collette colm conall connie connor conor conrad constance cooper coral cora corey corinne cormac cornelius cory courtney craig cressida
crispin crystal curtis cynthia cyril dafydd dahlia dai daisy dale damian damien damon dan dana dani daniel daniela daniella danielle danni danny
daphne dara darcey darcie darcy daria darlene darragh darrell darren darryl daryl dave davey david davina davy dawn dean deanna deanne
debbie debby deborah debra declan dee deirdre delia delilah della delores delroy delyth demi denis denise dennis denny denzil derek dermot derrick
deryn des desiree desmond dewi dexter diana diane dianne diarmuid dick dickie didi dilwyn dilys dina dinah dion dixie dolly dolores dom dominic
dominique don donal donald donna donnie donny donovan dora doreen dorian doris dorothea dorothy dot dottie doug dougal dougie douglas drew
duane dudley dulcie duncan dustin dwayne dwight dylan dyfan eamon eamonn earl eartha ebony ed eddie eddy eden edgar edie edith edmund edna eduard edward
edwin edwina effie egan eifion eileen eilidh eimear eira eirian eirlys elaine eleanor elena eleri eli eliana elias elijah elin elinor eliot elisa
elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elmo eloise elsa elsie elspeth elton elvira elvis elwyn emer emerson
emilia emilie emily emlyn emma emmanuel emmanuelle emmeline emmett emmy emrys emyr ena enid enoch eoghan eoin eric erica erik erika erin ernest
ernie errol esme esmeralda esmond esta estelle esther ethan ethel etta eugene eugenie euan eunice eva evan evangeline eve evelyn everett evie ewan
ewen ezra fabian faith fallon fay faye felicia felicity felix fergal fergus fern fidelma finbar finian finlay finley finn finnian fin fiona fionn flavia
fletcher fleur flint flo flora florence florrie floyd flynn fran francene frances francesca francis francine frank frankie franklin fraser fred
freda freddie freddy frederick freya frida gabby gabe gabriel gabriella gabrielle gail gareth garfield garrett garry garth gary gav gavin gaynor gayle gaz gemma
gene genevieve geoff geoffrey george georgette georgia georgiana georgie georgina geraint gerald geraldine gerard germaine gerry gertrude gethin gideon gilbert
gil giles gillian gill gina ginger ginny gladys glen glenda glenn glenys gloria glyn glynis godfrey gordon grace gracie graeme graham grahame grainne grant granville gray grayson
greer greg gregor gregory greta gretchen griff griffin griffith grover guinevere gus guy gwen gwenda gwendolen gwendolyn gwenllian gwilym gwyn gwyneth
gwynne hadley hal haley hallie hamish hannah harley harold harper harriet harrison harry hartley harvey hattie havana haydn hayden hayley hazel heath heather hector heidi
helen helena helene henley henrietta henry herbert herman hester hettie hilary hilda hildegard hollie holly homer honey honor honour hope horace horatio
howard howell hubert huey hugh hughie hugo humphrey hunter huw hywel iain ian ianto ibby ida idris iestyn ieuan ifan ifor ike ilona imelda immy imogen ina india indie
indigo ines inez ingrid iola iolo iona ira irene iris irma irvin irving isaac isabel isabella isabelle isadora isaiah isha ishbel isla isobel isolde israel
issy ivan ivor ivy izzy jace jacinta jack jackie jackson jacky jacob jacqueline jacqui jade jaden jago jaime jake jakob jamal james jameson jamie jan jancis jane janet
janette janey janice janie janine janis jared jarrod jarvis jasmin jasmine jason jasper jay jayden jaydon jayne jayson jazz jean jeanette jeanie jeanne jeannie jeannette jeb
jed jeff jefferson jeffery jeffrey jem jemima jemma jen jenifer jenna jenni jennie jennifer jenny jensen jeremiah jeremy jermaine jerome jerry jess jessa jesse
jessica jessie jet jethro jez jill jillian jilly jim jimmie jimmy jo joan joana joann joanna joanne job jocelyn jock jodie jody joe joel joelle joey johanna john johnathan
johnnie johnny johnson jojo jolene jon jonah jonas jonathan jonathon jonny jono jools jordan jordana jordyn joseph josephine josette josh joshua josiah josie joss
joy joyce juan jude judith judy jules julia julian juliana julie juliet juliette julius june juniper justin justina justine kacey kady kaitlin kaitlyn kai kaiden kara kareem karen karenza
karina karl karla karly kasey kat kate katelyn katharine katherine kathleen kathryn kathy kati katie katrina katriona katy katya kay kaya kayden kaye kayla kayleigh keagan keane keanu keeley keelan keira
keir keiron keith kelan kell kelly kelsey kelsie kelvin ken kendall kendra kendrick kenan kenneth kenny kent kenton kenzie keri kerri kerrie kerry kev kevan kevin
khloe kian kiana kiera kieran kieron killian kim kimberley kimberly king kingsley kipp kirk kirsten kirstie kirstin kirsty kit kitty kris krista kristen kristian
kristie kristin kristina kristine krystal kurt kurtis kyla kyle kylie kyra lacey lachlan lainey lana lance lara larissa larry laura lauren laurence laurie
lavinia lawrence lawson layla layton lea leah leander leanne leah lee leena leesa leigh leighton leila leland lemmy len lena lennie lennon lennox lenny leo leon leona
leonard leonie leonora leopold leroy les lesley leslie leticia letitia lettie levi lewis lex lexi lexie liam libby lidia lila lilac lilian lillian lillie lilly lily
lina lincoln linda lindsay lindsey linette linford linsey linus linzi lionel lisa lisette lita livia livvy liz liza lizzie lizzy lloyd llewellyn llinos lois lola
lola lorcan lorelei loren lorena loretta lori lorna lorraine lottie lou louie louis louisa louise lowri luca lucas lucia lucian lucie lucille lucinda lucius lucy luke lulu luna luther lydia
lyla lyle lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lyra mabel mabli mac macey mackenzie macsen madalyn maddie maddison maddox maddy madeleine madeline madge madison mae maeve magdalen maggie magnus
maia mair maire mairead mairi maisie maisy maja malachi malachy malakai malcolm malcom mallory malvina mandy manfred manon mara marc marcel marcella marcia marcie marcus
margaret margarita margery margie margo margot margret marguerite maria mariah marian marianne marie mariel marigold marilyn marina mario marion marisa
marissa marius marjorie mark marla marlene marley marlon marnie marsha marshall martha martin martina martine marty martyn marvin mary maryam marylin mason mat mathew
mathilda matilda matt matthew matthias mattie maud maude maura maureen maurice mavis max maxim maxine maxwell may maya mckenzie meadow meg megan meghan mehgan mel melanie melinda
melissa mellie melody melvin mercedes mercy meredith merfyn merle merlin merry mervyn merryn meryl mia mica micah michael michaela michelle mick mickey micky mike mikey
mila mildred miles millicent millie milly milo mimi mina minnie mira miranda miriam misty mitch mitchell moira mollie molly mona monica monique monty mo
morag moray morgan morgana moriarty morris mortimer morwenna moses muriel murphy murray myfanwy myles myra myrtle nadia nadine nan nance nancy nanette naomi natalia natalie
natasha nate nathalie nathan nathanael nathaniel neil nell nellie nelly nerys nesta neve neville nia niall niamh nic nicholas nichola nick nickie nicky nico nicola nicolas nicole nige nigel nikita
nikki nina noah noel noelle noele nola nora norah noreen norma norman norris nuala nye oakley ocean octavia odette odin odhran oisin oli olive oliver olivia ollie olly olwen olwyn oonagh opal ophelia ora oran orla
orlagh orlaith orlando orson oscar osian osmond oswald otis otto owain owen ozzy padraig paddy padma paige pam pamela pandora pansy paris parker pascal pascoe pat patience patrice patricia
patrick patsy patti pattie patty paul paula paulette paulina pauline pax peadar pearce pearl peggy penelope pennie penny perce percival percy perdita perpetua perry pete peter petra petronella petula phil
phillip philip philippa philippe phillipa philomena phineas phoebe phoenix phyllis pierce piers pip piper pippa polly poppy portia posy presley preston primrose priscilla
prudence prue quentin quincy quinn rab rachael racheal rachel rae ralph ramona ramsay ramsey ranulph randal randall randolph randy raphael raquel raven ray raymond rayner reanne rebecca rebekah reece reed reese reg reggie regina
reginald regan remi remy rena renata rene renee reuben rex rhea rhian rhianna rhiannon rhianydd rhoda rhodri rhona rhonda rhonwen rhydian rhys ria rian rich richard richie rick rickie ricky rik riley rina
rita river rob robbie robert roberta robin robyn rochelle rocky rod roddy roderick rodger rodney roger roisin roland rolf rolo roman romeo romilly romy ron ronald ronan ronnie ronny rory ros
rosa rosalie rosalind rosaline rosamund rosanna rosanne rose roseanne roselyn rosemarie rosemary rosetta rosie rosina ross rowan rowena rowland rox roxanne roxie roy royce royston ruaridh
ruairi rubin ruby rudi rudolph rudy rufus rupert rush russ russell rusty ruth rylan ryan ryder sabina sabrina sacha sadie saffron saskia sally sallyann sam samantha sammie sammy samson samuel sandie
sandra sandy saoirse sapphire sara sarah sarahjane sasha saul savannah sawyer scarlet scarlett scot scott scottie scout seamus sean seb sebastian selena selina selma selwyn septimus serena seren seth seumas shamus shan
shana shane shania shannon shari sharon sharron shaun shauna shawn shay shayna shayne sheba sheena sheila shelagh shelby sheldon shelley shelly sheree sheridan sherri sherrie sherry sheryl shevaun shirl shirley
shona sian sib sibyl sid sidney sienna sierra silas silvia simeon simon simone sinead siobhan sion sioned sky skye skyla skylar sol solomon sonia sonja sonny sophia sophie
sorcha sorrel spencer stacey staci stacie stacy stan stanley stef stefan stefanie stella steph stephan stephanie stephen sterling stevan steve steven stevie stewart stirling stu stuart sue
suki summer sunny susan susanna susannah susanne susie suzanna suzanne suzie suzy swithin sybil sydney sylvester sylvia sylvie tabby tabitha taliesin talia talulah tallulah tam tamara tamsin tamsyn tamzin tania tansy tanya tara tasha tate
tawny taylor teagan ted teddie teddy tegan teresa teri terrance terrence terence teri terri terry tess tessa tex thaddeus thea thelma theo theodora theodore theresa therese thomas thora tia tiana tiarna tiegan tierney tiffany tiger tilda
tilly tim timmy timothy tina titus toby todd tom tomas tommie tommy tomos toni tony tonya topher tori torin torquil toyah tracey traci tracie tracy travis trefor trent trevor trey tricia trina trinity trish trisha trista tristan tristram trixie troy trudi trudie trudy tudor tudur tyler tyrone tyrell tyson
una unity ursula val valentina valentine valerie valmai vanda vanessa vaughan vaughn velma venetia venus vera verity verna vernon veronica vi vic vicki vickie vicky victor victoria vikki vin
vince vincent vinnie viola violet virginia viv vivian vivien vivienne wade wallace wally walter wanda warren warwick wayne wendell wendy wes wesley whitney wilbur wilf wilfred wilfrid wilhelmina will willa willem william willie
willis willow wilma winifred winnie winona winston wolf woody wren wyn wynn wynne xander xanthe yasmin yasmine ynyr yolanda yvette yvonne zac zach zachariah zachary zack zak zane zara zelda zena zoe zola zola zoey zuzanna
aalia ainslie airlie aine aodhan ardal artie ashlea ashlee baz bazza bellamy bettie billyjo bod breda brea bronagh cait caitlin caitlyn cammy carolann caz chaz chel chez clairelouise cora coz daz dazza deano debs donny dougal
eugenia fi flissy floss frannie gabs gazza gerda gez gizmo gwenno hev iggy jacko jaz jaxon jaxson jenson jimbo jodi jonesy kaylee kez kyran lils linz liv lox lyd mags mare maz mads millsy nads nats nessa nev nicci nico patz pen raz reenie
robby rox roz ryker sadie sal sez shaz shazza shel shell si smithy soph stell steffi suz tash taz tel tez thom tink toyah trev trace vee vics wez wil winn zo zed bean kiki koko coco lolly nanny bear
`;
