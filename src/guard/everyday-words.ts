/** Short everyday English words, written from memory as the commonest of two to six letters; lower case. */
export const everydayWords = `
a able about above across after again age ago all almost alone along also always am among an and any are area
arm around as ask asked at away baby back bad band base bath be bear beat bed been before began being below
best better bill bit blood blue board boat body book born both box boy break bring broke bus but buy by cake
call called calm came can cane cannot car care case cash chair change chat check child city class clean clear
clinic close clue coat cold come cook cope cost could count cover crime cup cure cut dad daily dare dark date
day days dead deal dear debt deep did diet does dog done door dose down draw dress drink drive drop drug dry
due during each early ease east easy eat eight else end even ever every eye face fact fail fair fall family
far farm fast fear feed feel feet fell felt few field fight file fill find fine fire firm first fish fit five
flat floor flow fly food foot for form found four free fresh friend from full gain game gave get girl give
go goal god goes going gone good got grand great green grew ground group grow had hair half hall hand hang
happy hard hat hate have he head hear heart heat held help her here high hill him his hit hold hole home hope
hot hour house how hurt ice idea if ill in into is it its jail job join just keep kept key kid kind knee knew
know lack lady laid lake land lane last late law lead learn leave led left leg less let letter level lie life
lift light like line link lip list live load loan local lone long look lose loss lost lot loud love low luck
made mail main make male man many march mark may meal mean meat meet mend met mid might mile milk mind mine
miss mood moon more most mother move moved much mum must name near neck need never new news next nice night
nine no none nor nose not note now nurse odd of off offer often oh oil okay old on once one only onto open or
other our out over own pace page paid pain pair park part party pass past path pay peace people per phone
pick place plan play point poor post pub pull push put quiet rain ran rate read ready real rent rest rice
rich ride right ring rise road rock role room rope rose round row rule run rung sad safe said same sat save
saw say scan scar school sea seat see seek seem seen self sell send sent set seven she ship shoe shop short
show shut sick side sign since sing sister sit site six size skin sleep slow small smoke so social soft sold
some son song soon sore sort soul speak stand star start stay steal step still stop store street such suit
sun sure take talk tall task tax tea team tears tell ten term test text than that the their them then there
these they thin thing think this those three tide tie till time tired to told too took top touch town train
tram treat tree trip true trust try turn two type under until up upon us use used very view visit voice wage
wait wake walk wall want war ward warm was wash water way we weak wear week well went were wet what when
where which while white who whole why wide wife will win wind wish with woman word wore work world would
write wrong yard year yes yet you young your youth
`;

const everyday = new Set(everydayWords.trim().split(/\s+/));

/** True for a word so ordinary that likeness to a name says nothing. `word` is lower case. */
export function isEverydayWord(word: string): boolean {
  return everyday.has(word);
}
