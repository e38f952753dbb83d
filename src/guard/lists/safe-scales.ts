/**
 * Short forms beyond the everyday ones: rating scales and outcome measures by field, posts and schemes of primary care, housing and
 * benefits, orders of the courts, clinical shorthand. Lower case. Written for this product from working knowledge of each field's
 * manuals; those that are somebody's name are left out of it again when loaded.
 */
export const scales = `
aces adas adascog adi-r ados adqol aims ais amts arfs asas asebas asrs ataq audit audit-c auditc bads badl bai bars bcope bdi behave bic bis bnss bprs bsi brief bsls bvc caarms cade cage cainan cans caps capi carlat cars casp cbcl cdr cdrs cdss cfs cgas cgi chedoke chi cia ciwa cmai cnaq coast copm core corc cows cssrs c-ssrs ctq dass demqol derq ders des diva dlqi dmas dudit dukes ede edeq edinb egfr epds eps ess fab fast fces feps ffmq flacc frax frs fss gaf gafs gcs gds ghq glasdon goals hads hamd hdrs honos honosca hcam iadl ides ies iesr ipaq ipds isi kims lsas lunsers macarthur madrs masc mast mdq menqol mest mfq mmse moca mohost moho msas must mws naq neecham npi ocdus oci ocir ogss outqol paari pacs panas panss parca pas pcl pds phq pqb psq psqi psyrats qids qol qolie rads rbans rcads rmbi rpq rqol rses saps sans sasrs sbq scared scl scofflaw scoff sdq sds sias sipp spin spmsq srs stai start swls tag tas threshold tls tsq ucla vads vas ves wais wasi wemwbs whodas wiat wisc wsas yarscale ybocs y-bocs cybocs yms ymrs yosr zbi
abc abas bpad bpaf bpii bpi mdd pdd tdd gmd asd asc fnd fasd fas arbd vad ftd dlb pca mci mnd als psp msa hd nph pml tga
arrs aht pcmhw mhp mhps spcp acps fcp fcps camhp cwp ewp ewps emhp emhps mhst mhsts pmhw dialog goalbased hiw hiws smhp chc dst cetr cetrs ctr ctrs dsr dsp ldpp pbs pbsp spell scerts teacch pecs elsa elsas sendco sendcos senco ehcna ehcnar aen sen send epq ebsa nrp nwg pru aqp tac taf caf
hbt hbtt htt crhtt cris cats mhdt mhlt psyl plt rapid raid eipt ooaps oats ooap acp asb rru pdu hdap itu mhicu lsu msu fcamhs fmht nhsft gphc gmc hcpc nmc swe bacp ukcp bps babcp cps
cct ctax dhp lcwra lcw lcwrav nsesa cbesa ibesa sda ib ia is hb lha ssmg fep fteb mif wcaq gta mr mrn mrs mwca wmhc tpp dro dros iva ivas ccj ccjs cca fca fos dmp sfs moneyadv
gn gnsh ast hmo prsa prs bnb hrs hrss nsap rsap rsi nsno pie pies cbl ch cbs ehsu eh rptb hhsrs hra dtv ptr aap ppo llp
non-mol non-mols occ prohib rr remand fpo dvpn dvpo shpo dapo dapn dvcc dvds asbi cbo cpn cpw iom opl oic aco sco sso pbn frc mtcr atr dtr mhtr rar upw psd psr td nfa rui nfaed voluntary tie dsu ycap
ax dx fhx hx ix mx nx ox px rx sx tx ux phx pshx shx pmh drh dshx mse ros cx ddx imms immz vacc vaccs jab preg pregs prego grav lmp edd gtt nipt anc ctg pnd pnmh pimh pmad ppp smmd
wr wrs wra wrd wrap rtc rta rtw rtn rm rms bd tds qds od om on prn nocte mane ac pc stat po im iv sc sl pr pv ng peg neb inh top cxr axr lp abg vbg bgl bm bms cbg fbc lft lfts tfts tft crp esr inr bnp trop ddimer psa ca li na mg alb alp alt bili ggt gluc chol trig hdl ldl prl tsh fol ferr vitd uds udt bac bal etoh
ooa oob ooh oos otb potd lip leq leqs thc ipt ifs mct act dbt fap cft cbtp cbti cfti mbct mbt mbti emdr it pbt sfbt sft mi met bct cat dit eft ibt nest ntw vig pmt pit emo pfa psybeh reh ect rtms tms tdcs
nino ninos fc lac clas ukvi brp brps evisa euss ilr llr dlr nrpf nass asf aspen ash mears serco migh cerseii uasc uasylum nrm ctnrm trp
`;
