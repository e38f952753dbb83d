/**
 * Words as hurried notes cut them short or leave out their vowels: wards and clinics, medicines, meetings, money, weeks and days; lower case. From working
 * knowledge of notes; what is somebody's name is left out again when loaded.
 */
export const clipped = `
inpt inpts outpt outpts diabs calc calcs enviro xcept exept neighbr neighbrs neighb cudnt shudnt wudnt didt dosnt havnt wernt cnt crem crems cert regs
dermy orthop neuros onco psychol psychi gynie paed radiol podi dietet ophth opthal anaesth theatr recov surgs mortu pharmac pharms dispen prescrip
dosett venalink biodose medidose
approxi appointm assoc asst auth benef boro catg comm compl conc cond conf confid congrat cont contd contrib conv coord corr corres cttee curr
decl delivs descr dest det devt dir disab disp div domic dup econ educ effic elec elem emerg emp empl encl enq equiv est eval excl extn facil fing
func govt guar hosps ident illus immed impr ind indiv init inst instr insur intl interv intro invol irreg jnr lect liq mach maint manuf math meas
mech memb mult narr natl notif obj oblig occas occup offic outst pag pend perf phys pkg pkt posn potl prac prec pres princ priv progs proj psy publ
pvt quant quar quot rad reas recog recom redund regist relat relig rem repr reqs resid respons retd retn revw sched sci secy serv servs sigs socs
strat subj suff sugg summ suppl supps surr susp symp symps synd sys terr tks transf transl transp trav treas typ ult unemp univ unsat urg util utils
ver vers visib visn vocab
arrang appmt appnt assessd availble bcame befr bgin bhind bkd brng cmpltd collctd compltd contct contctd cncelled dclnd declnd dcln discchgd dischgd
dischd discusd discsn drssng dscuss engd englsh flwup fllwup folup hlth hspital intrvw kpt livng medctn medicatn mgmnt mntl mornng msd mvd nded
nds nrse othr pckd pckg pymnt prblm prblms prscrptn prsn ptnt qstn rcved rcv rdy reffd reld rembr reqst rqd rspns rtnd rvw rvwd schl sgnd shpping
slpng smkg smkng snd spk spke spkn strtd stll suprt supprt svd tday tdy tmw thgt thght thnks thrpy thrpst trtmnt tkn unwl wrkng wnt wnts wntd wthout
yesty yst
dbl-up doubleup doubleups dbls od's prn's nebs inhs pess syr sach
`;
