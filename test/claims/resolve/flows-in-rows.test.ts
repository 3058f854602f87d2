import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Exports and imports told of together, and which number is of which. */
const ROWS = readRows(`
Australia's trade | The balance changed because of a fall of $1.2b in exports and a rise of $0.4b in imports. | 1.2=AUS-WLD x;0.4=AUS-WLD m
U.S. farm trade | Figures for 2017, compared with 2016: \\ U.S. total agricultural exports: up $4.4 billion (3.0 percent) at $153.1 billion \\ U.S. general agricultural imports: up $8.3 billion (6.5 percent) at $135.8 billion | 4.4=USA-WLD x;3.0=USA-WLD x;153.1=USA-WLD x;8.3=USA-WLD m;6.5=USA-WLD m;135.8=USA-WLD m
Malaysia's trade | Imports grew 12.5% to RM74.2 billion and the trade surplus 44.7% to RM21.39 billion. | 12.5=MYS-WLD m;74.2=MYS-WLD m;44.7=MYS-WLD b;21.39=MYS-WLD b
Malaysia's trade | Malaysia's exports, imports and total trade grew by 17.9%, 12.5% and 15.6% respectively. | 17.9=MYS-WLD x;12.5=MYS-WLD m;15.6=MYS-WLD t
Malaysia's trade | Both exports (+17.9%) and imports (+12.5%) grew. | 17.9=MYS-WLD x;12.5=MYS-WLD m
Malaysia's trade | Growth of 17.9% in exports and 12.5% in imports left a surplus of RM21.39 billion. | 17.9=MYS-WLD x;12.5=MYS-WLD m;21.39=MYS-WLD b
Malaysia's trade | A 17.9% rise in exports, against one of 12.5% in imports, lifted the surplus by 44.7%. | 17.9=MYS-WLD x;12.5=MYS-WLD m;44.7=MYS-WLD b
US trade | Exports were $263.7 billion, $5.3 billion less than in March, and imports $338.2 billion, $3 billion more. | 263.7=USA-WLD x;5.3=USA-WLD x;338.2=USA-WLD m;3=USA-WLD m
US trade | The increase in the deficit reflected a decrease of $2.7 billion in exports and an increase of $5.4 billion in imports. | 2.7=USA-WLD x;5.4=USA-WLD m
US trade | The deficit rose because imports increased more, by $5.4 billion, than exports, by $2.7 billion. | 5.4=USA-WLD m;2.7=USA-WLD x
India's trade | Exports: $35.1 billion (flat). Imports: $53.9 billion (down 3.7 percent). Deficit: $18.8 billion. | 35.1=IND-WLD x;53.9=IND-WLD m;3.7=IND-WLD m;18.8=IND-WLD b
Japan's trade | Exports rose for a fifth month, by 8.3 percent, imports by 3.2 percent. | 8.3=JPN-WLD x;3.2=JPN-WLD m
Japan's trade | The surplus of 483 billion yen was made up of exports of 7.3 trillion and imports of 6.8 trillion yen. | 483=JPN-WLD b;7.3=JPN-WLD x;6.8=JPN-WLD m
Chinese trade | Of the total of 5.08 trillion yuan, exports made up 3.04 trillion and imports 2.04 trillion. | 3.04=CHN-WLD x;2.04=CHN-WLD m
Chinese trade | Trade was worth 5.08 trillion yuan: 3.04 trillion of exports, 2.04 trillion of imports. | 5.08=CHN-WLD t;3.04=CHN-WLD x;2.04=CHN-WLD m
German trade | Exports were down by 1.4 and imports by 3.8 percent. | 1.4=DEU-WLD x;3.8=DEU-WLD m
German trade | On the export side there was a minus of 1.4 percent, on the import side a plus of 3.8 percent. | 1.4=DEU-WLD x;3.8=DEU-WLD m
German trade | Exports of 129.4 billion euros were met by imports of 111 billion euros. | 129.4=DEU-WLD x;111=DEU-WLD m
UK trade | Falls of £1.3 billion in exports and £0.6 billion in imports were recorded. | 1.3=GBR-WLD x;0.6=GBR-WLD m
UK trade | A £1.3 billion fall in exports and a £0.6 billion fall in imports were recorded. | 1.3=GBR-WLD x;0.6=GBR-WLD m
UK trade | Imports fell £0.6 billion (1.2%), exports £1.3 billion (4.1%) and the deficit rose £0.7 billion (8%). | 0.6=GBR-WLD m;1.2=GBR-WLD m;1.3=GBR-WLD x;4.1=GBR-WLD x;0.7=GBR-WLD b;8=GBR-WLD b
Turkey's trade | Exports went up to $24.1 billion from $21.7 billion, imports down to $30.6 billion from $34.1 billion. | 24.1=TUR-WLD x;21.7=TUR-WLD x;30.6=TUR-WLD m;34.1=TUR-WLD m
Philippine trade | Outbound goods were worth $6.3 billion, inbound goods $10.9 billion. | 6.3=PHL-WLD x;10.9=PHL-WLD m
Thai trade | May's figures: exports $26.2 billion, +7.2%; imports $25.6 billion, -1.7%; balance $0.66 billion. | 26.2=THA-WLD x;7.2=THA-WLD x;25.6=THA-WLD m;1.7=THA-WLD m;0.66=THA-WLD b
Indonesia trade | There was growth in exports (2.9 percent) but a decline in imports (8.8 percent). | 2.9=IDN-WLD x;8.8=IDN-WLD m
`);

describe('which flow, where several stand in one sentence', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
