/** A time that a sentence points back to, and what rates of quarters and months are set against: rows as `facts-rows.ts` reads them. */
export const SAME_MONTHS: Readonly<Record<string, string>> = {
  'the months that were just named': `
2021-02-08 | Title: Estonian trade faded in 2020 ¶ Estonia's exports were 8 per cent lower last year. ¶ Fuels weighed most: between January and November exports of fuels fell by 31 per cent. ¶ Over the same months, exports of machinery declined by 11.2 per cent, and those of timber by 14 per cent. | 8 2020; 31 2020-01/2020-11; 11.2 2020-01/2020-11; 14 2020-01/2020-11
2019-02-12 | Title: Lithuania's exports in 2018 ¶ Exports rose 7 percent in 2018. From January to October exports of furniture grew 12 percent. In the same period exports of grain fell 9 percent. | 7 2018; 12 2018-01/2018-10; 9 2018-01/2018-10
2022-12-09 | Title: Slovak trade ¶ Exports grew 14 percent in October. In the first nine months they were up 11 percent. During that period imports climbed 22 percent. | 14 2022-10; 11 2022-01/2022-09; 22 2022-01/2022-09
2020-09-10 | Title: Maltese trade ¶ The deficit was €120 million in July. Between April and June it had been €410 million. In those months imports fell by 29 percent. | 120 2020-07; 410 2020-Q2; 29 2020-Q2
2018-01-15 | Title: Cypriot trade ¶ The deficit was €5.1 billion in 2017. In 2016 it had been €4.4 billion. In that year exports fell by 2.2 percent, while imports rose by 14 percent. | 5.1 2017; 4.4 2016; 2.2 2016; 14 2016
2021-02-08 | Title: Danish trade in 2020 ¶ The surplus for 2020 was 92 billion kroner. ¶ In 2019 the surplus had been 101 billion kroner. In that year Denmark's exports grew by 4 per cent, while imports went down by a little over one per cent. | 92 2020; 101 2019; 4 2019; 1 2019
2017-03-20 | Title: Icelandic trade ¶ In February the deficit came to 9 billion kronur. That month exports fell by 18 percent. | 9 2017-02; 18 2017-02
2013-08-20 | Title: Swiss exports ¶ Exports fell 1.2 percent in July. Taking the seven months together, they were up 0.6 percent, while imports were down 0.9 percent. | 1.2 2013-07; 0.6 2013-01/2013-07; 0.9 2013-01/2013-07
2013-08-09 | Title: Portuguese trade ¶ Against May, both flows grew in June: exports by 1.2% and imports by 1.6%. Over the six months as a whole there was a slight fall in exports (-0.4%), while imports were markedly down (-7%). | 1.2 2013-06; 1.6 2013-06; 0.4 2013-H1; 7 2013-H1
2017-08-15 | Title: Irish exports ¶ Exports to France grew 12% in June, to €0.6 billion, and 9% to €3.4 billion in the year so far. | 12 2017-06; 0.6 2017-06; 9 2017-H1; 3.4 2017-H1
2022-11-15 | Title: Czech exports ¶ In September exports to Poland rose 15 percent, and 12 percent over the first nine months. | 15 2022-09; 12 2022-01/2022-09
2020-12-10 | Title: Belgian trade ¶ April to June was the worst stretch, with a fall in exports of 21.6 per cent. By the third quarter it had eased to 4.5 per cent. | 21.6 2020-Q2; 4.5 2020-Q3
2012-11-15 | Title: Italian trade ¶ Exports rose 2.1% in September. Looking at the third quarter as a whole, exports were 0.8% up and imports 1.4% down. | 2.1 2012-09; 0.8 2012-Q3; 1.4 2012-Q3`,
};
