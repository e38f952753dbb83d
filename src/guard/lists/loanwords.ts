/** English words that are often written with an accent; here without. Written for this product. */
export const loanwords = `
cafe cafes naive naively naivety fiance fiancee cliche cliches cliched resume resumes risque decor
soiree touche puree pate saute sauteed crepe crepes entree protege blase expose attache debut
facade facades garcon jalapeno pinata senor senora creche creches matinee melee cortege elan eclair
eclairs fete fetes melange negligee papier mache passe souffle vis voila deja uber apres
a la outre role roles regime elite premiere premier seance detente epee emigre emigres
divorcee divorce manoeuvre oesophagus oedema anaemia sjogren meniere guillain barre behcet munchausen menage denouement
noel zoe senorita doppelganger angstrom kummel rose aperitif consomme flambe frappe macrame purdah pieta
bric brac precis tete habitue roue communique jamon creme brulee latte pina colada cooperate
pokemon kahlua haagen dazs nestle lancome loreal estee skoda citroen moet beyonce bjork bronte fazenda jagermeister fussball gluhwein edam comte gruyere brie roquefort rose rioja sake andre rieu
coordinate reelect preeminent tapas saturate
`;
