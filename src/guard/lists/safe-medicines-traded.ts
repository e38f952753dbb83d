/**
 * Trade names of medicines in UK formularies of all chapters, with generic names that a list of English lacks, and names of drugs as they are sold on the
 * street; lower case, single words. From working knowledge of the formularies; what is somebody's name is left out again when loaded.
 */
export const medicinesTraded = `
abasaglar accofil accolate actilyse actonel actrapid acupan adartrel adenuric advagraf adipine aimovig airflusal ajovy akynzeo alkindi alvesco alzain
androgel apidra aptiom aranesp arava arimidex asacol asmanex atacand atarax atectura atozet avodart bactroban banzel baraclude benepali berotec
betaloc bettamousse bimzelx binosto bisphosphonate bisphosphonates bonviva braltus brevinor briviact briumvi buccolam butec bydureon caelyx calceos
calcort caprelsa carbagen cardicor casodex catapres celance celevac cellcept chloractil cialis cilest cimzia clomid codydramol coaprovel combodart
comtan constella copaxone corlentor cosentyx cuvposa cyklokapron cytotec dalacin depo medrone provera depocyt desloratadine detrunorm detrusitol
dexedrine dexamfet dhc diamox diazemuls digibind dilzem dipentum ditropan domperidone driclor duodopa duofilm duoresp dupixent durogesic durexal
efudix eldepryl emerade emgality emla emselex enbrel endep endoxana engerix entresto entyvio epanutin chrono epclusa epivir epistatus episenta eprex
esbriet eskazole evista evra exforge exocin famvir farxiga fampyra fasenra femara femulen fersaday fiasp finacea flixotide flomaxtra floxapen fluenz
foradil forsteo fosamax fosrenol frisium fucithalmic fycompa gabitril galpseud galvus gardasil genotropin gilenya givlaari glucobay glyxambi
gonapeptyl granocyt grazax harvoni havrix helicobacter hepsera herceptin humira hypnovel ibrance ikervis iktorvil imnovid imovane imuran inderal
infanrix inovelon insulatard ivabradine kaftrio kalydeco kentera kenalog kerendia ketovite klaricid klean kolanticon konakion lansopra lariam ledermix
lemtrada levitra lioresal liskonum litak logynon lucentis luveris lyrumia lyxumia maalox maraviroc marevan matrifen maxtrex melleril menopur mestinon
metalyse mezavant mezolar micronor migard minocin mircera mimpara mirvaso monotard movelat mucodyne mucogel mycobutin myfortic mysoline naprosyn
nalcrom narcan nasacort naropin natalizumab navelbine nebilet neoclarityn neorecormon nevanac nexavar nimotop nivaquine norditropin norimin norprolac
novofem novoseven nozinan nplate nuelin nutropin nuvaring ocrevus octasa octagam olumiant ondexxya onbrez opatanol opsumit orencia orgalutran orkambi
otezla otomize ovestin oxis palladone pariet pentasa periactin persantin sandoz picolax plaquenil plendil ponstan praluent praxilene predsol premarin
premique prestim prevenar prialt prilosec procoralan prograf prolia prolixin propecia proscar prostin provigil pulmicort pulmozyme qlaira questran
qutenza rapamune rapilif rebetol rebif reductil reltebon relpax remicade renagel repatha resonium restasis retin-a retrovir revatio rheumatrex
ribavirin rilutek rozex rythmodur sabril salofalk sandimmun sandocal sando-k saphris seractil serdolect sinthrome skyrizi slozem solaraze soliris
solpadol solvazinc somatuline spikevax sporanox staquis starlix stelara stesolid sulpor sultrin suprax sustiva symkevi synagis syntocinon tagamet
tambocor tapclob tavanic tecfidera telfast temodal tenormin tensipine tivicay topamax toradol toviaz tracleer travatan tredaptive trental tresaben
triapin trisenox truvada tryptizol tysabri tyverb ubretid ultibro urispas ursofalk vagifem valtrex vaniqa velcade vencarm vesanoid vesicare vfend
viagra vimpat vimovo viread visudyne vitaros volibris vyepti vyndaqel vyvanse welldorm xadago xagrid xalatan xaluprine xatral xeloda xenazine xenical
xolair xultophy xyrem yentreve zaditen zaltrap zarontin zeffix zelapar zelboraf zemtard zinbryta zinnat zocor zonegran zubsolv zumenon velotab zyloric
zytiga
zotepine pericyazine ziprasidone loxapine valproic cannabidiol cenobamate fenfluramine zaleplon prazosin benzatropine valbenazine nalmefene nrt
flumazenil
etizolam bromazolam flualprazolam xans mkat meow shrooms dmt tren anavar dianabol
`;
