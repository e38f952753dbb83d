/**
 * Short forms in UK health, care, benefits, housing and police notes, in lower case; most are written in capitals. Written for this product
 * from working knowledge. Two letters that are not here, in capitals and alone, may be somebody's initials.
 */
export const abbreviations = `
dp jc aa aaa abc abs abx ac aca acat acb accom acp acs act ad adl adls adm admin ads ae aed aet afib ahp ahps ai aids aka alc alt am amp amts
anp ant aob aoc ap apd app approx appt appts aps apt aq aqp arb arbd ard arfid arms arr asap asb asc asd asos assess assmt assmts ast asw atm
atos att atu avg awol awp ba bac bame bcc bcf bd bds bed beh bf bfast bgs bhft bld bldg blg bls bm bmi bmt bn bnf bno bns boc bp bpd bpm bpsd bsc bsl
bst btec btw bw ca cab cabs caf cafcass cah cal cals camhs cap cas cass cat cb cbd cbt cc ccg ccgs ccm cctv cd cdop cdr cds cdt cdu cept cf cfs cgl
chc chd chn cic cil cin cio cit cj cja clo cm cmhf cmht cmhts cmo cn cnr cns cntw cnwl co cob coc coe cop copd cos cost cp cpa cpap cpd cpe cpft cpms
cpn cpns cpp cps cpt cqc cqi crb crht crhtt crisis crp cs csa csc cse csp csr csu ct ctax cto ctos ctr ctrs cv cva cvd cvs cvt cyp cypmhs cyps da das
dassa dasv dasvs dat db dbs dbt dc dcb dd ddp dds dec def dep dept dfe dfg dfgs dft dgh dhp dhps dhsc diag diff disc disch dist dj dka dla dlb dm
dmarac dmo dn dna dnacpr dnar dnas dnr dns dob doc docs doh dol dols dpia dpo dr drs ds dsa dsh dsm dss dtac dto dtoc dtr dv dva dvla dvt dwp dx dxd
dysf ea eaa eab ear eas eat eba ec ecg ecgs echo eci ecr ect ecv ed edd edl eds edt eeg eg ehc ehcp ehcps ehr ehrs ei eia eip eis elft emdr emr
emt enc end ent eoc eol eolc epc epr eps er erp es esa esb esc esol esp esr essa esw et eta etc etoc eu eupd ev ex exam exp ext fa fac fao fap faq
faqs fb fbc fe feb fed ff ffp fgm fhx fit fm fnp fob foi fop fos fp fpe fpn freq fri fsm ft fte fu fup fx fy fya fyi fym gad gb gba gbh gbp gcs
gcse gcses gdpr gen gf gfr ggt gi gids gm gmb gmc gmmh gmp gov gp gpcog gpn gps gpt grp grt gstt gu gum gwr gyn had hads haem hb hba hca hcas hcp hcpc
hcr hcsw hcsws hct hdl hdu hdus hep hf hi hiv hlt hmct hmcts hmo hmos hmp hmpps hmrc hnd hol honos hosp hpft hpv hq hr hrs hrt hsg hsl hss ht htt htts
hv hvs hx ia iag iapt iba ibd ibs ic icb icbs icc icd icm icn icp icps ics icss ict icu icv id ids idt idu idva idvas ie ieb ig iga ihd ii ilo ilr im
imca imcas imd imha imhas imp imr in inc incl indep info inj inr int inv invest iom iop iow ip ipc ipos iq iqa ir iro irt is iss isva it itu itus
iucd iv ivf iwi ix jcp jsa jsna kcl kg kgs kit km kmpt kpi kpis ksf lac lada ladas lado lang las lasa lat lb lbgt lbs lcc lcfs lcsb ld lda ldl ldn
led lers leyp lft lfts lgbt lgbtq lha lhs lib lic lil lmp lms lmt loc los lp lpa lpas lpft lpp lps ls lsa lscb lsd ltc ltcs ltd lte ltp lts lv lvn
lypft ma mac mace maj mam mand mane mapp mappa marac maracs mas mash max mba mbc mbt mbu mbus mc mca mcas mcc mcg mci mcq md mdd mdl mdma mdo mdt mdts
me med meds mem met mfl mg mgmt mgs mgt mh mha mhac mhas mhed mhist mhl mhlt mhrt mht mhu mi mid midd min mins misc ml mls mm mmol mmr mmse mo
mob moca mod modl moj mot mp mpft mps mr mrb mri mrs mrsa ms msc msg msgs msk msp mss mst msu mt mtg mtgs mth mths mtl mus mw na nad nai nb ncd ncl
nct nd nda ne neet neets neg nel nemesis nes nf nfa nft ng nhft nhs nhse nhsi ni nib nic nice nih nihr nin nk nlp nmba nmc nmds nmp nms no noc nof nok
nom nos np npc npd nps npu nr nrm nrpf ns nsaid nsaids nsf nsft nspcc nstemi ntd nte ntw nur nvq nvqs nw nwas nyt nz oa oab oap oaps obp obs ocd ocds
ocp oct od oda odb odd odn ods of ofc ofsted oh ok oks omg on onc ooa ooh oop op opa opd opmh ops opt or org orgs orig os ot ota ots ott ou out oxleas
oz pa pac pace pact pafn pals pan pap pas pat pax pb pbs pc pca pcc pcft pcmh pcn pcns pcp pcr pcs pcso pcsos pct pd pda pdd pde pdf pdh pdoc pds
pe peg pep pers pet pf pfa pfi pg pgd ph pha phb phbs phe phq phr phsg phx physio pi pic pics picu picus pid pie pin pip pips pir pis pl plc pls plt
plus pm pmb pmc pmh pmhx pmld pmr pms pmva pnc pns po poa poc pocd pod poe pop por pos poss pp ppa ppe ppi ppis ppo ppu pr pre pref prelim prep presc
prescr prev prn pro prob probs prof prog prov pru prus ps psa psc psd psi psicu psp psr pst psw psych psychs pt pta pte pth ptp pts ptsd pub pv pvd
pvg pwp pwps px qa qaly qds qi qip qmc qna qof qol qrs qtc qty qual quals ra raf rag ram rapa rapt rbc rc rcn rcp rcpsych rcs rct rd re rea rec recc
recd ref refd refs reg rehab rel rep req reqd resp resus ret rev rf rfs rft rgn rh rhs rip rmn rmns rmo rms rn rnd rnib rnld roads rom roms ros rpi
rpt rs rsi rsl rsn rsp rsw rt rta rtc rtt rv rx sa sab sabp sad sadness sal sald salt sanes sap sar sarc satis sats sba sbar sbs sc scan scd
sch scid scie scp scr scs sct sd sda sdf sdp sds se sec secs sect sem sen senco send sep seq serco sess sev sh shmi shsc shx si sibs sic sig
sign sit sitrep siu slam slap sle slo sls slt sltd smart smi sms smt sn snomed snr snri snris so soad soads soap sob soc soe sol somat sop sops sos
soton sp spa spec spoc spr sr srb ss ssa ssc ssd ssi ssl ssnap ssp ssri ssris sst sstis st sta std stds ste stemi sti stis stm stp str sts sub sud
suds sui sup supp supt surg sus svc svcs svt sw swlstg sws sx syst tac tad tafs tasc tb tba tbc tbi tc tca tcas tcs tcu td tda tds team tech tel temp
temps ten tens tewv tft tfts tgd thc ther tho thro thru thx tias tic til tis tlc tls tmrw tms tna tnf toc toil tol tomoz tonite top tpn tpr trab
trans treat trib trt tsh tt ttas tto ttos tue tup tv tvs twoc tx txt txted txts tyt uae uc ucas ucat ucc ucl uea ug uk ukba ukhsa ukvi un uni unk
unsub up upd upn ur urgent urs urti us usa usc uss ussc ut utc uti utis uv vac vad var vawg vbg vc vcs vcse veg vfm vhf vip vips vit vle voa
vol vols vs vt vte vtes vx wac wals wb wbc wc wca wcas we wed wef wemwbs wft who wip wk wkly wknd wknds wkr wkrs wks wld wm wmh wo woe wpb wrap wraps
wrk wrkg wrkr wrt wt wtc wte wuh wx xl xxx yday yds yest yjb yjs ymca yo yob yoi yos yot yots ypas ypc ypmh yr yrs yts ywca
kb mb tb url api csv usb dvd led lcd
tia tias af svt vt vf dvt dvts nsr lbbb rbbb hfref hfpef lvsd mi nstemis cabg pci icd picc gtt tpn mdr xdr esbl cpe vre epc eco hhsrs lets das daps dars
pln plns pll plls dea deas ips eet eets wc wcs chi ooc pccc dwpvs flo flos sro sros spo spos pdo aptos cmp cmps csu rtm rtms sls slp nrc nnu scbu nicu picu hdu ccu ccus cdu sdec amu amus mau maus sau saus eau ecu tau fau gau ntg gtn acs tavr plf ppci nstemi ecmo niv bipap avpu news2 mews pews nad obs'd moe rom aarom prom tug ttwb fwb nwb pwb wbat zf wzf elbow gf gfs asl icars
`;
