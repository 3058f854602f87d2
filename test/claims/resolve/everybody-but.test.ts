import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Groups without a code: everybody but one, a kind of countries, those that are left. */
const ROWS = readRows(`
Canada's trade | Shipments to all countries but the United States inched up 0.1 per cent to $11.2 billion, whereas imports from them declined 3.2 per cent to $13.7 billion. The trade deficit with those countries shrank to $2.6 billion from $3 billion. | 0.1=CAN-none x;11.2=CAN-none x;3.2=CAN-none m;13.7=CAN-none m;2.6=CAN-none b;3=CAN-none b
Canada's trade | Exports to countries other than the United States rose 5.7 per cent to $18.8 billion. Imports from those countries were up 3.3 per cent. | 5.7=CAN-none x;18.8=CAN-none x;3.3=CAN-none m
UK trade | Exports to countries outside the EU rose by £1.7 billion, and imports from outside the EU fell £2.3 billion. | 1.7=GBR-none x;2.3=GBR-none m
UK trade | Exports to the EU fell £5.6 billion while exports to the rest of the world rose £0.2 billion. | 5.6=GBR-EU x;0.2=GBR-none x
UK trade | Non-EU exports were up 1.7 per cent, non-EU imports down 12.7 per cent. | 1.7=GBR-none x;12.7=GBR-none m
German trade | Exports to so-called third countries, among them the United States and China, were up 1.5 percent. | 1.5=DEU-none x
German trade | Countries that use the euro bought more too: exports to them grew by 2.7 percent. Exports to third countries were up 1.5 percent. | 2.7=DEU-EA x;1.5=DEU-none x
German trade | To EU states that do not use the euro Germany exported goods worth 20.1 billion euros. | 20.1=DEU-none x
German trade | Germany exported goods worth 69.1 billion euros to the Member States of the EU and 55 billion euros to third countries. From third countries came goods worth 52 billion euros. | 69.1=DEU-EU x;55=DEU-none x;52=DEU-none m
German trade | Exports to third countries came to 55 billion euros. Of these countries the United States bought most, 12.1 billion. | 55=DEU-none x;12.1=DEU-USA x
French trade | Outside the European Union French exports fell 3.2 percent, inside it they were stable. | 3.2=FRA-none x
Italian trade | Exports to non-EU markets fell 5.1 percent; imports from them grew 0.6 percent. The surplus with these markets was 5.2 billion euros. | 5.1=ITA-none x;0.6=ITA-none m;5.2=ITA-none b
Polish trade | Sales to the countries of Central and Eastern Europe fell 4.3 percent to 9.7 billion euros, including to Ukraine by 5 percent. Exports to developing countries rose 1.1 percent. | 1.1=POL-none x
Indian exports | India's exports to every market except the US declined 1.9 percent, and its imports from these markets rose 4 percent. | 1.9=IND-none x;4=IND-none m
Russia's trade | Trade with friendly countries reached $548 billion, while that with unfriendly ones fell to $165 billion. | 548=RUS-none t;165=RUS-none t
Russia's trade | Trade with BRICS countries rose 28 percent. Exports to them came to $166 billion. | 28=RUS-BRICS t;166=RUS-BRICS x
Japan's trade | Exports to Asia excluding China rose 5 percent. | 5=JPN-none x
Japan's trade | Exports to markets apart from the United States and China rose 5 percent, and imports from those markets 2 percent. | 5=JPN-none x;2=JPN-none m
Mexico's trade | Sales of manufactures to the US rose 9.1 percent and to the rest of the world they fell 1.7 percent. | 9.1=MEX-USA x;1.7=MEX-none x
Mexico's trade | Automotive exports to the United States grew 7 percent, and those to other destinations 3.1 percent. | 7=MEX-USA x;3.1=MEX-none x
Swiss exports | Exports to neighboring countries slipped 1.8 percent. | 1.8=CHE-none x
Brazil's trade | Exports to Mercosur partners fell 4.1 percent. Imports from the bloc increased 2 percent. | 4.1=BRA-MERCOSUR x;2=BRA-MERCOSUR m
`);

describe('with whom, where the others are told of together', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
