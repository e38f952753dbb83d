/**
 * Cities, regions and garrisons abroad from which people come or in which they served, and words of faith, of illness and of dialects in which people
 * tell how they are; lower case, without accents, single words. From working knowledge; what is somebody's name is left out again when loaded.
 */
export const abroad = `
tokophobia emetophobia trypanophobia partum peri clonic jacksonian todd's powerchair powerchairs mobilityscooter scooterstore pramshed binstore
evictionday assalamu alaikum inshallah insha'allah mashallah alhamdulillah bismillah subhanallah jazakallah hadith sunnah zakah thobe jinns waswas
shaytan nerwica depresja psychiatra duende ychafi guid gie gied peely bletherin stramash
baint worrit twitchel radged
helmand sangin lashkar lashkargah garmsir fallujah belize borneo malaya krakow akrotiri dhekelia episkopi
sennelager paderborn osnabruck bielefeld gutersloh hohne fallingbostel bergen
warszawa olsztyn siauliai liepaja bucuresti ploiesti oradea sibiu tiraspol szeged miskolc gyor praha plzen presov lisboa coimbra zaragoza
murcia granada toulouse nantes bordeaux dunkerque cannes munchen koln stuttgart dusseldorf dortmund leipzig dresden bremen hannover milano
napoli torino genoa firenze catania sicily sardinia lampedusa patras lesbos gaziantep diyarbakir konya kyrenia famagusta vlore elbasan
prishtina rijeka podgorica kharkov luhansk mykolaiv bakhmut brest gomel petersburg tbilisi batumi yerevan daraa latakia kobane
qamishli irbid irbil sulaimaniyah halabja ahvaz kermanshah sanandaj nangarhar paktia panjshir bamiyan gujrat jhelum attock sargodha
sukkur pune baroda vadodara patiala hoshiarpur kanpur khulna comilla macau darfur massawa mekelle gondar harar jijiga
berbera garowe nakuru eldoret kakuma dadaab jinja zanzibar arusha mwanza kitwe ndola mutare gweru chitungwiza masvingo windhoek gaborone joburg soweto
capetown bukavu bunia brazzaville yaounde douala bamenda buea kaduna owerri calabar maiduguri ilorin abeokuta warri cotonou kenema makeni bissau
serrekunda brikama touba nouakchott niamey ouagadougou ndjamena misrata zuwara sfax fes portmore guayaquil maracaibo cochabamba fortaleza goiania
montevideo tijuana tegucigalpa managua
`;
