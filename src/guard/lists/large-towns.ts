/**
 * Cities and towns of the UK with about 50,000 people or more, the boroughs and large districts of London, and the districts and
 * council areas of the rest whose names are no town's; lower case, without accents.
 * Too many people live there for the name to narrow anybody down, so it passes, but where a text says that somebody lives or
 * comes from there. From memory of the censuses of 2021 and 2022; towns of the second line have names that people have too.
 */
export const largeTowns = `
aberdeen accrington aldershot altrincham ashford aylesbury ayr ballymena banbury bangor barnsley barnstaple basildon basingstoke bath batley bebington belfast benfleet bexhill birkenhead birmingham blackburn blackpool blyth bognor bootle boston bournemouth bracknell brentwood
bridgend bridgwater brighton bristol bromsgrove burnley bury camberley cambridge cannock canterbury cardiff castleford chatham chelmsford cheltenham chesterfield clacton colchester corby coventry crawley crewe cumbernauld cwmbran darlington dartford derby derry dewsbury doncaster
dudley dundee dunfermline dunstable durham eastbourne eastleigh edinburgh ewell exeter falkirk fareham farnborough folkestone gateshead gillingham glasgow glenrothes gloucester gosport grantham gravesend greenock grimsby guildford halesowen halifax harlow harrogate hartlepool
hastings havant hemel hereford hinckley horsham hove huddersfield hull huyton hyde inverness ipswich keighley kettering kidderminster kilmarnock kirkcaldy leamington leeds leicester leigh lichfield lisburn liverpool livingston llanelli londonderry loughborough lowestoft luton
macclesfield maidenhead maidstone manchester mansfield margate middlesbrough motherwell newport newtownabbey northampton northwich norwich nottingham nuneaton oldbury oldham oxford paignton paisley perth peterborough plymouth poole pontefract portsmouth preston ramsgate rayleigh reading redcar
redditch redhill reigate rochdale rochester rotherham rugby runcorn rushden salford scarborough scunthorpe sheffield shrewsbury sittingbourne slough smethwick solihull southampton southend southport stafford stevenage stirling stockport stockton stourbridge stretford sunderland sutton swansea swindon tamworth
taunton telford torquay trowbridge tynemouth urmston wakefield wallasey wallsend walsall warrington waterlooville watford wellingborough welwyn weymouth weston-super-mare widnes wigan winchester woking wokingham wolverhampton worcester worksop worthing wrexham yeovil york
bedford bolton bradford carlisle chester lancaster lincoln barry crosby kingswood royton rhondda royston sale salisbury nelson
southend-on-sea stoke-on-trent stockton-on-tees burton-on-trent barrow-in-furness newcastle-upon-tyne kingston-upon-hull stoke burton barrow newcastle middleton
croydon barnet bexley brent bromley camden ealing enfield greenwich hackney hammersmith haringey harrow havering hillingdon hounslow islington kensington lambeth lewisham merton newham redbridge richmond southwark wandsworth westminster barking dagenham fulham walthamstow
battersea brixton camberwell catford clapham deptford edgware edmonton eltham finchley hampstead hendon holloway ilford kilburn leyton leytonstone mitcham neasden orpington peckham putney romford shoreditch stratford streatham sydenham tooting tottenham twickenham uxbridge wembley whitechapel willesden wimbledon woolwich
kirklees calderdale sandwell tameside trafford wirral sefton knowsley medway thanet swale gravesham dacorum hertsmere broxbourne wealden adur bassetlaw broxtowe gedling rushcliffe erewash kesteven holderness ryedale hambleton sedgemoor mendip teignbridge torridge kerrier penwith restormel babergh waveney breckland fenland uttlesford rochford thurrock tendring gwynedd powys ceredigion conwy flintshire denbighshire torfaen monmouthshire pembrokeshire carmarthenshire lanarkshire renfrewshire clackmannanshire inverclyde dunbartonshire midlothian
`;
