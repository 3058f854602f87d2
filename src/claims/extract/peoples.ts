import { ECONOMIES } from '../../model/economy.js';

/** Peoples whose name is no plural of the word for their goods. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  Britons: 'GBR',
  Brits: 'GBR',
  Danes: 'DNK',
  Finns: 'FIN',
  Swedes: 'SWE',
  Spaniards: 'ESP',
  Turks: 'TUR',
  Icelanders: 'ISL',
  'New Zealanders': 'NZL',
  Luxembourgers: 'LUX',
  Netherlanders: 'NLD',
  Dutchmen: 'NLD',
  Frenchmen: 'FRA',
  Poles: 'POL',
  Serbs: 'SRB',
  Croats: 'HRV',
  'Hong Kongers': 'HKG',
  Montenegrins: 'MNE',
  Sino: 'CHN',
};

/** Words for goods that take no plural for the people: "the Chinese", "the Dutch"; and one that is a fruit. */
const NO_PLURAL =
  /(?:ese|(?<!Cze)ch|sh|ss|Kiwi|Malagasy|Kyrgyz|Turkmen|ois|Philippine|Union|ASEAN|GCC|Latin|Icelandic)$/;

/** The plurals that stand for a people as buyers and sellers, with their economies: "Americans", "the Danes". */
export const PEOPLES: readonly (readonly [string, string])[] = [
  ...Object.entries(OWN_WORDS),
  ...ECONOMIES.flatMap(({ code, demonyms }) =>
    demonyms.filter((word) => !NO_PLURAL.test(word)).map((word) => [`${word}s`, code] as const),
  ),
];
