/** What is said to be sold or bought: all of it, or one good in the plural. */
const GOODS = '(?<=\\b(?:goods|merchandise|products|services|wares|items|commodities) )';
const NAMED_GOODS =
  '(?<=[a-z]{2}[a-rt-z]s |\\b(?:oil|gas|crude|coal|steel|gold|wheat|coffee|tea|rice|sugar|timber|wine|beef) )';
/** A verb of which it is the subject, so that "sold" is none. */
const THEN =
  '(?= (?:rose|fell|grew|climbed|jumped|surged|soared|gained|increased|decreased|declined|dropped|slid|slipped|sank|shrank|slumped|plunged|tumbled|eased|dipped|went|came|amounted|totall?ed|reached|stood|was|were|had|brought|cost|made|held|edged|expanded|contracted|ran)\\b)';
const FAR = '(?:abroad|overseas|to (?:foreigners|other countries|the rest of the world|foreign (?:buyers|customers)))';
const FROM_FAR =
  '(?:(?:from )?(?:abroad|overseas)|from (?:foreigners|other countries|the rest of the world|foreign (?:sellers|suppliers)))';

/** "Goods sold abroad amounted to #", "cars shipped overseas rose": what was sold, as a noun. */
export const SOLD_ABROAD = `${GOODS}(?:sold|shipped|sent|delivered) ${FAR}|${NAMED_GOODS}(?:sold|shipped|sent|delivered) ${FAR}${THEN}`;

/** "Goods bought abroad slipped to #", "services bought from foreigners": the other way. */
export const BOUGHT_ABROAD = `${GOODS}(?:bought|purchased|ordered|procured|brought in) ${FROM_FAR}|${NAMED_GOODS}(?:bought|purchased|ordered) ${FROM_FAR}${THEN}`;
