/** Parts of the current account that are no trade: "primary income", "secondary income", "investment income". */
const INCOME = String.raw`(?<income>(?:primary|secondary|investment|factor)\sincome)`;
/** "The primary income deficit", "primary income had a surplus". */
const INCOME_LEFT = new RegExp(String.raw`\b${INCOME}(?:\s(?:account|balance))?(?:\s[a-z]+){0,3}\s$`, 'i');
/** "A shortfall of # in secondary income", "the deficit on primary income". */
const INCOME_RIGHT = new RegExp(
  String.raw`^(?:\s(?:of\s)?#+)?\s(?:in|on|for|from|of)\s(?:the\s|its\s)?${INCOME}\b`,
  'i',
);
const INCOME_ALONE = new RegExp(String.raw`^(?:the\s)?${INCOME}(?:\s(?:account|balance))?$`, 'i');
const CURRENT = /\bcurrent(?:\sand\scapital)?[- ]accounts?(?:\s(?:account|balance))?$/i;

/** "The current account closed # in the black", "services were in deficit by #", "goods were # in surplus". */
const STANDS =
  /(?:(?:^|[.;,:]\s|\b(?:the|and|while|but)\s)(?<kind>goods|merchandise|services)(?:\s(?:account|balance|trade))?\s(?:was|were|is|are|stood|remained|closed|ended)|\b(?<current>current[- ]account)\b)(?:\s(?!(?:goods|services)\b)[\w-]+){0,7}?\s(?:#+\s)?(?:in\s)?$/i;

/** The account that a side is said of which stands behind it: "in the black", "in surplus"; null where none is. */
export function accountStanding(left: string): string | null {
  if (!/(?:count|oods|andise|ervices)/.test(left)) return null;
  const groups = STANDS.exec(left)?.groups;
  if (!groups) return null;
  return groups.current ? 'current account' : /^s/i.test(groups.kind!) ? 'services' : 'goods';
}

/** The income that a balance is of, by the words around it. */
export function incomeOf(left: string, right: string): string | null {
  const beside = right.includes('income') ? INCOME_RIGHT.exec(right) : null;
  const found = beside ?? (left.includes('income') ? INCOME_LEFT.exec(left) : null);
  return found ? found.groups!.income!.toLowerCase() : null;
}

/** "Primary income", "the current account": an account by its name alone. */
export function accountNamed(words: string): string | null {
  if (CURRENT.test(words)) return 'current account';
  const income = words.includes('ncome') ? INCOME_ALONE.exec(words) : null;
  return income ? income.groups!.income!.toLowerCase() : null;
}

/** Is what was named an account, which has no other flow than its balance? */
export const isAccount = (product: string): boolean => product === 'current account' || product.endsWith(' income');
