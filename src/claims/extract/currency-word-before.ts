import { type CurrencyWord, currencyAfter } from './currency-words.js';

/** What a currency in words ends with where it stands before its number; most words before a number are none of these. */
const WORDS: ReadonlySet<string> = new Set(
  'dollars euros euro rupees rupee yen yuan pounds francs dinars dirhams riyals rials pesos won baht ringgit rupiah taka shillings cedis naira kwacha lira liras zloty kronor kroner rand rubles roubles reais soles shekels birr kyat kyats dong tenge forints tugriks manat'.split(
    ' ',
  ),
);
/** The word with what may say whose it is: "US dollars", "Sri Lankan rupees". */
const NAMED = /(?:(?:US|U\.S\.|[A-Z][a-z]+)\s){0,2}[A-Za-z]+$/;
/** "60 billion dollars 3 million tonnes": of the number before. */
const OF_NUMBER = /(?:\d|\b(?:thousand|million|billion|trillion|bn|mn|m|crore|lakh))\s?$/i;

/** The currency that stands in words before a number, "US dollars 882 million", and where it starts; null when none does. */
export function currencyWordBefore(
  left: string,
  codes: ReadonlySet<string>,
): (CurrencyWord & { start: number }) | null {
  if (!left.endsWith(' ')) return null;
  const end = left.length - 1;
  const last = left.slice(left.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
  if (!WORDS.has(last)) return null;
  const named = NAMED.exec(left.slice(0, end))?.[0] ?? '';
  const words = named.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const said = [...words.slice(from, -1), last].join(' ');
    const read = currencyAfter(said, codes);
    const start = end - said.length;
    if (read?.length === said.length)
      return OF_NUMBER.test(left.slice(0, start)) ? null : { currency: read.currency, family: read.family, start };
  }
  return null;
}
