import { onceEach } from '../once-each.js';

/** A flow and nothing more: what it is of stands before it or behind. */
const PLAIN =
  /^(?:re-?)?(?:exports?|imports?|(?:foreign |external |total |bilateral |two-way )?trade(?:\s(?:in|into|out of) the (?:red|black))?|(?:(?:foreign|overseas|outbound|inbound|export|import|external)\s)?(?:shipments|sales|purchases)(?:\s(?:from\s)?(?:abroad|overseas))?|import\s(?:bills?|turnover))$/i;

const BALANCE = /^(?:trade )?(?:balance|deficit|surplus|shortfall)$/i;
const CURRENT_ACCOUNT = /^current[- ]account\b/i;
const TRADING = /^(?:re-?)?(?:exported|imported|exporting|importing)$/i;
const ORDERS = /^orders of (?<words>[a-z ]+) from abroad$/i;

const WHOLE = /\b(?:foreign|external|global|world|worldwide|overall|overseas|total)\b/i;

/** What the words that name a flow say by themselves, whatever stands around them: they are few, and asked about often. */
export const ownWords = onceEach((own: string) => ({
  isDone: /^(?:was|were)\s|ed$/.test(own),
  inColour: /^(?:in|into) the (?:black|red)$/i.test(own),
  services: /^services\b/i.test(own),
  anyServices: /\bservices?\b/i.test(own),
  goodsAndServices: own.includes('goods and services'),
  credits: /^(?:credits|debits)$/i.test(own),
  balance: BALANCE.test(own),
  currentAccount: CURRENT_ACCOUNT.test(own),
  /** "Imported", or "re-exported". */
  traded: /^(?:ex|im)ported$/i.test(own) ? 'once' : /^(?:re-?)?(?:ex|im)ported$/i.test(own) ? 'again' : null,
  trading: TRADING.test(own),
  toTrade: /^(?:re-?)?(?:ex|im)port$/i.test(own),
  goods: /\b(?:goods|merchandise|visible)\b/i.test(own),
  plain: PLAIN.test(own),
  exportsOrImports: /^(?:ex|im)ports?$/i.test(own),
  reExports: /^re-?exports?$/i.test(own),
  farm: /^agr/i.test(own),
  bill: /bills?$/i.test(own),
  /** What is ordered from abroad. */
  orders: ORDERS.exec(own)?.groups?.words,
  /** With all partners. */
  whole: WHOLE.test(own) && !/^total$/i.test(own),
  world: /\b(?:global|world)\s/i.test(own),
  bilateral: /\b(?:bilateral|two-way|mutual)\b/i.test(own),
  exchanged: /^(?:exchanged|traded)$/i.test(own),
}));
