import type { Generator } from "./value.js";
import { indirect } from "./value.js";

const list = (text: string) => text.split(",").map((name) => name.trim());

/** Some are on the map and some only sound like it. */
const PLACES: Record<string, string[]> = {
  village:
    list(`Upper Thornley, Kirkby Wroot, Little Hadden, Nether Silby, Llanfechan, Pentrebach, Ashby St Luke, Great Tolling,
    Stoke Barrow, Marsh Benham, Balnacraig, Ballyclaren, Thorpe Underwood, Hutton Roof, Wold Newton, Burnt Yates, Cold Ashby,
    Fen Drayton, Much Wenlock, Sixpenny Handley, Wick, Ash, Street, Rhosgoch, Cwmdu, Bishop's Itching, Long Marton, Staithes,
    Hope, Kettlesing, Abbots Morley, Trefeglwys, Auchterfield, Killymoor, Eastrop, Wetwang, Nempnett, Hoo St Mary, Lower Slade, Crank`),
  town: list(`Halifax, Keighley, Wisbech, Merthyr, Rochdale, Grimsby, Kidderminster, Corby, Boston, Sale, Bury, Rugby, Hove, Deal,
    Ormsby, Castlebeck, Wrexford, Barnsley, Redruth, Motherwell, Larne, Stourbridge, Penistone, Morecambe, Diss, Luton,
    Goole, Rhyl, Hyde, Reading, Marlborough Cross, Southmere,
    Oldham, Nuneaton, Batley, Skelmersdale, Neath, Paisley, Newry, Torquay, Leigh, Ware, March, Battle, Eye, Cheltenbrook`),
  estate:
    list(`Ravenscliffe, Bransholme, Gipton, Sherwell, Moorbank, Chelmsley, Hattersley, Norris Bank, Easterhall, Parkhill,
    Cotmanhay, Buttershaw, Kingsmead, Larkhill, Ely Fields, Stonehouse, Whinmoor, Beaumont Leys,
    Blackbird Leys, Castle Vale, St Aidan's, Hope Farm, Meadow Well, Penrhys, Craigmore, The Avenues, Lower Falinge`),
  district:
    list(`Harehills, Burngreave, Moss Side, Easton, Splott, Toxteth, Longsight, Hillfields, Tang Hall, St Ann's, Eastville,
    Canning Town, Peckham, Foleshill, Fenham, Byker, Heeley, Portswood, Brooklands, Northgate`),
  practice:
    list(`Millbrook Surgery, Dr Larkin and Partners, Beechwood Medical Centre, Old Mill Practice, St Anne's Health Centre,
    Riverside Medical Practice, Castle Street Surgery, Priory Fields Surgery, Meadowbank Health Centre, Park Lane Practice`),
  school:
    list(`St Cuthbert's Primary, Holmfield Academy, Greenbank Infants, Bishop Challis High, Ysgol Maes Derw, Hope Street Nursery,
    Kingsway Secondary, Our Lady of Grace, Oakfield Special School, Thornhill Juniors, Al-Noor Primary`),
  pub: list(`Fox and Hounds, Jolly Sailor, Black Swan, Railway Tavern, Rose and Crown, Weavers Arms, Three Tuns, King's Head, Bay Horse,
    Miners Welfare, Lamb and Flag, Moon Under Water, Cross Keys`),
  hospital:
    list(`Whitmoor General, St Brannock's, Royal Calder Infirmary, Pinderfield Park Hospital, Queen Adelaide Hospital, Kingsmill
    Royal, Glanrhyd Hospital, St Hilda's, Northgate Infirmary, Seacroft Lodge`),
  ward: list(`Larch Ward, Bronte Ward, Kestrel Ward, Byron Unit, Ward Nineteen at Moorfield, Willow Suite, Cedar Ward, Nightingale Ward,
    Heather Ward, Clarendon Unit, Acorn PICU`),
  hostel:
    list(`Harbour House, St Chad's Lodge, The Beacon, Wharf Street Hostel, Emmaus Row, Lighthouse Project, Gateway House,
    Haven Court, Bridge House, Salem Lodge`),
  care: list(
    `Willow Grange, Abbeyfield Court, The Limes, Sunny Bank, Highfield Manor, Rosewood Lodge, Cherry Tree House, Fairhaven`,
  ),
  worship:
    list(`St Barnabas, Zion Baptist, Jamia Masjid, Masjid Al-Huda, Our Lady of Sorrows, Guru Nanak Gurdwara, Redeemed House
    of Praise, Ebenezer Chapel, Kol Yaakov, Shree Ram Mandir, Holy Trinity`),
  work: list(`Hartley's Bakery, Dunmore Poultry, Crossgates Laundry, Bellway Cabs, Farrow's Fish Bar, Northline Couriers, Kirk Textiles,
    Two Rivers Garden Centre, Marlow Packaging`),
};

export const PLACE_SLOTS: Record<string, Generator> = Object.fromEntries(
  Object.entries(PLACES).map(([kind, names]) => [
    `place.${kind}`,
    (({ random }) => indirect("place", random.pick(names).replace(/\s+/g, " "))) satisfies Generator,
  ]),
);
