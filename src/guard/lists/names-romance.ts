/**
 * Given and family names of Brazil, Portugal, France, Italy, Spain's old colonies and the Philippines that the other lists lack;
 * lower case, without accents. Written from working knowledge of those countries' commonest names, not from any text.
 */
export const romance = `
abrera aguila aime alba aline alonzo amalia ambre amihan anatole andrada andree annick aparecida ariane arlette arlindo armand armel
assuncao aubry aurore avila bacani balbuena baluyot banaag basa bayani benard benedito benitez bertin besse besson bia bice bing bituin
blandine bodin bon bonifacio boulet bouvier braga breno brice briones brochard buisson cacau cacho cadu caguioa caio camargo camus canlas
capili carbone caridad carine carpentier carre catapang cecile celestin celio chapuis charline charo charrier chartier chausson chauvin
chaves chona cleber cloe clotilde comte consolacion coralie corbin cordeiro cordier cornu costantini coste couto crisostomo dalisay dalva
dantas datu dayrit de-santis delage delaunay delmas devaux devos dimagiba diniz dodong dores doucet drouet duclos duhamel edilson edmond
edson elda eliane elio elma emilien enrica erlinda esperanca eulalie evelyne evrard ezio farias fausto favre felicidade fely ferrand ferro
fiamma firmin fleury flor fontaine fontes foucher fouquet fournel freire fumagalli furio fusco gabin gael gallet galvao garofalo genin
geraldo gilda gillet gilson ginette gioia giovana giuliani giusi godard gonzaga gouveia grasso grenier gros gui guichard guidi guimaraes
gustave hamel hebert heloise henriette hortense huet humbert humberto ilagan ilda imbert imma inday isabela isidore italia ivone janaina
jandira jaqueline jeannine jerald jericho jonel josiane jourdan juca julieta jussara katia kleber kuya labbe lacerda lacombe lais lakan
lamotte lamy langlais langlois laporte lasserre launay lavigne lazaro leal leao lebon lebrun leconte legaspi leger legros leite lejeune
lelievre lemaitre lemos lenoir lesage letellier licia liezl ligia lilia liliane lise livio liwayway lobo loiseau lombard lorusso loyer lua
luana lucio luiza luzia lydie mabini magali maggio maicon maillard mangin marasigan marcelle marchi marichu mariette marinho marquet martel
martelli martino matthieu maurel maury meireles melba mele mesquita micheline mignon millot mimma mino mirko monier monnier mons montanari
moraes morand moret morin muniz murilo mutya mylene myriam natacha natividad nella nene nepomuceno neri nerina neusa ney nicolau nilson
ninoy nivea nonong nonoy novaes noynoy oceane olavo ophelie oriane orozco ortensia osvaldo padilha pagano pagtalunan papin parente pasquier
passos pastore payet peixoto pelletier peltier penha pepin perla peron perret perrier perrine perrone pessoa petitjean pia pichon piedade
pimenta pineau pineda pinna pitoy poisson poli pons popoy poulain pozzi prado prazeres prevost priscila pruvost punzalan pura purificacao
purita quezon quintela quizon rabelo raimundo ramalho raynaud rego reinaldo reine renan renou resurreccion rezende rhodora ricard rico
rigaud rino riou roces rocher rommel romolo romulo rosalba rosangela roselyne rosiane rossignol roxane roxas ruan rubem ruggeri sabatier
salgado sante saulo sauvage segolene seguin severino sevilla siqueira sison sobral sueli sumulong tais tecla tellier tessier texier thais
tiphaine tita tito toledo tonho tosca totoy toussaint trindade tuca tullio ulysse umali valdir valentini valere valette vallee vallet valter
vasconcelos vasseur veloso ventura verdier vergara vernet viana vigneron vilela villani villard vinicius vitoria viviane vivier voisin volpe
yulo yvon zanella zeca zenaide zeno zilda
`;
