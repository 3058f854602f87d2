/** Who trades, in "what the country buys". */
const WHO = '(?:it|they|(?:the )?(?:@+|country|nation|bloc|kingdom))';
/** "What", "the goods and services that", "the value of what". */
const WHAT =
  '(?:the value of )?(?:what|all that|(?:the )?(?:goods(?: and services)?|services|merchandise|products|wares)(?: (?:that|which))?|those(?: (?:that|which))?)';
const WHERE =
  '(?: (?:abroad|overseas|there)| (?:to|from) (?:abroad|the rest of the world|other countries|others|foreigners|the world|them|it)| (?:other countries|them)(?= and\\b| by\\b| (?:was|were|came|at|stood)\\b))?';
const GOES_OUT = `${WHAT} ${WHO} (?:exports?|exported|sells?|sold|earns?|earned|ships?|shipped)${WHERE}`;
const COMES_IN = `${WHAT} ${WHO} (?:imports?|imported|buys?|bought|purchases?|purchased|spends?|spent)${WHERE}`;
const GAP = '(?:gap|difference|margin|hole) between';

/** "The gap between what it buys and what it sells": a deficit. */
export const BUYS_BEFORE_SELLS = `${GAP} ${COMES_IN}[^.;#@]{0,30}? and ${GOES_OUT}`;

/** "The gap between what it sells and what it buys": a balance, of which the text says the side elsewhere. */
export const SELLS_BEFORE_BUYS = `${GAP} ${GOES_OUT}[^.;#@]{0,30}? and ${COMES_IN}`;
