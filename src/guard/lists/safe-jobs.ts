/**
 * What people work as: a general English list lacks many. A rare job may narrow a person down, which the small-world
 * count looks at; it is not a name. Lower case. Written from working knowledge for this product.
 */
export const jobs = `
abattoir acupuncturist admin admins airwoman almoner anaesthetist arborist archivist artexer astrologer audiologist auditor auctioneer au-pair bailiff bailiffs barista baristas barmaid barman bartender basketmaker beautician
beekeeper binman binmen biochemist blacksmith boatbuilder boatman boatyard boilermaker bookbinder bookie bookkeeper bookmaker bouncer bricklayer bricklaying brickie brickies busker bursar cabbie cabinetmaker cameraman cartographer
cashier caterer chambermaid charlady charwoman chauffeur cheesemaker chimneysweep chippie chiropodist chiropractor choreographer chorister clockmaker coalman coastguard cobbler cockler coder confectioner coppicer couturier cowman
cowhand craftsman croupier curate dairyman decorator dietitian dietician dinnerlady dispatcher docker dockworker dogsbody doorman drayman dressmaker drystone dustman electrician embalmer engraver estate-agent exterminator
fabricator farmhand farmworker farrier farriers fellmonger ferryman fettler firefighter firefighters fireman fishermen fishmonger florist footballer forklift foundryman freelancer freelance furrier gamekeeper gasfitter ghillie
glassblower glazier goatherd goldsmith greengrocer groundskeeper groundsman groundworker haberdasher hairdresser handyman harpist haulier hgv hedger horticulturist hotelier hostler housekeeper housemaster housewife illustrator
ironmonger ironworker janitor jeweller jockey joinery journeyman keyholder labourer labourers lacemaker landscaper laundress leatherworker lecturer lensgrinder librarian lifeguard lighterman lineman linesman locksmith longshoreman
lorry luthier machinist magician manicurist marketer metalworker midwife millwright milliner milkman miners musician navvy needleworker nightwatchman nurseryman oilman optician optometrist organist orthotist osteopath ostler
panel-beater papermaker paralegal paralegals paramedic paramedics pathologist pavior phlebotomist physio physios pipefitter plasterer plasterers plasterboarder platelayer plumber podiatrist postie postman postmaster postmistress
postwoman poultryman preacher printmaker probationer projectionist prosthetist puppeteer quarryman quarrier rigger riveter roofer roofers roadie roadsweeper roughneck saddler sailmaker salesman salesperson saleswoman sandblaster
scaffolder scaffolders scaffolding seaman seamstress sheepdog shelf-stacker shepherdess shipwright shopfitter shopkeeper signaller signalman silversmith smallholder sparky stableboy stablehand stagehand steelworker steeplejack
stenographer stewardess stevedore stockman stonemason stonemasons surveyor tarmacker taxidermist telemarketer thatchers tinsmith toolmaker trawlerman trucker tradesman tradesmen tradesperson treesurgeon typesetter typist undertaker
undertakers upholsterer upholsterers valet vet vicar vintner waiter waitress warehouseman warehouse washerwoman watchmaker weighbridge welder welders wheelwright whaler wherryman window-cleaner woodcarver woodcutter woodturner
woodworker woolsorter wrangler yardman zookeeper
`;
