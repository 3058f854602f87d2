/** "General trade", "direct trade", "free zone trade": how goods are traded, which customs offices count apart. */
const KIND = /^(?:general|processing|barter) trade/i;
const KIND_BEFORE =
  /\b(?<kind>direct|barter|processing|(?:free|special|bonded|customs|economic|export[- ]processing|industrial)(?:\s(?:trade|economic|customs|processing))?[\s-](?:zones?|areas?|warehouses?))\s$/i;
/** "Trade through the free zones", "trade via customs warehouses". */
const BY_WAY =
  /^\s(?:through|via|by\sway\sof|out\sof|in|within|of)\s(?:the\s|its\s)?(?<zone>(?:free|special|bonded|customs|export[- ]processing)(?:\s(?:trade|economic|customs|processing))?[\s-](?:zones?|areas?|warehouses?))\b/i;

/** "General trade exports", "imports of the processing trade" are of that way of trading. */
const WAY_BEFORE = /\b(?<way>(?:general|processing|barter) trade)\s$/i;
const WAYS: ReadonlySet<string> = new Set(['general trade', 'processing trade', 'barter trade']);

/** Is a product no goods, but a way in which any of them are traded? */
export const isWayOfTrade = (product: string | null): boolean => product !== null && WAYS.has(product);

/** The kind of trade that a flow is of; null where it is of trade in general. `own` is the flow, beside it what stands there. */
export function kindOfTradeIn(own: string, left: string, right: string): string | null {
  // "Under the general trade system": how goods are counted, and all of them.
  const kind = right.startsWith(' system') ? null : KIND.exec(own);
  if (kind) return kind[0].toLowerCase();
  if (/^(?:ex|im)ports?$/i.test(own)) return WAY_BEFORE.exec(left)?.groups?.way?.toLowerCase() ?? null;
  if (!/^trade$/i.test(own)) return null;
  const before = KIND_BEFORE.exec(left)?.groups?.kind;
  if (before) return `${before.toLowerCase()} trade`;
  const zone = BY_WAY.exec(right)?.groups?.zone;
  return zone ? `trade through ${zone.toLowerCase()}` : null;
}
