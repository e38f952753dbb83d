/**
 * How words are written in text messages and chat in the UK: vowels left out, sounds written, apostrophes lost, the everyday abbreviations
 * of a phone's keyboard. Lower case. Written for this product by kind of shortening; those that are somebody's name are left out of it again when
 * loaded.
 */
export const typing = `
nite nites tonite tnite tnight tmro tmrw tomoro tomoz mornin mornins evenin arvo wkend weekday yest ystrday someting
sumone sumbody sumthing sumthin sumfin sumwhere sumtimes sumtime sometym suttin nothin nuthin nuffink anyfin anyfink everyfin ppl peeps pple pepl wkr wrkr frend frends frnd frnds bro bruv bruvs sis famalam
numbr nmbr adres addy fone fones fon pic pix vid vids msg msgs mssg mesg txt txts txtd txtin ringin ansa ansered anser anserd reply repli calld cald cld shld wld cud wud shud culd wuld shuld havta hafta gota gotto needa wana wanna dunno dno gon gna
hed shed wed theyd youd itd hell shell theyll youll itll well theyve youve weve ive theyre youre whos wheres hows heres theres lets aint arent couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt oughtnt mightnt shant daresnt whys whens whatll wholl whod howd
mums dads nans grans wifes husbands hubbys partners boyfriends girlfriends sons daughters brothers sisters babys kids mates landlords carers workers doctors nurses gps
pls plz plse pleez plees thx thnx thanx thanku thankyou thnku tnx cheerz soz sozz sori sry apols okey okie okeydoke okay oki okish oknow alrite alright alrght aite orite awrite rite riteo
bout abt abou aroun arnd agen agn agin bcos becoz cuz cozz coz cos tho thou thru thruout wiv wid wif wth wivout widout frm eva neva nevr nver hardli realy rly reli reely rlly vry veri wel wll gud bettr betta beta wors wrse bad badd
dat dis dem dere dey dose tht ths thse thm thy ther thr wut wen wher wer wha wht whr whi hoo yhh yhu yeh yea yer yep yup nah naa nope nar nvm idc idk idek ikr irl ily ilysm lmk omw tbh tbf ttyl brb bbl btw fyi imho fwiw afaik asap hmu atm obv obvs obvi defo defs def deffo probs probly prob prolly proply totes tots maybs mayb mabe mebbe perhap actualy actully actuly acc lowkey highkey deffinatly basicly basicaly
knw kno thnk thnkin thinkin fink finks finkin fought thort sed sez tel tld tole askd aks akd giv gav gve gte gots hav havin hve woz urs urself ure yrs urselves myslf meself hisself theirself ppls
lookin goin comin cumin doin bein seein tellin talkin walkin livin stayin sleepin eatin drinkin smokin workin feelin feelins cryin actin takin makin gettin givin tryin wantin needin waitin sittin playin usin leavin losin movin missin kickin startin stoppin somethin everythin
lolz lols lmao rofl omg omds omfg wtf ffs jfc smh bff bffs bestie bezzie besty xoxo xox xxx mwah hugz luv luvs luvly lovly luvvy hun hunny hunni bby bbz babz babs bab bubs chick chica doll dolly petal
appointmnt apptmnt appointmt apointmnt appts hosp hospitl hospi docs dr's doc's meds tabs scripts presc perscrip injecton depotjab jabs dosey docters sykologist sychologist syco psyco sike psyche psychs cmht's soshal soshul sosh socials housin counsel houseing benefitz uni skool skl wrk wrkin wks wkly mnth mnths min mins sec secs
`;
