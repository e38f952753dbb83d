/**
 * Given and family names of Wales, Ireland, Scotland, the Caribbean, Ghana, Nigeria, Zimbabwe, Nepal, Afghanistan, Kurdistan, the Slavic
 * and Romanian countries and of Jewish families that the other lists lack; lower case, without accents. The same source as theirs.
 */
export const further = `
aba adhikari adina afi ailbhe aimal aina akosiwa alford alton alvina amoah amoako anest anesuishe angharad anim anotida ansel arwel asen
ashong asmita assumpta atanas atash attah attracta audu awen awuah ayi ayitey baaba babb baila bala barrington baryalai basir basnet bebb
beca bedwyr bekoe belal belgrave benedicta betsan betsi beynon bhattarai bibek bigboy biser bista bistra blaga blathnaid blethyn blodwen
bogna bosomtwe bovell boysie braham breese breindy brengain brid broomes brychan budhathoki bukky bunmi byfield bynner cadog cadwallader
callender carty casi catrin celina celyn chengetai cherise chevelle chinyama christiana cian cislyn ciwan claris cledwyn cliona cobbina
coffie conal concepta cordelia creary crofton cudjoe czarek dacres dahal dami dangol darina daryush dearbhla debo deiniol deio deloris deola
derfel dervla desrene devonald devora dimo dinko dionne dipo djan dobri dogo doku donka donncha dorcas doru dugald dympna ebanks ebenezer
eboh ebow ebrahim efa egbert eilis einir eirwen eiry eisen eithne elen elfed elfreda elidir elis elka eluned emal emelia enda endaf enfys
ephraim ernestina ernestine esaaba eshun esmat essel esyllt etain eulalee euphemia eurwen evadne everjoy eynon fahim farideh fein feld
ferozan ffion fflur fiachra fintan fionnuala flann floarea fordjour fradel freida freshta freyda frimet gambo gamuchirai ganka garba garmon
garvan gavriel geno gerallt geta gething ghale ghimire gifty ginka giri giscombe gittel gittoes givemore gladmore glanville glenford glick
gobnait godknows goke gondo goodridge goretti govinda gower greig gruffudd gruffydd guto gwendoline gwerfyl gwynn haf haidari hanka haqqani
hardlife harriott hashimi havard hayford hedd heddwyn hefin heledd henny hesse hopeton hopkin ianthe icilda ife ify ilene illtud immaculata
imogene inniss isolyn ithell ivanhoe iwan iza jaleh joslyn jumoke jumpp kachi kaja kalina kancha kanchi karlene karna katsande kemble kenwyn
khatera kirsteen kissi koirala koranteng korkor kosta kramer krum krysia kunwar kwakye kweku laide lala lamichhane lamm lamont lartey
laverne leman lidka lilieth lipa lleu llew llio loewe luckmore luned lurline lyuben machaya madoc madog magdalene maharjan mais majella
malika malina mannix mared marfo marged marlyn marsaili marufu marville matambo mathias mattison mazarura meinir meirion melva mendus menna
mererid merna mietek milen minta mitko mohib momand moreblessing morfydd mostyn mudzuri munemo munroe murdo mursal musekiwa mutsa myrie naa
nabi nant nazo neasa nedka nedu neli nergiz nerissa nesar netsai nevett nevil ngoni nhongo nicu ninian nna noach noorzai norrie norval
novlette nuamah nyame oba octav odai odoi okai oke okyere olek oma omo oni orpha ose otchere ovie oye paa padam paidamoyo pari pariyar
parwin pasang paudel peigi peju pema penry perl perlina petko petrona phelim philemon picton pokharel poku pola poudyal probyn prothero puiu
pusey quarshie rada rade radko rahmat raizy ranald rangarirai ransford rasuli reckord rema rhoden rhun rijal rokka romek romica rosemond
roza rumbi rumena rusi ruva sabin sackey sadat safi saka samadi samim samms sanda sani sanya sapkota sarbast saru sayce sealy sedef selvin
senan senga sesan shahi shaindy sherene sherko shernette sherpa shinwari shova shprintza shukria shumba shuvai sia silvera siwsan skeete
skyers slav sonita soran spiwe stana stanikzai stanka stanko stasiek staszek steffan stela storay struan subedi sujan sule sunar suraya
surie sussman svetla swaby tachie tade tadhg taffe takemore takesure talbert talkmore tarrus tegwen teju tek teleri tesni tettey tew teye
thakuri tharu tibi tiernan tirion titu tobin tonde tongai tosia toun trahern tranquility treharne tshuma tsveta tuffour tulloch turkson
turlough twm tyndale uba ude ula ultan upreti urien utel uzo valda valrie vasya velvel venice veta vinette voyle vusa wais waithe wiafe
wiggan wilbert wilmer winnifred wiredu witek workmore wura xezal yale yama yankah yanko yanky yentl yorath yuba yubraj yusufi zala zar
zbyszek zelma zenek zik zimunya zissi ziva zlatka
`;
