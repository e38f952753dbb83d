/**
 * What is put before or after a name in the languages of UK communities: words for kin and elders (South Asian, Filipino, Kurdish, Turkish, Arabic, Persian,
 * Somali, West and East African, Polish, Romanian, Italian, Portuguese, Spanish, Greek, Chinese, Welsh, Yiddish) and titles of respect, faith and the
 * passport office. Written for this product from working knowledge of forms of address.
 */
export const honorificsFirst = `
bhai bhaiya didi baji apa appa bhabhi bhabi chacha chachi chachu mamu mami khala khalu khaloo phupho phuppo phuppi nani nana dadi dada taya tayi masi massi mausi bua maa ammi amma abbu akka anna thatha paati ajji
shri sri smt shrimati kumari sardar sardarni giani gyani bhagat haji hajji hajja hajjah alhaji alhaja alhajah maulana maulvi moulana mufti sheikh shaykh syed sayyid sayed ustad ustadh ustaz qari hafiz pir
mst mosammat musammat mosamat mrs msts most md mohd mohammed
tita tito ate kuya lola lolo nanay tatay manang manong
mam kak kaka kake mamosta teyze amca abla abi dede hoca yenge enishte
abu umm ammo amu amo khalo khaltu teta jiddo sitt hajj
agha khanom khanum amoo khaleh dayi
eeddo eddo edo abti adeer ayeeyo awoowe habaryar hooyo aabo walaal
iya oga mama papa baba sista tantie mzee mwalimu gashe etete emama
pani pan ciocia wujek babcia dziadek tanti nenea tetka matusha
kyria kyrie yiayia pappou thia thio zio zia nonna nonno tia tio dona don senhor senhora signor signora abuela abuelo
ayi popo gong goong bac
nain taid mamgu tadcu anti bubbe zeide zaide reb rebbetzin savta
`;

export const honorificsLast = `
sahib saheb sahab saab sahiba ji jee bhai bhaiya ben behn didi jan jaan khan begum bibi hanim hanem bey abla abi teyze amca khanom khanum agha effendi effendim apa baji chacha aunty auntie uncle
`;
