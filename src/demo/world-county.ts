/** Grassroots groups of the other ten PCNs. Everybody and everything here is invented. */
export const COUNTY = `
Brenleigh Repair Shed | grassroots | BRE | voluntary sector
  Ken Ormsbury, shed keeper
  > Repair shed: mending things and company | community-activities groups-peers | open
Brenleigh Pantry | grassroots | BRE | voluntary sector
  Lorraine Sempringley, organiser
  > Pantry: a shop for members, three pounds a week | food-essentials | open
Carers' Coffee Brenleigh | grassroots | BRE | voluntary sector
  Geeta Varsani-Hope, organiser
  > Carers' coffee: second Tuesday | carers-family groups-peers | open
Coldhythe Sea Swimmers | grassroots | COL | voluntary sector
  Morwenna Tregear, organiser
  > Cold dips: swimming together, all year | physical-health community-activities | 10 places
Coldhythe Lifeboat Kitchen | grassroots | COL | voluntary sector
  Barry Humbleton, cook
  > Harbour suppers: a meal and a chat on Mondays | food-essentials groups-peers | open
Quayside Voices | grassroots | COL | voluntary sector
  Delphine Moreaux, choir leader
  > Choir: no audition, all welcome | community-activities | open
Dunmarsh Dads | grassroots | DUN | voluntary sector
  Leroy Ballantine-Fox, organiser
  > Dads on Saturdays: with the children or without | carers-family groups-peers | open
Dunmarsh Community Orchard | grassroots | DUN | voluntary sector
  Sylvia Thurgarton, orchard keeper
  > Orchard days: picking, pruning, pressing | community-activities | 8 places
Dunmarsh Debt Angels | grassroots | DUN | voluntary sector
  Matthew Swaffley, volunteer adviser
  > Kitchen-table budgeting: one evening a week | money-benefits | 4 weeks
Elmstow Bikes | grassroots | ELM | voluntary sector
  Zoran Petkovski-Hill, mechanic
  > Build your own bike: and ride home on it | employment-education community-activities | 3 places
Elmstow Mosque Sisters | grassroots | ELM | voluntary sector
  Rukhsana Miandad-Shaw, volunteer
  > Sisters' circle: listening and lunch | groups-peers | open
Elmstow Soup Run | grassroots | ELM | voluntary sector
  Craig Waddingworth, organiser
  > Soup run: every night at eight | food-essentials housing | open
Farrowick Young Makers | grassroots | FAR | voluntary sector
  Isla Penrosey, youth leader
  > Makers' night: sixteen to twenty-five | community-activities groups-peers | 9 places
Farrowick Stables | grassroots | FAR | voluntary sector
  Camilla Hartsop, stable owner
  > Time with horses: grooming, not riding | community-activities psychological-therapies | 6 weeks
Farrowick Gurdwara Langar | grassroots | FAR | voluntary sector
  Gurmeet Sandhawar, volunteer
  > Langar: a free meal every day | food-essentials community-activities | open
Grebeham Lunch Club | grassroots | GRE | voluntary sector
  Doreen Fulbecker, organiser
  > Lunch club: for people over sixty-five | ageing-frailty community-activities | 5 places
Grebeham Birdwatchers | grassroots | GRE | voluntary sector
  Alan Mareham-Low, leader
  > Slow birding: a bench, a flask, binoculars | community-activities | open
Grebeham Recovery Friends | grassroots | GRE | substance use
  Shane Cotteridge, peer supporter
  > Recovery friends: people in recovery, Sunday nights | drugs-alcohol groups-peers | open
Hollinsea Beach Wheels | grassroots | HOL | voluntary sector
  Yvonne Skegby, organiser
  > Beach wheelchairs: on loan for a day | ageing-frailty community-activities | open
Hollinsea Pride | grassroots | HOL | voluntary sector
  Ash Normanbury, organiser
  > Pride tea: first Sunday | groups-peers | open
Hollinsea Hearing Club | grassroots | HOL | voluntary sector
  Norma Winthorpe-Day, volunteer
  > Hearing club: batteries, lip-reading, company | physical-health groups-peers | open
Larkstead Clothes Rail | grassroots | LAR | voluntary sector
  Bev Ruskinton, organiser
  > Clothes rail: free clothes and bedding | food-essentials | open
Larkstead Parents | grassroots | LAR | voluntary sector
  Agnieszka Malinowicz, organiser
  > Parents and babies: Polish and English spoken | carers-family groups-peers | 7 places
Larkstead Chess and Chat | grassroots | LAR | voluntary sector
  Leonard Ashdowner, organiser
  > Chess and chat: beginners too | community-activities | open
Misterwold Neighbours | grassroots | MIS | voluntary sector
  Hilary Benniworth, organiser
  > Good neighbours: shopping, lifts, a light bulb | ageing-frailty community-activities | open
Misterwold Caribbean Elders | grassroots | MIS | voluntary sector
  Icilda Campbelton, chairwoman
  > Elders' domino afternoon: with lunch | ageing-frailty groups-peers | open
Misterwold Men's Supper | grassroots | MIS | voluntary sector
  Roy Tattersby, cook
  > Men's supper: cook and eat, Wednesdays | groups-peers food-essentials | 2 places
Ostlebury Furniture Barn | grassroots | OST | voluntary sector
  Neil Caythorne, barn manager
  > Furniture barn: beds and cookers for a new home | food-essentials housing | 2 weeks
Ostlebury Family Fridge | grassroots | OST | voluntary sector
  Chantelle Nwosu-Gray, organiser
  > Family fridge: help yourself, day and night | food-essentials | open
Ostlebury Survivors Together | grassroots | OST | voluntary sector
  Karen Beltoft, organiser
  > Survivors together: a small group, by invitation | groups-peers crisis-safety | closed
`;
