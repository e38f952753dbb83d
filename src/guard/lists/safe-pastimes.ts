/**
 * Words of daily life that a list of English lacks, by field: food of the countries people come from, faiths, building and repairs, tenancies, benefits,
 * prison and police, gardens, dogs and pets, music and dance, crafts, games, drugs and slang, study; lower case. From working knowledge; what is somebody's
 * name is left out again when loaded.
 */
export const pastimes = `
twarog placinta kebapche lutenitsa holodets cepelinai saltibarsciai kugelis tibs karahi saag seekh dolmades kunafa knafeh freekeh bulgur kabsa
shakshuka tagine harira msemen tteokbokki hoisin hardo chourico caldo verde skink simnel stollen
karah dandiya ramayana tallit haggadah stupa walsingham taize wicca
rawlplug soffit trv trvs combi megaflo tripswitch upvc velux wetroom levelaccess grabrail grabrails halfstep doorchain flytipping homeswap shorthold
asts ntq extracare b&b apas underoccupy awaabs
fitnote ihb edp wrag whd wfp lwa hsf utr
rotl hdc ipp npp iep ndelius delius pncb vpn fme l&d dtort drr mhtrs sopo nonmol clares
cordyline pelargoniums sweetpeas crocosmia chrysanths pyracantha
bichon frise shihtzu lhasa apso pomeranian yorkie rottie dobermann alsatian malinois akita bullmastiff frenchie frenchies vizsla weimaraner
cavachon cockerpoo maltipoo westie ragdoll sphynx degu
bodhran ukes djembe djembes cajon melodica dhol shamisen erhu steelpan steelpans mixtape dnb dancehall bashment soca afrobeats amapiano bhangra
qawwali fado bachata linedancing lindyhop
amigurumi woodturning scrapbooking cardmaking soapmaking screenprint monoprint zentangle wargaming d&d larp boilies
kickabout goalball padel carrom nerdle quordle
diazzies gabbies subbies linctus nsp stericups gouching gouched tombstoning traphouse dizz pingers temazzies zoppies zimmos
piff garms bando
sfe mitcircs ecs moodle turnitin
`;
