/** Bodies of the whole world or of a part of it: where they sit says nothing of whose trade they tell. */
const WORLD_BODY =
  /\b(?:UNCTAD|WTO|OECD|IMF|UPU|ECLAC|ESCAP|UNECA|IATA|World Bank|World Trade Organi[sz]ation|International Monetary Fund|United Nations|Universal Postal Union|Trade and Development|Economic Co-?operation and Development|International Trade Cent(?:re|er)|Development Bank|African Union|ASEAN Secretariat)\b/;
/** In which part of a text it has to be named. */
const LEAD = 1200;

/** Does a body of many economies speak at the head of a text? */
export const isOfWorldBody = (text: string): boolean => WORLD_BODY.test(text.slice(0, LEAD));
