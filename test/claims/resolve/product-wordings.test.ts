import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** What newsrooms write of the products that are traded, listed one by one: the product of each number. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["Brazil's soybean exports rose 14 percent to $3.1 billion in September.", { '14': 'soybeans', '3.1': 'soybeans' }],
  ['Exports of crude oil from Nigeria fell 7.5% to $4.2 billion.', { '7.5': 'crude oil', '4.2': 'crude oil' }],
  ['Vietnam shipped rice worth $412 million in September.', { '412': 'rice' }],
  ["Ghana's cocoa shipments were worth $310 million last month.", { '310': 'cocoa' }],
  ['The export of gold from Peru earned $1.4 billion.', { '1.4': 'gold' }],
  ['Coffee worth $98 million was exported by Ethiopia in September.', { '98': 'coffee' }],
  ['Ethiopia exported coffee worth $98 million in September.', { '98': 'coffee' }],
  ['Ethiopia exported $98 million worth of coffee in September.', { '98': 'coffee' }],
  ['Ethiopia exported 31,000 tonnes of coffee valued at $98 million.', { '98': 'coffee' }],
  ['Ethiopia earned $98 million from coffee exports in September.', { '98': 'coffee' }],
  ['Ethiopia earned $98 million from exporting coffee in September.', { '98': 'coffee' }],
  ['Ethiopia earned $98 million from the export of coffee.', { '98': 'coffee' }],
  ['Ethiopia earned $98 million from the sale of coffee abroad.', { '98': 'coffee' }],
  ['Ethiopia fetched $98 million from coffee exports in September.', { '98': 'coffee' }],
  ['Coffee exports earned Ethiopia $98 million in September.', { '98': 'coffee' }],
  ['Coffee exports brought Ethiopia $98 million in September.', { '98': 'coffee' }],
  ["Coffee exports fetched $98 million in September, Ethiopia's trade ministry said.", { '98': 'coffee' }],
  [
    "Earnings from coffee exports rose 12 percent to $98 million, Kenya's statistics office said.",
    { '12': 'coffee', '98': 'coffee' },
  ],
  ["Kenya's export earnings from tea rose 12 percent to 98 billion shillings.", { '12': 'tea', '98': 'tea' }],
  ["Kenya's tea export earnings rose 12 percent to 98 billion shillings.", { '12': 'tea', '98': 'tea' }],
  [
    "Revenue from tea exports rose 12 percent to 98 billion shillings, Kenya's tea board said.",
    { '12': 'tea', '98': 'tea' },
  ],
  ["Proceeds from Uganda's gold exports jumped to $210 million.", { '210': 'gold' }],
  ["The value of Uganda's coffee exports jumped to $110 million.", { '110': 'coffee' }],
  ['The value of coffee exports from Uganda jumped 9 percent.', { '9': 'coffee' }],
  ["Chile's copper export revenue dropped 6 percent to $3.4 billion.", { '6': 'copper', '3.4': 'copper' }],
  ['Imports of machinery into Turkey rose 8 percent to $2.9 billion.', { '8': 'machinery', '2.9': 'machinery' }],
  ["Turkey's machinery imports rose 8 percent to $2.9 billion.", { '8': 'machinery', '2.9': 'machinery' }],
  ["Pakistan's oil import bill fell 11 percent to $1.2 billion.", { '11': 'oil', '1.2': 'oil' }],
  [
    "Pakistan's import bill for petroleum products fell 11 percent to $1.2 billion.",
    { '11': 'petroleum products', '1.2': 'petroleum products' },
  ],
  ['Pakistan spent $1.2 billion on petroleum imports in September.', { '1.2': 'petroleum' }],
  ['Pakistan spent $1.2 billion on importing wheat in September.', { '1.2': 'wheat' }],
  ['India imported gold worth $4.1 billion in September.', { '4.1': 'gold' }],
  ['India bought $4.1 billion of gold from abroad in September.', { '4.1': 'gold' }],
  ['Gold worth $4.1 billion was imported into India in September.', { '4.1': 'gold' }],
  ['Gold imports into India stood at $4.1 billion in September.', { '4.1': 'gold' }],
  ['Exporters of garments in Bangladesh shipped goods worth $3.6 billion.', { '3.6': 'garments' }],
  [
    "Bangladesh's readymade garment exports grew 10.4 percent to $3.6 billion in September.",
    { '10.4': 'readymade garments', '3.6': 'readymade garments' },
  ],
  ["The garment sector exported $3.6 billion in September, Bangladesh's export bureau said.", { '3.6': 'garments' }],
  ["Bangladesh's garment industry exported goods worth $3.6 billion in September.", { '3.6': 'garments' }],
  ["Bangladesh's garment industry earned $3.6 billion from exports in September.", { '3.6': 'garments' }],
  ['Bangladeshi garment makers exported $3.6 billion in September.', { '3.6': 'garments' }],
  ["Mexico's auto exports rose 7.7 percent to $16.2 billion in September.", { '7.7': 'autos', '16.2': 'autos' }],
  ['Auto exports from Mexico rose 7.7 percent.', { '7.7': 'autos' }],
  [
    "Overseas sales of semiconductors fell 13.6 percent, South Korea's trade ministry said.",
    { '13.6': 'semiconductors' },
  ],
  ["Overseas shipments of cars rose 9.5 percent, South Korea's trade ministry said.", { '9.5': 'cars' }],
  [
    "South Korea's exports of semiconductors, its top export item, fell 13.6 percent to $9.9 billion.",
    { '13.6': 'semiconductors', '9.9': 'semiconductors' },
  ],
  [
    "South Korea's exports of ships surged 15 percent, while those of home appliances rose 8.5 percent.",
    { '15': 'ships', '8.5': 'home appliances' },
  ],
  [
    "South Korea's chip exports dropped 13.6 percent and car exports rose 9.5 percent.",
    { '13.6': 'chips', '9.5': 'cars' },
  ],
  [
    "South Korea's exports of petroleum products and petrochemicals fell 6.9 percent and 6.1 percent, respectively.",
    { '6.9': 'petroleum products', '6.1': 'petrochemicals' },
  ],
  [
    "South Korea's exports of steel, displays and computers rose 6.9 percent, 4.2 percent and 5.1 percent, respectively.",
    { '6.9': 'steel', '4.2': 'displays', '5.1': 'computers' },
  ],
  [
    'Turkey exported mainly motor vehicles ($2.9 billion), machinery ($2.1 billion) and electrical machinery ($1.2 billion).',
    { '2.9': 'motor vehicles', '2.1': 'machinery', '1.2': 'electrical machinery' },
  ],
  [
    "Turkey's leading exports were motor vehicles at $2.9 billion, machinery at $2.1 billion and textiles at $1.2 billion.",
    { '2.9': 'motor vehicles', '2.1': 'machinery', '1.2': 'textiles' },
  ],
  [
    "Turkey's leading exports were motor vehicles with $2.9 billion, followed by machinery with $2.1 billion and textiles with $1.2 billion.",
    { '2.9': 'motor vehicles', '2.1': 'machinery', '1.2': 'textiles' },
  ],
  [
    "The automotive sector led Turkey's exports with $2.9 billion, followed by chemicals with $2.1 billion and garments with $1.2 billion.",
    { '2.9': 'automotive', '2.1': 'chemicals', '1.2': 'garments' },
  ],
  ["The automotive sector topped Turkey's exports with $2.9 billion.", { '2.9': 'automotive' }],
  [
    'The rise in Chilean exports was led by copper (up 12.5 percent) and fruit (up 7.1 percent).',
    { '12.5': 'copper', '7.1': 'fruit' },
  ],
  [
    "Chile's exports rose, led by copper, which grew 12.5 percent, and fruit, up 7.1 percent.",
    { '12.5': 'copper', '7.1': 'fruit' },
  ],
  [
    "Chile's exports rose 6 percent, with copper up 12.5 percent and fruit down 7.1 percent.",
    { '6': 'goods', '12.5': 'copper', '7.1': 'fruit' },
  ],
  [
    "Chile's exports rose 6 percent on higher sales of copper (+12.5 percent) and fruit (+7.1 percent).",
    { '6': 'goods', '12.5': 'copper', '7.1': 'fruit' },
  ],
  ["Chile's exports rose 6 percent as copper shipments jumped 12.5 percent.", { '6': 'goods', '12.5': 'copper' }],
  [
    "Argentina's exports were led by soybean meal at $890 million, corn at $610 million and wheat at $320 million.",
    { '320': 'wheat', '610': 'corn', '890': 'soybean meal' },
  ],
  [
    "Soybeans accounted for 21 percent of Brazil's exports, iron ore for 14 percent and crude oil for 12 percent.",
    { '12': 'crude oil', '14': 'iron ore', '21': 'soybeans' },
  ],
  ["Oil accounts for more than 90 percent of Iraq's exports.", { '90': 'oil' }],
  [
    "Machinery and transport equipment accounted for 41 percent of the Czech Republic's exports.",
    { '41': 'machinery and transport equipment' },
  ],
  ["Copper represents 52 percent of Chile's exports.", { '52': 'copper' }],
  ["The share of copper in Chile's exports was 52 percent.", { '52': 'copper' }],
  ["More than 52 percent of Chile's exports were copper.", { '52': 'copper' }],
  ["Some 52 percent of Chile's exports consisted of copper.", { '52': 'copper' }],
  [
    'Tea, coffee and cut flowers earned Kenya 98 billion, 41 billion and 73 billion shillings respectively.',
    { '41': 'coffee', '73': 'cut flowers', '98': 'tea' },
  ],
  [
    'Kenya earned 98 billion shillings from tea, 41 billion shillings from coffee and 73 billion shillings from cut flowers.',
    { '41': 'coffee', '73': 'cut flowers', '98': 'tea' },
  ],
  [
    "Kenya's exports comprised tea (98 billion shillings), coffee (41 billion shillings) and cut flowers (73 billion shillings).",
    { '41': 'coffee', '73': 'cut flowers', '98': 'tea' },
  ],
  [
    "Kenya's exports included tea worth 98 billion shillings, coffee worth 41 billion and cut flowers worth 73 billion.",
    { '41': 'coffee', '73': 'cut flowers', '98': 'tea' },
  ],
  [
    "Kenya's exports included 98 billion shillings of tea and 41 billion shillings of coffee.",
    { '41': 'coffee', '98': 'tea' },
  ],
  [
    "By product, exports of machinery rose 5.1 percent, chemicals 3.2 percent and food 1.8 percent, Italy's statistics office said.",
    { '5.1': 'machinery', '3.2': 'chemicals', '1.8': 'food' },
  ],
  [
    'By sector, Italian exports of pharmaceuticals (+14.5%), cars (+12.2%) and machinery (+6.1%) rose most.',
    { '14.5': 'pharmaceuticals', '12.2': 'cars', '6.1': 'machinery' },
  ],
  ["By commodity, Japan's exports of cars jumped 24.4%, while chips tumbled 5.2%.", { '24.4': 'cars', '5.2': 'chips' }],
  [
    "Shipments of cars led the gain with a 24.4% rise, while steel fell 5.2%, Japan's finance ministry said.",
    { '24.4': 'cars', '5.2': 'steel' },
  ],
  [
    "Exports of cars rose 24.4% in value, those of chip-making gear fell 14.7%, Japan's finance ministry said.",
    { '24.4': 'cars', '14.7': 'chip-making gear' },
  ],
  ["Japan's exports grew 4.3 percent, driven by a 35 percent jump in car shipments.", { '35': 'cars', '4.3': 'goods' }],
  [
    "Japan's exports grew 4.3 percent, driven by strong demand for cars, which jumped 35 percent.",
    { '35': 'cars', '4.3': 'goods' },
  ],
  ["Japan's exports grew 4.3 percent thanks to a 35 percent rise in cars.", { '35': 'cars', '4.3': 'goods' }],
  [
    'Imports of crude oil, coal and LNG declined 24.6%, 46.2% and 39.5% respectively in Japan.',
    { '24.6': 'crude oil', '46.2': 'coal', '39.5': 'LNG' },
  ],
  ['Non-oil exports of the UAE rose 12.2 percent to 137 billion dirhams.', { '137': 'non-oil', '12.2': 'non-oil' }],
  [
    "Saudi Arabia's non-oil exports, including re-exports, fell 16.9 percent to SR 22 billion.",
    { '22': 'non-oil', '16.9': 'non-oil' },
  ],
  [
    "Saudi Arabia's exports excluding oil fell 16.9 percent to SR 22 billion.",
    { '22': 'goods excluding oil', '16.9': 'goods excluding oil' },
  ],
  ["Excluding oil, Saudi Arabia's exports fell 16.9 percent.", { '16.9': 'goods excluding oil' }],
  [
    "Indonesia's non-oil and gas exports fell 12.3 percent to $19.6 billion.",
    { '12.3': 'non-oil and gas', '19.6': 'non-oil and gas' },
  ],
  [
    "Imports excluding oil and gold rose 3.4 percent, India's commerce ministry said.",
    { '3.4': 'goods excluding oil and gold' },
  ],
  [
    "India's non-petroleum and non-gems and jewellery exports rose 1.9 percent to $24.3 billion.",
    { '1.9': 'non-petroleum and non-gems and jewellery', '24.3': 'non-petroleum and non-gems and jewellery' },
  ],
  [
    "Singapore's electronic NODX fell 11.6 percent while non-electronic NODX fell 13.6 percent.",
    { '11.6': 'electronic non-oil domestic exports', '13.6': 'non-electronic non-oil domestic exports' },
  ],
  ["Norway's mainland exports rose 2.1 percent to 58 billion kroner.", { '58': 'mainland', '2.1': 'mainland' }],
  ["Nonoil imports rose 4 percent, Trinidad's central bank said.", { '4': 'nonoil' }],
  [
    "Ex-fuel imports rose 4 percent to 58 billion dollars, the Philippines' statistics office said.",
    { '4': 'ex-fuel' },
  ],
  ['Agricultural exports from Ukraine rose 4 percent to $2.1 billion.', { '4': 'agricultural', '2.1': 'agricultural' }],
  ['Farm exports from Ukraine were worth $2.1 billion in September.', { '2.1': 'farm products' }],
  [
    'U.S. farm exports to China fell 22 percent to $1.9 billion in September.',
    { '22': 'farm products', '1.9': 'farm products' },
  ],
  ['The US exported soybeans worth $1.9 billion to China in September.', { '1.9': 'soybeans' }],
  ["Germany's goods exports fell 2.4 percent to 126.5 billion euros.", { '2.4': 'goods', '126.5': 'goods' }],
  [
    "India's merchandise exports fell 2.6 percent to $34.5 billion, while services exports rose to $28.4 billion.",
    { '2.6': 'goods', '34.5': 'goods', '28.4': 'services' },
  ],
  ["India's merchandise trade deficit narrowed to $19.4 billion in September.", { '19.4': 'goods' }],
  ["India's services surplus was $14.5 billion in September.", { '14.5': 'services' }],
  ["The surplus in services trade was $14.5 billion, India's central bank said.", { '14.5': 'services' }],
  [
    "India's exports of services rose to $28.4 billion while imports of services fell to $13.9 billion.",
    { '28.4': 'services', '13.9': 'services' },
  ],
  [
    "India's overall exports (merchandise and services combined) reached $62.9 billion in September.",
    { '62.9': 'goods_services' },
  ],
  ["India's total exports of goods and services reached $62.9 billion in September.", { '62.9': 'goods_services' }],
  ["Canada's trade in goods and services showed a deficit of $1.2 billion.", { '1.2': 'goods_services' }],
  ["Australia's goods and services surplus fell to A$6.8 billion.", { '6.8': 'goods_services' }],
  [
    'The U.S. goods deficit narrowed to $84.6 billion while the services surplus widened to $26.3 billion.',
    { '84.6': 'goods', '26.3': 'services' },
  ],
  ['The goods-trade deficit of the UK widened to 16.4 billion pounds.', { '16.4': 'goods' }],
  ['The visible trade gap of the UK widened to 16.4 billion pounds.', { '16.4': 'goods' }],
  [
    "Britain's surplus in services came to 13.1 billion pounds, against a deficit in goods of 16.4 billion pounds.",
    { '13.1': 'services', '16.4': 'goods' },
  ],
  ["Thailand's tourism receipts reached 98 billion baht in September.", { '98': 'tourism' }],
  ['Thailand earned 98 billion baht from tourism in September.', { '98': 'tourism' }],
  ['Tourism brought Egypt $1.3 billion in September.', { '1.3': 'tourism' }],
  ["Portugal's tourism exports rose 8 percent to 2.9 billion euros.", { '8': 'tourism', '2.9': 'tourism' }],
  ["India's IT services exports grew 9 percent to $16 billion.", { '9': 'IT services', '16': 'IT services' }],
  [
    "Exports of travel services rose 9 percent to $16 billion, Australia's statistics office said.",
    { '9': 'travel services', '16': 'travel services' },
  ],
  ["Ireland's exports of computer services rose to 52 billion euros.", { '52': 'computer services' }],
  ['Philippine business process outsourcing exports rose to $3.2 billion.', { '3.2': 'business process outsourcing' }],
  ["Egypt's Suez Canal revenues fell to $0.7 billion in September.", { '0.7': 'canal' }],
  [
    "Kenya's exports came to $24 billion in September. Tea accounted for 23 percent of the total.",
    { '23': 'tea', '24': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Tea exports rose 5 percent. Shipments of the leaf to Pakistan grew 11 percent.",
    { '5': 'tea', '11': 'tea' },
  ],
  ["Kenya's exports came to $24 billion in September. Of that, $3.2 billion came from tea.", { '3.2': 'tea' }],
  ["Kenya's exports came to $24 billion in September. Tea was the top export, earning $3.2 billion.", { '3.2': 'tea' }],
  [
    "Kenya's exports came to $24 billion in September. Tea was the biggest earner at $3.2 billion, followed by flowers at $2.1 billion.",
    { '3.2': 'tea', '2.1': 'flowers' },
  ],
  [
    "Kenya's exports came to $24 billion in September. The biggest item was tea, with $3.2 billion, followed by flowers, with $2.1 billion.",
    { '3.2': 'tea', '2.1': 'flowers' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Tea exports were worth $3.2 billion. Total exports grew by 4.5 percent.",
    { '3.2': 'tea', '4.5': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Tea exports were worth $3.2 billion. Overall, exports grew by 4.5 percent.",
    { '3.2': 'tea', '4.5': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Tea exports were worth $3.2 billion. Imports rose 7 percent to $31 billion.",
    { '7': 'goods', '31': 'goods', '3.2': 'tea' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Tea rose 5 percent, coffee 8 percent and flowers 11 percent.",
    { '5': 'tea', '8': 'coffee', '11': 'flowers' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Shipments of tea were up 5 percent, coffee up 8 percent and flowers up 11 percent.",
    { '5': 'tea', '8': 'coffee', '11': 'flowers' },
  ],
  [
    "Kenya's exports came to $24 billion in September. The increase came mainly from tea, up 5 percent, and coffee, up 8 percent.",
    { '5': 'tea', '8': 'coffee' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Sales of tea increased by 5% and sales of coffee by 8%.",
    { '5': 'tea', '8': 'coffee' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Tea sales abroad increased by 5%. They reached $3.2 billion.",
    { '5': 'tea', '3.2': 'tea' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Exports of tea increased by 5%. The commodity earned $3.2 billion.",
    { '5': 'tea', '3.2': 'tea' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Exports of gold increased by 5%. Sales of the metal reached $3.2 billion.",
    { '5': 'gold', '3.2': 'gold' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Avocado exports increased by 5%. Exports of the fruit reached $3.2 billion.",
    { '5': 'avocados', '3.2': 'avocados' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Manufactured goods, which make up most exports, rose 5 percent.",
    { '5': 'manufactured goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Manufacturing exports rose 5 percent and mining exports fell 8 percent.",
    { '5': 'manufacturing', '8': 'mining' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Industrial products brought in $11 billion, agricultural products $6 billion and minerals $7 billion.",
    { '6': 'agricultural products', '7': 'minerals', '11': 'industrial products' },
  ],
  [
    "Kenya's exports came to $24 billion in September. In the agricultural sector, exports rose 5 percent to $6 billion.",
    { '5': 'agricultural', '6': 'agricultural' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Exports in the agricultural sector rose 5 percent to $6 billion.",
    { '5': 'agricultural', '6': 'agricultural' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Exports from the mining sector rose 5 percent to $6 billion.",
    { '5': 'mining', '6': 'mining' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Exports by the mining industry rose 5 percent to $6 billion.",
    { '5': 'mining', '6': 'mining' },
  ],
  [
    "Kenya's exports came to $24 billion in September. On the back of tea exports, the surplus reached $1.8 billion.",
    { '1.8': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Helped by strong coffee shipments, exports grew 4.5 percent.",
    { '4.5': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Thanks to high coffee prices, exports grew 4.5 percent.",
    { '4.5': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Higher oil imports pushed the deficit to $1.8 billion.",
    { '1.8': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. The deficit widened to $1.8 billion because of oil imports.",
    { '1.8': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. A slump in tea shipments cut exports by 4.5 percent.",
    { '4.5': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. The trade surplus rose to $1.8 billion as gold exports surged 30 percent.",
    { '30': 'gold', '1.8': 'goods' },
  ],
  [
    "Kenya's exports came to $24 billion in September. Phones and parts topped the list with $5.1 billion, up 9.8 percent.",
    { '5.1': 'phones and parts', '9.8': 'phones and parts' },
  ],
  [
    "Vietnam's exports of phones and components were estimated at $5.1 billion, up 9.8 percent; computers and electronics earned $5.5 billion.",
    { '5.1': 'phones and components', '9.8': 'phones and components', '5.5': 'computers and electronics' },
  ],
  [
    "Vietnam's seafood exports fetched $850 million in September, down 2.4 percent.",
    { '850': 'seafood', '2.4': 'seafood' },
  ],
  ["Iceland's exports of marine products were worth 32 billion kronur.", { '32': 'marine products' }],
  ['Boeing helped U.S. civilian aircraft exports climb by $1.1 billion.', { '1.1': 'civilian aircraft' }],
  [
    'U.S. exports of capital goods rose $1.1 billion and consumer goods fell $0.6 billion.',
    { '1.1': 'capital goods', '0.6': 'consumer goods' },
  ],
  [
    'U.S. exports of industrial supplies rose $1.1 billion to $58 billion, lifted by crude oil.',
    { '58': 'industrial supplies', '1.1': 'industrial supplies' },
  ],
  [
    'Imports of consumer goods rose to a record $66 billion, the U.S. Commerce Department said.',
    { '66': 'consumer goods' },
  ],
  [
    "Australia's iron ore exports to China were worth A$8.7 billion in September, while coal shipments earned A$1.2 billion.",
    { '8.7': 'iron ore', '1.2': 'coal' },
  ],
  [
    "New Zealand's dairy exports fell 15% to NZ$1.2 billion; meat rose 3% to NZ$0.6 billion.",
    { '3': 'meat', '15': 'dairy', '1.2': 'dairy', '0.6': 'meat' },
  ],
  [
    'Exports of chemical and pharmaceutical products from Switzerland fell 6% to 10.9 billion francs.',
    { '6': 'chemical and pharmaceutical products', '10.9': 'chemical and pharmaceutical products' },
  ],
  [
    "Malaysia's exports of E&E products, which made up 40 percent of total exports, fell 16.1 percent.",
    { '40': 'E&E products', '16.1': 'E&E products' },
  ],
  [
    "Malaysia's exports of electrical and electronic products fell 16.1 percent to RM48.5 billion.",
    { '16.1': 'electrical and electronic products', '48.5': 'electrical and electronic products' },
  ],
  [
    "China's rare earth exports fell 10 percent, while steel product exports rose 62 percent.",
    { '10': 'rare earth', '62': 'steel products' },
  ],
  [
    "China's exports of mechanical and electrical products grew 3.3 percent to 10.3 trillion yuan.",
    { '3.3': 'mechanical and electrical products', '10.3': 'mechanical and electrical products' },
  ],
  [
    'China\'s exports of the "new trio" - electric vehicles, lithium batteries and solar cells - rose 41.7 percent.',
    { '41.7': 'new trio' },
  ],
  ['China imported 1.2 trillion yuan of crude oil in the period.', { '1.2': 'crude oil' }],
  [
    "Russia's revenues from oil and gas exports fell 38 percent to $18 billion.",
    { '18': 'oil and gas', '38': 'oil and gas' },
  ],
  ["Russia's energy exports to China were worth $8.1 billion.", { '8.1': 'energy' }],
  ["Sri Lanka's apparel exports fell 7 percent to $320 million.", { '7': 'apparel', '320': 'apparel' }],
  ['Apparel exports from Sri Lanka declined 7 percent to $320 million.', { '7': 'apparel', '320': 'apparel' }],
  [
    "Earnings from apparel exports declined 7 percent to $320 million, Sri Lanka's central bank said.",
    { '7': 'apparel', '320': 'apparel' },
  ],
  [
    'Sri Lanka earned $320 million from apparel and $110 million from tea in September.',
    { '110': 'tea', '320': 'apparel' },
  ],
  ['Earnings from tourism reached $152 million in Sri Lanka in September.', { '152': 'tourism' }],
  ["Zambia's copper export earnings dropped 11 percent to $520 million.", { '11': 'copper', '520': 'copper' }],
  ['Zambia exported refined copper worth $520 million.', { '520': 'refined copper' }],
  ["Refined copper accounted for $520 million of Zambia's exports.", { '520': 'refined copper' }],
  ["Botswana's rough diamond exports shrank 24 percent.", { '24': 'rough diamonds' }],
  [
    'Sales of rough diamonds by Botswana shrank 24 percent to $310 million.',
    { '24': 'rough diamonds', '310': 'rough diamonds' },
  ],
  ["Ivory Coast's exports of cocoa beans amounted to 410 billion CFA francs.", { '410': 'cocoa beans' }],
  ['Cocoa beans brought Ivory Coast 410 billion CFA francs.', { '410': 'cocoa beans' }],
  ['Norway exported seafood worth 14.2 billion kroner in September.', { '14.2': 'seafood' }],
  ['Norway exported 14.2 billion kroner worth of seafood in September.', { '14.2': 'seafood' }],
  [
    "Norway's gas exports were valued at 41 billion kroner, crude at 52 billion kroner.",
    { '41': 'gas', '52': 'crude' },
  ],
  [
    'Natural gas exports brought Norway 41 billion kroner, 62 percent less than a year earlier.',
    { '41': 'natural gas', '62': 'natural gas' },
  ],
  ["Qatar's exports of petroleum gases amounted to QR 18.1 billion.", { '18.1': 'petroleum gases' }],
  ['Kazakhstan sold oil worth $3.4 billion abroad in September.', { '3.4': 'oil' }],
  ['Oil shipments brought Kazakhstan $3.4 billion.', { '3.4': 'oil' }],
  [
    "Colombia's external sales of fuels fell 21.4 percent, while agricultural sales rose 3.1 percent.",
    { '21.4': 'fuels', '3.1': 'agricultural' },
  ],
  ["Colombia's coffee sales abroad fell 21.4 percent to $210 million.", { '210': 'coffee', '21.4': 'coffee' }],
  ["Exports of manufactures fell 4.4 percent, Colombia's statistics office said.", { '4.4': 'manufactures' }],
  ["Mexico's oil exports were $3.2 billion and non-oil exports $46.4 billion.", { '3.2': 'oil', '46.4': 'non-oil' }],
  [
    "Mexico's exports consisted of $46.4 billion of non-oil products and $3.2 billion of oil products.",
    { '46.4': 'non-oil products', '3.2': 'oil products' },
  ],
  [
    "Mexico's petroleum deficit was $1.9 billion, its non-petroleum surplus $0.4 billion.",
    { '1.9': 'petroleum', '0.4': 'non-petroleum' },
  ],
  [
    'Imports of intermediate goods into Mexico fell 7.2 percent, those of capital goods rose 18.1 percent.',
    { '7.2': 'intermediate goods', '18.1': 'capital goods' },
  ],
  [
    'Philippine electronics exports slipped 2.6 percent to $3.8 billion.',
    { '2.6': 'electronics', '3.8': 'electronics' },
  ],
  [
    'Electronic products had the highest export value at $3.8 billion in the Philippines.',
    { '3.8': 'electronic products' },
  ],
  [
    "Cambodia's exports of garments, footwear and travel goods were valued at $890 million, down 17 percent.",
    { '17': 'garments, footwear and travel goods', '890': 'garments, footwear and travel goods' },
  ],
  ["Cambodia's rice exports to China generated $22 million.", { '22': 'rice' }],
  ["Myanmar's maritime product exports reached $340 million.", { '340': 'products' }],
  ['Laos earned $1.1 billion from electricity exports.', { '1.1': 'electricity' }],
  ['Electricity sales to Thailand earned Laos $1.1 billion.', { '1.1': 'electricity' }],
  [
    "Taiwan's exports of electronic components fell 5.4 percent to $15.8 billion, information and communication products rose 60.2 percent to $8.8 billion.",
    {
      '5.4': 'electronic components',
      '15.8': 'electronic components',
      '60.2': 'information and communication products',
      '8.8': 'information and communication products',
    },
  ],
  [
    "Shipments of machinery fell 20.1% while those of plastics and rubber dropped 13.6%, Taiwan's finance ministry said.",
    { '20.1': 'machinery', '13.6': 'plastics and rubber' },
  ],
  ["Taiwan's exports of mineral products plunged 34.2 percent.", { '34.2': 'mineral products' }],
  ["Japan's auto shipments to the U.S. climbed 43.1%, helped by a recovery in supply.", { '43.1': 'autos' }],
  ["Japan's imports of LNG sank 51.9%.", { '51.9': 'LNG' }],
  [
    "Japan's imports fell 16.3 percent, dragged down by crude oil, down 34.8 percent, and coal, down 55.2 percent.",
    { '16.3': 'goods', '34.8': 'crude oil', '55.2': 'coal' },
  ],
  [
    "Imports fell 16.3 percent as the cost of crude oil dropped 34.8 percent, Japan's finance ministry said.",
    { '16.3': 'goods', '34.8': 'crude oil' },
  ],
  [
    "The decline was led by a 34.8 percent drop in crude oil imports, Japan's finance ministry said.",
    { '34.8': 'crude oil' },
  ],
  [
    "Chipmaking equipment exports to China doubled to 210 billion yen, Japan's finance ministry said.",
    { '210': 'chipmaking equipment' },
  ],
  ['A 28 percent surge in car exports helped Japan narrow the gap to 62 billion yen.', { '28': 'cars', '62': 'goods' }],
  [
    "Canada's exports of energy products rose 6.2% to C$14.1 billion.",
    { '6.2': 'energy products', '14.1': 'energy products' },
  ],
  [
    'Exports of metal and non-metallic mineral products increased 9.7% in Canada.',
    { '9.7': 'metal and non-metallic mineral products' },
  ],
  ["Excluding energy products, Canada's exports rose 1.1%.", { '1.1': 'goods excluding energy products' }],
  ['Canadian wheat exports were up 18%, canola exports down 7%.', { '7': 'canola', '18': 'wheat' }],
  [
    'Canadian exports of motor vehicles and parts went up 2.4%, to C$8.2 billion.',
    { '2.4': 'motor vehicles and parts', '8.2': 'motor vehicles and parts' },
  ],
  [
    'French wine and spirits exports fell 5.9% to 16.2 billion euros.',
    { '5.9': 'wine and spirits', '16.2': 'wine and spirits' },
  ],
  ["France's aerospace surplus widened to 2.4 billion euros.", { '2.4': 'aerospace' }],
  [
    "Spain's trade deficit in energy products fell to 2.1 billion euros; the non-energy deficit was 0.6 billion.",
    { '2.1': 'energy products', '0.6': 'non-energy' },
  ],
  [
    'Spanish exports of fruit and vegetables grew 4.4% to 1.5 billion euros.',
    { '4.4': 'fruit and vegetables', '1.5': 'fruit and vegetables' },
  ],
  ['Spanish olive oil exports grew 4.4% to 410 million euros.', { '410': 'olive oil', '4.4': 'olive oil' }],
  [
    'Greek exports excluding petroleum products rose 2.2 percent to 3.1 billion euros.',
    { '2.2': 'goods excluding petroleum products', '3.1': 'goods excluding petroleum products' },
  ],
  ["Poland's food exports rose 9.7 percent to 4.3 billion euros.", { '9.7': 'food', '4.3': 'food' }],
  [
    'Ukraine exported agri-food products worth $1.5 billion, or 61 percent of all exports.',
    { '61': 'agri-food products', '1.5': 'agri-food products' },
  ],
  [
    "Ukraine's exports of grain, oilseeds and vegetable oil brought in $1.5 billion.",
    { '1.5': 'grain, oilseeds and vegetable oils' },
  ],
  ['Ukrainian steelmakers exported metal worth $210 million.', { '210': 'metals' }],
  ['Danish pharmaceutical exports jumped 21 percent.', { '21': 'pharmaceuticals' }],
  [
    "Iran's petrochemical exports were worth $1.2 billion; its non-oil trade totalled $9.4 billion.",
    { '1.2': 'petrochemicals', '9.4': 'non-oil' },
  ],
  ["Tunisia's exports of olive oil brought in 2.1 billion dinars.", { '2.1': 'olive oil' }],
  [
    "Morocco's phosphate and derivatives exports dropped 38 percent to 52 billion dirhams.",
    { '38': 'phosphate and derivatives', '52': 'phosphate and derivatives' },
  ],
  [
    "Egypt's exports of building materials totalled $6.4 billion, followed by chemicals at $5.1 billion.",
    { '6.4': 'building materials', '5.1': 'chemicals' },
  ],
  [
    'South African vehicle exports rose 11 percent while platinum exports fell 34 percent.',
    { '11': 'vehicles', '34': 'platinum' },
  ],
  [
    "South Africa's exports of precious metals and stones declined by R4.1 billion (12 percent).",
    { '12': 'precious metals and stones', '4.1': 'precious metals and stones' },
  ],
  [
    "South Africa's month-on-month exports fell, driven by vehicles and transport equipment (down 14 percent) and mineral products (down 6 percent).",
    { '6': 'mineral products', '14': 'vehicles and transport equipment' },
  ],
  [
    "Nigeria's crude oil exports stood at N8.5 trillion, or 82.5 percent of total exports.",
    { '8.5': 'crude oil', '82.5': 'crude oil' },
  ],
  ["Nigeria's non-crude oil exports stood at N1.8 trillion.", { '1.8': 'non-crude oil' }],
  ['The value of crude oil exports in Nigeria was N8.5 trillion.', { '8.5': 'crude oil' }],
  ["Nigeria's imports of refined petroleum products came to N1.9 trillion.", { '1.9': 'refined petroleum products' }],
  ["Pakistan's textile exports dropped 11.9 percent to $1.36 billion.", { '11.9': 'textiles', '1.36': 'textiles' }],
  [
    "Pakistan's textile group exports dropped 11.9 percent to $1.36 billion.",
    { '11.9': 'textile group', '1.36': 'textile group' },
  ],
  ["Pakistan's textile and clothing exports dropped 11.9 percent.", { '11.9': 'textile and clothing' }],
  ["Pakistan's IT exports rose 9 percent to $233 million.", { '9': 'IT', '233': 'IT' }],
  [
    "Exports of knitwear rose 1.2%, bedwear fell 5.3% and towels grew 8.1%, Pakistan's statistics bureau said.",
    { '1.2': 'knitwear', '5.3': 'bedwear', '8.1': 'towels' },
  ],
  [
    "India's engineering goods exports rose 6.8 percent to $8.9 billion, while gems and jewellery fell 21 percent.",
    { '21': 'gems and jewellery', '6.8': 'engineering goods', '8.9': 'engineering goods' },
  ],
  [
    "India's exports of iron ore (61.8%), drugs and pharmaceuticals (9.1%) and ceramics (8.2%) rose.",
    { '61.8': 'iron ore', '9.1': 'drugs and pharmaceuticals', '8.2': 'ceramics' },
  ],
  [
    "India's gold imports surged to $4.1 billion, but oil imports eased to $14 billion.",
    { '14': 'oil', '4.1': 'gold' },
  ],
  ["India's software exports reached $17.2 billion.", { '17.2': 'software' }],
  ["India's smartphone exports doubled to $5.5 billion.", { '5.5': 'smartphones' }],
  [
    "China's auto exports surged 45 percent in value, and its imports of integrated circuits fell 14.6 percent.",
    { '45': 'autos', '14.6': 'integrated circuits' },
  ],
  ["China's imports of soybeans totalled 305 billion yuan, up 4 percent.", { '4': 'soybeans', '305': 'soybeans' }],
  [
    "China's trade in services expanded 8.7 percent to 4.8 trillion yuan, with knowledge-intensive services up 9.8 percent.",
    { '8.7': 'services', '4.8': 'services', '9.8': 'knowledge-intensive services' },
  ],
  ['Brazil sold $1.1 billion of beef abroad.', { '1.1': 'beef' }],
  ["Brazil's agribusiness exports hit $13.7 billion.", { '13.7': 'agribusiness' }],
  [
    "Brazil's extractive industry exported $6.9 billion, agriculture $5.9 billion and manufacturing $14.9 billion.",
    { '6.9': 'extractive', '5.9': 'agriculture', '14.9': 'manufacturing' },
  ],
  [
    "Uruguay's beef exports were worth $180 million; soybeans earned $12 million and pulp $190 million.",
    { '12': 'soybeans', '180': 'beef', '190': 'pulp' },
  ],
  [
    "Peru's exports came to $24 billion in September. Mining exports rose 5 percent. Copper shipments were worth $2.1 billion.",
    { '5': 'mining', '2.1': 'copper' },
  ],
  [
    "Peru's exports came to $24 billion in September. Mining accounted for 64 percent of this total.",
    { '64': 'mining' },
  ],
  [
    "Peru's exports came to $24 billion in September. Traditional exports totalled $17 billion and non-traditional exports $7 billion.",
    { '7': 'non-traditional', '17': 'traditional' },
  ],
  [
    "Peru's exports came to $24 billion in September. Traditional products made up $17 billion, of which copper $9 billion.",
    { '9': 'copper', '17': 'traditional products' },
  ],
  [
    "Peru's exports came to $24 billion in September. Among non-traditional goods, farm products stood out with $3 billion.",
    { '3': 'farm products' },
  ],
  [
    "Peru's exports came to $24 billion in September. Gold exports fell 9 percent. All other exports rose 3 percent.",
    { '9': 'gold' },
  ],
  [
    "Peru's exports came to $24 billion in September. Gold exports fell 9 percent. Total shipments to China rose 3 percent.",
    { '3': 'goods', '9': 'gold' },
  ],
  [
    "Peru's exports came to $24 billion in September. Grapes led with $1.2 billion, blueberries followed with $0.9 billion.",
    { '1.2': 'grapes', '0.9': 'blueberries' },
  ],
  [
    "Peru's exports came to $24 billion in September. Grapes: $1.2 billion. Blueberries: $0.9 billion. Coffee: $0.7 billion.",
    { '1.2': 'grapes', '0.9': 'blueberries', '0.7': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. Top exports: grapes, $1.2 billion; blueberries, $0.9 billion; coffee, $0.7 billion.",
    { '1.2': 'grapes', '0.9': 'blueberries', '0.7': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. The country sold $1.2 billion of grapes, $0.9 billion of blueberries and $0.7 billion of coffee.",
    { '1.2': 'grapes', '0.9': 'blueberries', '0.7': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. The best performer was coffee, which jumped 31 percent to $0.7 billion.",
    { '31': 'coffee', '0.7': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. Coffee was the best performer, jumping 31 percent to $0.7 billion.",
    { '31': 'coffee', '0.7': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. Coffee saw the strongest growth at 31 percent.",
    { '31': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. Coffee recorded growth of 31 percent, followed by cocoa with 22 percent.",
    { '22': 'cocoa', '31': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. The strongest growth was in coffee (31 percent) and cocoa (22 percent).",
    { '22': 'cocoa', '31': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. Growth was strongest for coffee, at 31 percent.",
    { '31': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. There were gains for coffee (31 percent), cocoa (22 percent) and bananas (4 percent).",
    { '4': 'bananas', '22': 'cocoa', '31': 'coffee' },
  ],
  [
    "Peru's exports came to $24 billion in September. Fishing and agricultural products gained 31 percent and 22 percent respectively.",
    { '22': 'agricultural products', '31': 'fishing' },
  ],
  [
    "Peru's exports came to $24 billion in September. Imports of consumer goods fell 9 percent to $2 billion; those of raw materials 14 percent to $3 billion.",
    { '2': 'consumer goods', '3': 'raw materials', '9': 'consumer goods', '14': 'raw materials' },
  ],
];

describe('how newsrooms name what is traded', () => {
  it.each(WORDINGS)('%j', (text, products) => {
    const claims = claimsOf(text);
    const read = Object.keys(products).map((value) => [
      value,
      claims.find((claim) => claim.value !== null && Math.abs(claim.value) === Number(value))?.product,
    ]);
    expect(Object.fromEntries(read)).toEqual(products);
  });
});
