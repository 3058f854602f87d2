import { describe, expect, it } from 'vitest';
import { readRows, sidesRead } from './rows-of-sides.js';

/** Verbs and participles by which goods come in or go out, and what they make a balance of. */
const ROWS = readRows(`
Iran's exports | China was Iran's top export destination: it bought goods for $4.6 billion from the Islamic Republic. | 4.6=IRN-CHN x
Iran's trade | In the same months, goods worth $19.5 billion came into the country, Iran's customs said. | 19.5=IRN-WLD m
Iran's trade | Iran shipped out 45.8 million tons of goods worth $15.9 billion in four months. | 45.8=IRN-WLD x;15.9=IRN-WLD x
Iran's trade | According to Iran's customs, the country shipped out goods with a value of $15.9 billion, and brought in goods for $19.5 billion. | 15.9=IRN-WLD x;19.5=IRN-WLD m
China and Russia | Russia took Chinese goods for $81.4 billion, up 56.9 percent, while goods delivered from Russia to China rose 12.7 percent to $94.9 billion, Chinese customs data showed. | 81.4=CHN-RUS x;12.7=CHN-RUS m;94.9=CHN-RUS m
China and Russia | Goods supplied by Russia to China were worth $94.9 billion, China's customs said, while those delivered from China to Russia came to $81.4 billion. | 94.9=CHN-RUS m;81.4=CHN-RUS x
German exports | Goods worth 1.13 trillion euros left Germany last year, 3.7 percent more than in 2013. | 1.13=DEU-WLD x;3.7=DEU-WLD x
German exports | Goods and services worth 1.13 trillion euros ($1.28 trillion) left Germany last year. | 1.13=DEU-WLD x;1.28=DEU-WLD x
India's gold | Gold shipments into the country swelled 95.5 per cent to $7.23 billion, India's commerce ministry said. | 95.5=IND-WLD m;7.23=IND-WLD m
India's gold | Gold flowing into India was worth $7.23 billion in October, up 95.5 percent. | 7.23=IND-WLD m;95.5=IND-WLD m
India's oil | India's oil import bill rose 8 percent to $17.7 billion in October. | 8=IND-WLD m;17.7=IND-WLD m
India's oil | India's bill for imported oil came to $17.7 billion in October. | 17.7=IND-WLD m
US gap | What the United States buys abroad in goods and services exceeded what it sells there by $55.5 billion in May. | 55.5=USA-WLD b
US gap | The United States bought $55.5 billion more from abroad in May than it sold there. | 55.5=USA-WLD b
US gap | Americans bought $279 billion more from China than they sold to it last year. | 279=USA-CHN b
Kenya's gap | The deficit, that is the gap between what the country imports and what it exports, came down by Sh15.55 billion to Sh1.05 trillion, Kenya's statistics bureau said. | 15.55=KEN-WLD b;1.05=KEN-WLD b
Kenya's gap | The gap between what Kenya imports and what it exports widened to Sh1.05 trillion. | 1.05=KEN-WLD b
Kenya's gap | The difference between what Kenya buys abroad and what it sells came to Sh1.05 trillion. | 1.05=KEN-WLD b
Ghana's gap | Ghana's imports outstripped its exports by $1.2 billion in the first half. | 1.2=GHA-WLD b
Ghana's gap | Ghana earned $1.2 billion more from its exports than it spent on imports. | 1.2=GHA-WLD b
Nigeria's imports | China was first among the countries from which Nigeria buys, with 23.3 percent of the total. | 23.3=NGA-CHN m
Nigeria's exports | India was first among the countries to which Nigeria sells, with goods for N1.1 trillion. | 1.1=NGA-IND x
Nigeria's exports | Of the countries that buy from Nigeria, India was first with N1.1 trillion. | 1.1=NGA-IND x
Chile's trade | Chilean goods arriving in China were worth $38 billion last year, Chile's customs service said. | 38=CHL-CHN x
Peru's trade | Goods worth $23 billion were sent from Peru to China, the Peruvian tax agency said. | 23=PER-CHN x
Zambia's trade | Copper that left the country for Switzerland was worth $3.1 billion, Zambia's statistics agency said. | 3.1=ZMB-CHE x
Angola's trade | Angola delivered oil worth $18 billion to China last year. | 18=AGO-CHN x
Angola's trade | China received Angolan goods worth $18 billion, the office in Luanda reported. | 18=AGO-CHN x
Japan's LNG | LNG arriving from Australia cost Japan 2.1 trillion yen. | 2.1=JPN-AUS m
Japan's trade | Goods coming in from China were worth 1.9 trillion yen and goods going out to China 1.5 trillion yen, Japan's finance ministry said. | 1.9=JPN-CHN m;1.5=JPN-CHN x
Japan's trade | Cars sent to the United States fell 24.7 percent to 364 billion yen, Japan's finance ministry said. | 24.7=JPN-USA x;364=JPN-USA x
Japan's trade | Japan spent 980 billion yen on goods from the United States in May. | 980=JPN-USA m
Britain's trade | Britain's spending on goods from Germany rose to £6.1 billion. | 6.1=GBR-DEU m
Britain's trade | Britain sent goods worth £5 billion across the Atlantic to the United States, and took in goods worth £4.6 billion from there. | 5=GBR-USA x;4.6=GBR-USA m
France's trade | France took in goods worth 58 billion euros in May and sent out goods worth 50 billion. | 58=FRA-WLD m;50=FRA-WLD x
Poland's trade | Poland's purchases abroad cost 29 billion euros, its sales abroad brought 28.4 billion euros. | 29=POL-WLD m;28.4=POL-WLD x
Poland's trade | Goods for 29 billion euros were brought into Poland in May, and goods for 28.4 billion euros were taken out. | 29=POL-WLD m
Turkey's trade | Goods flowing out of Turkey were worth $24 billion, up 11 percent. | 24=TUR-WLD x;11=TUR-WLD x
Egypt's wheat | Russia sold Egypt wheat worth $1.9 billion last year, Egypt's statistics agency CAPMAS said. | 1.9=EGY-RUS m
Egypt's trade | Egypt got goods worth $14.4 billion from China, CAPMAS said, and gave it goods worth $0.9 billion in return. | 14.4=EGY-CHN m
Vietnam's trade | Vietnam's sales to the American market were $44 billion, and it spent $6.1 billion on US goods. | 44=VNM-USA x;6.1=VNM-USA m
Korea's chips | Chips shipped out of South Korea were worth $13.4 billion, up 50.9 percent. | 13.4=KOR-WLD x;50.9=KOR-WLD x
Swiss watches | Swiss watches worth 2.1 billion francs left the country in May. | 2.1=CHE-WLD x
EU and Russia | The EU still bought goods worth 50 billion euros from Russia in 2023, down 75 percent; deliveries in the other direction were 38 billion. | 50=EU-RUS m;75=EU-RUS m;38=EU-RUS x
Australia's trade | Goods that Australia bought from China were worth A$110 billion; those it sold there A$212 billion. | 110=AUS-CHN m;212=AUS-CHN x
Philippines trade | The value of goods that entered the Philippines reached $10.9 billion, that of goods leaving it $6.3 billion. | 10.9=PHL-WLD m;6.3=PHL-WLD x
Ukraine's trade | Ukraine shipped goods for $36 billion to other countries and received goods for $63 billion from them. | 36=UKR-WLD x;63=UKR-WLD m
`);

describe('which way goods go, by the verb', () => {
  it.each(ROWS)('$text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
