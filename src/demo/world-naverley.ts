/** Grassroots groups of Naverley, most of them one or two people. Everybody and everything here is invented. */
export const NAVERLEY = `
Naverley Growers | grassroots | NAV | voluntary sector
  Winston Grantleigh, allotment lead @NAV allotment
  > Tuesday plot: gardening together on a shared allotment, tools and tea there | community-activities groups-peers | 4 places
Kettle On Men's Group | grassroots | NAV | voluntary sector
  Gary Sproxby, founder @NAV mensGroup
  > Kettle On: men talk side by side over a brew, Thursday evenings | groups-peers community-activities | open
Lend-a-Lead Naverley | grassroots | NAV | voluntary sector
  Jean Applegarth-Dowd, organiser @NAV dogWalking
  > Dog walking: volunteers walk a dog when its person cannot | community-activities ageing-frailty | 3 places
Threads Women's Circle | grassroots | NAV | voluntary sector
  Shabnam Yousefali, organiser @NAV womensCircle
  > Sewing circle: women of all backgrounds, Urdu and Punjabi spoken | groups-peers community-activities | 6 places
  > Wednesday walk: gentle exercise by the river, children welcome | physical-health community-activities | open
Naverley Peer Circle | grassroots | NAV | mental health
  Kasia Wojtanek, peer supporter @NAV peerSupport
  Dean Mablethorn, peer supporter @NAV
  > Peer circle: people who have been there, Monday afternoons | groups-peers | 5 places
Naverley Food Larder | grassroots | NAV | voluntary sector
  Patience Asamoah-Wells, larder manager @NAV
  > Larder: three days of food, delivered where needed | food-essentials | open
Walk and Talk Naverley | grassroots | NAV | voluntary sector
  Ian Cropthorne, walk leader @NAV
  > Walk and talk: an hour on the flat, Saturdays | community-activities physical-health | open
Naverley Night Café | grassroots | NAV | mental health
  Mercy Oyelade, café lead @NAV
  > Night café: somewhere warm from six to midnight, Friday to Sunday | crisis-safety groups-peers | open
Lockside Arts Shed | grassroots | NAV | voluntary sector
  Phoebe Arkwell, potter @NAV
  > Clay mornings: pottery for beginners | community-activities | 2 places
Friday Table at St Osyl's | grassroots | NAV | voluntary sector
  Revd Miriam Stallingbrook, vicar @NAV
  > Friday table: a hot lunch for everybody | food-essentials community-activities | open
Naverley Welcome | grassroots | NAV | voluntary sector
  Tesfaye Gebrewold, volunteer @NAV
  > Welcome mornings: English practice and help with forms for people seeking refuge | groups-peers advocacy | open
Naverley Minibus | grassroots | NAV | voluntary sector
  Ron Skellingthorpe, driver @NAV
  > Community transport: door to door, for the price of a bus | ageing-frailty | 2 weeks
`;
