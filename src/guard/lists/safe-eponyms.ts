/**
 * Scales, scores, criteria, signs and scans, most of them called after a place, a maker or by their letters: mind, mood, memory, risk, pain, falls, heart,
 * lungs, bowel, skin, teeth, sleep and eating; lower case. From working knowledge of clinics; what is somebody's name is left out again when loaded.
 */
export const eponyms = `
nijmegen beighton frenchay zarit tampa asberg calgary honosld whoqol qprs qpr swemwbs htq itq oci-r pdss bavq wurs caars adir raads raads-r
scq rudas addenbrookes stroop cambcog camcog npiq bdrs badls eadl fim eftp lacls acls rmbpc csdd painad doloplus disdat cpot lanss paindetect
waterlow mna sarc-f qrisk qfracture chads hasbled perc meows qsofa apgar whooley sadq sads dast cudit fagerstrom ftnd ciwa-ar ipde sapas bpq dsh-i
rsvp bprsa spj rsr ogrs saprof dundrum ssrs bhs ses-ss ukuudes udvalg epworth isrl mfis ede-q asex iief ipss nddi-e nddie bipq
msq ptci qpsd scrs bemib rsa cbi gsq cghs weefim vineland dmr cls-ld dsqiid nttap kabc bpvs celf iqcode qmci
iosn bpe bpei bewe icdas cpitn dmft mallampati nyha ccs timi mrc feno pefr mmrc sgrq easi scorad pasi gppaq parq eloq basdai basfi asdas
womac kujala quickdash ases fabq startback orebro psfs tsk pseq nprs
blatchford rockall fibroscan nafld apri bss uceis cdai
hachinski braak koedam nogo weigl hayling bostonnaming cowat
datscan spect mibi muga dexa dxa tte mrcp ercp ogd egd flexi flexisig emg ncs vep fdg petct cta ctpa ctkub ctkubs usss myoview holter rtest zio
abpm hbpm
centor mcisaac feverpain ottawa kocher jaccoud hemorr truelove updrs alsfrs fsfi aua qmax auass acq borg hiscr skindex pswq cpss sswsq kessler ryff maslach karasek gse gierveld lubben mspss pbq nisq mctq pgsga camdex dsrs hrqol aqol ascof whofic opcrit medex lunser
`;
