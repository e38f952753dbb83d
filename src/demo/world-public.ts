/** Mid-Fenshire's public services and Fenlight, which runs the MDTs. Everybody and everything here is invented. */
export const PUBLIC_SERVICES = `
Fenlight Mental Health | local | * | voluntary sector
  Helen Marchbank, local lead @NAV chair
  Priya Nambisan, MDT coordinator @NAV coordinator
  Colin Astrby, local lead @BRE COL DUN
  Sunita Kalwani, local lead @ELM FAR GRE
  Owen Trevanion, local lead @HOL LAR MIS OST
  Grace Mwangele, recovery worker @NAV caseHolderRecovery
  Esther Ajibolade, volunteer coordinator @BRE ELM
  > Recovery coaching: twelve weeks with a recovery worker at home or by phone | groups-peers care-planning | 5 places
  > Community connecting: somebody who goes along the first time | community-activities care-coordination | open
  > Crisis drop-in: evenings at the old ferry house, no appointment | crisis-safety | open

Naverley Lock Surgery | local | NAV | primary care
  Farah Qadeer, GP @NAV gp
  Yasmin Tahari, social prescribing link worker @NAV caseHolderLinkWorker
  Nigel Storrowby, practice pharmacist @NAV
  > Social prescribing: an hour to find out what would help, then a plan | community-activities information-online | 3 weeks
  > Medicines review: a pharmacist looks at all medicines together | physical-health | open
Brenleigh Green Surgery | local | BRE | primary care
  Andrew Pellow, GP
  Maxine Ferriday, social prescribing link worker
  > Social prescribing Brenleigh: finding what would help, together | community-activities information-online | 2 weeks
Coldhythe Quay Surgery | local | COL | primary care
  Oluwaseun Bakareji, GP
  Linda Thurlby, mental health practitioner
  > Mental health practitioner Coldhythe: twenty minutes without a GP appointment | assessment-advice | 1 weeks
Dunmarsh Health Centre | local | DUN | primary care
  Rekha Sondhiya, GP
  Tom Issleby, social prescribing link worker
  > Social prescribing Dunmarsh: finding what would help, together | community-activities information-online | 2 weeks
Elmstow Road Practice | local | ELM | primary care
  Catherine Wyberton, GP
  Imran Shaheedi, practice pharmacist
Farrowick Medical Centre | local | FAR | primary care
  Jonathan Amberley-Kerr, GP
  Dorota Zielonka, mental health practitioner
  > Mental health practitioner Farrowick: twenty minutes without a GP appointment | assessment-advice | 2 weeks
Grebeham Surgery | local | GRE | primary care
  Victoria Omozele, GP
  Paul Hexby, social prescribing link worker
  > Social prescribing Grebeham: finding what would help, together | community-activities information-online | open
Hollinsea Bay Practice | local | HOL | primary care
  Siobhan Carrigy, GP
  Harpreet Dhanjalia, practice nurse
  > Health check: yearly, for people with severe mental illness | physical-health | open
Larkstead Mill Surgery | local | LAR | primary care
  Robert Quantrell, GP
  Amelia Frostick, social prescribing link worker
  > Social prescribing Larkstead: finding what would help, together | community-activities information-online | 3 weeks
Misterwold House Practice | local | MIS | primary care
  Nadia Benhadi, GP
  Stephen Cawkthorpe, mental health practitioner
  > Mental health practitioner Misterwold: twenty minutes without a GP appointment | assessment-advice | open
Ostlebury Market Surgery | local | OST | primary care
  Gemma Leveridge, GP
  Vikram Joshipura, social prescribing link worker
  > Social prescribing Ostlebury: finding what would help, together | community-activities information-online | 4 weeks

Mid-Fenshire Community Health | local | * | community nursing
  Bronagh Kilbride, district nurse @NAV districtNurse
  Jacqueline Sturmey, district nurse @BRE COL
  Precious Chikandiwa, district nurse @DUN ELM
  Martin Oldershaw-Pye, community matron @FAR GRE
  Teresa Almeidina, district nurse @HOL LAR
  Kerry Blankley, district nurse @MIS OST
  Samuel Boatengo, respiratory nurse @NAV BRE COL
  Wendy Scrimshire, falls physiotherapist @NAV DUN ELM
  > District nursing: care at home for people who cannot get out | physical-health | open
  > Breathing well: lung disease clinic with exercise | physical-health groups-peers | 7 weeks
  > Falls and balance: assessment at home, then classes | ageing-frailty physical-health | 5 weeks
Mid-Fenshire Mental Health Trust | local | * | mental health
  Tunde Falowo, community psychiatric nurse @NAV deputy
  Joel Prentiss-Hay, care coordinator @NAV caseHolderCoordinator
  Alexandra Dimitrescu, psychiatrist @NAV BRE
  Lucy Hammerton-Vale, occupational therapist @NAV COL
  Naveed Akhtarzai, community psychiatric nurse @BRE
  Joanne Peasgood, community psychiatric nurse @COL DUN
  Ifeoma Nwachuku-Bell, care coordinator @ELM FAR
  Peter Stainsby-Moll, older people's nurse @GRE HOL
  Cerys Llanfair, community psychiatric nurse @LAR MIS OST
  > Community mental health team: care coordination for people with severe illness | care-coordination assessment-advice | 9 weeks
  > Memory service: assessment of memory and support afterwards | ageing-frailty assessment-advice | 11 weeks
  > Physical health clinic: blood tests, weight and heart for people on long-term medicines | physical-health | 2 weeks
  > Perinatal mental health: for parents until a child is two | psychological-therapies carers-family | 4 weeks
Mid-Fenshire Talking Therapies | local | * | mental health
  Nia Baptisteau, psychological therapist @NAV caseHolderTherapist
  Howard Eastoe, psychological therapist @BRE COL DUN ELM
  Zainab Mohidin, wellbeing practitioner @FAR GRE HOL
  Rosie Tillbrook, wellbeing practitioner @LAR MIS OST
  > Talking therapy: guided self-help or weekly sessions | psychological-therapies | 8 weeks
  > Long-term conditions course: living with pain or illness, six evenings | psychological-therapies physical-health | 12 places
Mid-Fenshire County Council | local | * | social care
  Marcus Obiorah, social worker @NAV socialWorker
  Chloe Wetherden, public health trainee @NAV observer
  Barbara Finchley-Stoat, social worker @BRE COL
  Rajesh Thakrani, social worker @DUN ELM
  Leanne Wragby, social worker @FAR GRE
  Patrick Nolanby, occupational therapist @HOL LAR NAV
  Dilip Gohelan, housing options officer @BRE HOL
  Mei-Ling Tsangford, approved mental health professional @MIS OST
  > Adult social care: Care Act assessment and support at home | social-care care-planning | 6 weeks
  > Equipment at home: rails, ramps and telecare | ageing-frailty social-care | 3 weeks
  > Safeguarding adults: advice for professionals, same day | crisis-safety social-care | open
Mid-Fenshire Police | local | * | police
  Dan Hathersedge, neighbourhood officer @NAV police
  Stacey Wintringham, neighbourhood officer @BRE COL DUN
  Jaspal Mundhir, neighbourhood officer @ELM FAR GRE
  Ross Keelby, neighbourhood officer @HOL LAR MIS OST
  Aisling Thorbenn, mental health liaison officer @DUN ELM
  > Mental health liaison: an officer who knows the crisis team | crisis-safety care-coordination | open
  > Neighbourhood safety visit: locks, doorbells and a named officer | crisis-safety | open
Mid-Fenshire Health Commissioning | local | * | commissioning
  Alistair Penhallick, mental health commissioner @NAV commissioner
Mid-Fenshire Libraries | local | * | voluntary sector
  Judith Amcotts, community librarian @NAV BRE COL DUN ELM
  Florin Munteanescu, digital champion @FAR GRE HOL LAR MIS OST
  > Reading together: small groups that read aloud, no homework | community-activities groups-peers | open
  > Get online: a tablet on loan and somebody to show how | information-online | 6 places
Sluicegate Homes | local | * | housing
  Sandra Pocklin, housing officer @NAV housingOfficer
  Darren Ulceby, housing officer @BRE COL DUN ELM FAR
  Adaeze Okparanta-Lee, tenancy officer @GRE HOL LAR MIS OST
  > Supported flats: own front door, staff by day | housing | 26 weeks
  > Repairs first: one visit, one list, one named person | housing | open
`;
