/**
 * Decisions about words that are names and ordinary words at once, made by hand for this product. Where neither list says anything, a word
 * of the commoner half of English counts as a word first, and a rare one as a name first. A word first needs a context to be a name.
 */
export const wordFirst = `
angelica aurora barker barrow bilge briar carmine carter chardonnay christian clement clementine dale dick felicity hector jasper jock mac margarita meg
mica myrtle pascal piper randy romeo sawyer sheila sienna sorrel tam tansy trey troy bod gizmo lox mags lolly nanny coco benedict
fletcher garth harper merlin nelly otto pax spencer magdalen coz sal si kris merle morris lech gentian farina pinto roux berg viking kaiser sander
stein tor lama om shim tutu yaw samba aster belay lulu gumbo calypso dahlia romaine vernal dyer lamming tapper ayah jihad hajj resat yurt
rand attar shiv danish sultana simba flax pollack wiener fink tong tang yen phat pong ping yin yang ding dang dong lei lo ye yip um bah lea sol
verity novelette sonny pip sage cornel salvo floss silva berk dewan arias ana par sola titi dele tope dada genet sura testa sera conte monde leone lis
peng ala mir cha sri jo ora sima tala yoni kola lien kine paras rheas bobby omer qi xu hakim trine macho conch candela hidalgo robles octave wale kahn bogle
tali alp landau danio mantas bade kana taro ben merle dunning
tae parkin simnel diab chol endo del recep eng eve nil dua salam eid langar sewa
`;

export const nameFirst = `
jack ken bob nick carol derrick eve harry heather holly hazel lily maria martin matt mike peter sally sandy victor warren jade daisy lee kitty dean ruby ivy
jay robin jasmine rocky pat ali mohammed khan begum shah anil amrita maya raj rishi hamza omer hakim ben jo ana bobby teddy silva sol anita
barney jean jenny jerry john tom tony ted terry timothy kelly kyle lewis louis nancy noel ruth donna gemma gilbert henry jane jess jill maxwell olga veronica bahadur teddy
`;
