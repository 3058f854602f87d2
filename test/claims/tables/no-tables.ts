const opening = (words: string): string => `Title: x\nDate: 2018-08-08\n\n${words}\n\n`;

/** Lines of numbers that tell no trade: standings, telephones, prices, dates, other statistics. */
export const NO_TABLES: readonly string[] = [
  `${opening("Spain's exports rose in May, the Economy Ministry reported.")}Group B standings
Team        Played  Won  Lost  Goals
Spain            3    2     1      5
Portugal         3    2     1      4
Morocco          3    0     3      2
`,
  `${opening("China's coal imports fell in July, customs data showed.")}Offices of the agency
Beijing      +86 10 5555 1234    Mr Wang
Shanghai     +86 21 5555 4321    Ms Li
London       +44 20 7542 1111    Desk
`,
  `${opening("China's wheat imports fell in July, customs data showed.")}Wheat prices, USD/tonne
Origin          Week   Last week
France         210.5   212.0
Russia         195.0   198.5
Argentina      205.0   207.5
`,
  `${opening('Exports of Germany rose in June, Destatis said.')}Upcoming releases
2018-08-09 | Japan | Machinery orders
2018-08-10 | UK | Trade balance
2018-08-14 | Euro area | GDP
`,
  `${opening('Exports of Germany rose in June, Destatis said.')}Key indicators
Indicator | 2016 | 2017 | 2018
GDP growth, % | 2.2 | 2.5 | 1.5
Inflation, % | 0.4 | 1.7 | 1.9
Unemployment rate, % | 4.1 | 3.8 | 3.4
Population, million | 82.3 | 82.7 | 82.9
`,
  `${opening("Vietnam's exports rose in July, the General Statistics Office said.")}Largest exporters
Rank | Company | City | Employees
1 | Samsung Thai Nguyen | Thai Nguyen | 65,000
2 | Formosa Ha Tinh | Ha Tinh | 6,000
`,
];
