/** What the members of unions trade with one another, in a row of several unions. */
export const TRADE_WITH_ONE_ANOTHER: Readonly<Record<string, string>> = {
  'shares of what members trade with one another': `
In the European Union the members do more than 60 percent of their trade with one another, in ASEAN 22 percent. In the Eurasian Economic Union it is a mere 14 percent, and it went down to 11 percent last year. | 60=share EU-EU t; 22=share ASEAN-ASEAN t; 14=share; 11=share
Within the EU 62 percent of exports go to other members, within ASEAN 23 percent, the minister said. | 62=share EU-EU x; 23=share ASEAN-ASEAN x
The members of ASEAN do 25 percent of their trade with each other. In the EU it is 60 percent. | 60=share EU-EU t
African countries do only 15 percent of their trade among themselves, against 60 percent in Europe. | 15=share AFRICA-AFRICA t; 60=share EUROPE-EUROPE t
In Africa intra-regional trade makes up 15 percent of the total, in Asia 58 percent and in Europe 68 percent. | 15=share AFRICA-AFRICA t; 58=share ASIA-ASIA t; 68=share EUROPE-EUROPE t`,
};
