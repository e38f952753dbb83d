/** Local charities and the national ones that work in Mid-Fenshire. Everybody and everything here is invented. */
export const LOCAL_AND_NATIONAL = `
Keystead Tenancy Support | local | * | housing
  Ciaran Dunlavy, tenancy support worker @NAV BRE COL DUN ELM
  > Keeping a tenancy: letters, landlords and arrears | housing money-benefits | 4 places
Naverley Money Desk | local | NAV BRE COL | voluntary sector
  Deepa Raichandra, money adviser @NAV moneyAdviser
  Trevor Haxey, money adviser @BRE COL
  > Debt and benefits advice: at the desk, by phone or at home | money-benefits | 2 weeks
  > Fuel vouchers: same-day help with a meter | money-benefits food-essentials | 10 places
Washway Drug and Alcohol Service | local | * | substance use
  Jermaine Cuthbertine, recovery worker @NAV drugAndAlcohol
  Becky Salmonby, recovery worker @BRE COL DUN ELM FAR
  Anil Pathirana, family worker @GRE HOL LAR MIS OST
  > One-to-one recovery: a worker to talk to every week | drugs-alcohol | open
  > Dry evenings: a group for people who want to drink less | drugs-alcohol groups-peers | 8 places
  > Family and friends: for those who live with somebody's drinking | drugs-alcohol carers-family | 3 places
Mid-Fenshire Carers' House | local | * | voluntary sector
  Olive Danquarte, carers' adviser @NAV carersAdviser
  Maureen Sibsey, carers' adviser @BRE COL DUN ELM FAR GRE
  > Carers' assessment: what a carer needs to keep going | carers-family social-care | 3 weeks
  > A few hours off: sitting service at home | carers-family | 10 weeks
Sedgeway Recovery College | local | * | mental health
  Beatriz Cardosa, college lead @NAV
  Luke Whaplode, peer trainer @HOL LAR MIS OST
  > Courses: sleep, confidence, living with voices, cooking | employment-education groups-peers | 15 places
  > Peer training: becoming a peer supporter | employment-education groups-peers | 6 places
Lanternway Domestic Abuse Service | local | * | voluntary sector
  Hannah Mavisby, outreach worker @NAV
  Roxana Petreanu, refuge worker @BRE DUN FAR
  > Safety planning: by phone or somewhere safe | crisis-safety advocacy | open
  > Recovery group for survivors: twelve weeks, with a crèche | groups-peers psychological-therapies | 5 weeks
Gateworks Employment | local | * | employment
  Femi Adegbolu, employment specialist @NAV BRE COL
  > Back to work at your own pace: help to find and keep a job | employment-education | 7 places
Plainvoice Advocacy | local | * | voluntary sector
  Rowan Tetford, advocate @NAV
  > Advocacy: somebody on your side in meetings | advocacy | 4 weeks
  > Care Act advocacy: when decisions about care are made | advocacy social-care | open

Roofline Housing Aid | national | * | housing
  Callum Dreighton, regional housing adviser @NAV nationalHousing
  > Housing helpline: advice before and after an eviction notice | housing advocacy | open
  > Rent deposit scheme: a deposit for people who sleep on sofas | housing money-benefits | 12 weeks
Kindlewell Therapies | national | * | mental health
  Imogen Castellayne, regional manager @NAV nationalTherapies
  > Online counselling: six sessions by video | psychological-therapies | 15 places
  > Trauma therapy: for events long ago | psychological-therapies | 22 weeks
Stoutmarch Veterans | national | * | voluntary sector
  Gareth Pennyfold, outreach worker @NAV BRE
  > Veterans' outreach: a visit from somebody who served | groups-peers advocacy | 5 places
Crossbridge Debt Line | national | * | voluntary sector
  Michaela Tranter-Boyd, partnership officer
  > Debt line: plans and breathing space by phone | money-benefits | open
Fetchwell Pet Charity | national | * | voluntary sector
  Toby Larwood, regional coordinator @NAV
  > Vet bill fund: for people on low incomes | food-essentials money-benefits | 3 weeks
  > Pet fostering: while somebody is in hospital | crisis-safety community-activities | 4 places
Bright Kettle Befriending | national | * | voluntary sector
  Anita Mossgrove, volunteer manager @NAV ELM
  > Phone friends: a call every week from the same person | groups-peers | 20 places
Longview Older Lives | national | * | voluntary sector
  Geoffrey Saltmarshe, county manager @GRE HOL
  > Home from hospital: six weeks of practical help | ageing-frailty social-care | 8 places
Nextstile Young Adults | national | * | voluntary sector
  Jade Oluwole-Finch, youth worker @NAV FAR
  > Transition mentoring: from sixteen to twenty-five | groups-peers employment-education | 6 places
Manytongue Interpreting | national | * | voluntary sector
  Samira Haidarian, service manager
  > Written translation: letters and leaflets in a week | information-online | 1 weeks
  > Interpreters: sixty languages and British Sign Language | information-online | open
Openhue | national | * | voluntary sector
  Kit Larrabee, regional lead @NAV
  > LGBT+ peer groups: evenings, online and in person | groups-peers | open
  > Trans support line: calls and messages | groups-peers information-online | open
Stillpond Bereavement | national | * | voluntary sector
  Moira Galbreath, area coordinator
  > Bereavement line: somebody to talk to, evenings too | psychological-therapies | open
  > Bereavement visits: six visits at home | psychological-therapies | 9 weeks
Pathlea Disability Employment | national | * | employment
  Stuart Ollerby, employment adviser
  > Work with a condition: adjustments and rights at work | employment-education advocacy | 4 places
Autumnlea Dementia | national | * | voluntary sector
  Pauline Whitterick, dementia adviser @HOL
  > Dementia adviser: one person from diagnosis on | ageing-frailty carers-family | 5 weeks
Freshleaf Online | national | * | voluntary sector
  Arjun Bhattarai-Cole, partnerships
  > Online community: moderated day and night | information-online groups-peers | open
`;
